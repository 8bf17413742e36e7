package nl.huidnota.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The taking back of a session. */
final class CreditFact implements Fact<BookedCredit> {
    static final CreditFact INSTANCE = new CreditFact();
    static final Table TABLE = new Table(
            "credits",
            List.of(
                    Table.Column.text("session"),
                    Table.Column.text("document"),
                    Table.Column.text("credited_by"),
                    Table.Column.personal("reason")),
            List.of("UNIQUE (session, document)"));

    @Override
    public String kind() {
        return "credit";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(BookedCredit fact) {
        return fact.session();
    }

    @Override
    public void write(BookedCredit fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public BookedCredit read(Fields payload) {
        return read((Projected) payload::find);
    }

    static BookedCredit read(Projected from) {
        return new BookedCredit(
                from.get("session"), from.get("document"), from.get("credited_by"), from.orEmpty("reason"));
    }

    @Override
    public @Nullable Object[] project(BookedCredit fact) {
        return new @Nullable Object[] {fact.session(), fact.document(), fact.creditedBy(), fact.reason()};
    }
}
