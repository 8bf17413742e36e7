package nl.huidnota.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insurer's answer. */
final class AwardFact implements Fact<BookedAward> {
    static final AwardFact INSTANCE = new AwardFact();
    static final Table TABLE = new Table(
            "awards",
            List.of(
                    Table.Column.text("document"),
                    Table.Column.text("session"),
                    Table.Column.numberOrNull("awarded"),
                    Table.Column.text("status"),
                    Table.Column.personal("details"),
                    Table.Column.text("source")),
            List.of("(document, session)"));

    @Override
    public String kind() {
        return "award";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(BookedAward fact) {
        return fact.document();
    }

    @Override
    public void write(BookedAward fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public BookedAward read(Fields payload) {
        return read((Projected) payload::find);
    }

    static BookedAward read(Projected from) {
        return new BookedAward(
                from.get("session"),
                from.get("document"),
                from.euro("awarded"),
                BookedAward.Status.of(from.get("status")),
                from.orEmpty("details"),
                from.get("source"));
    }

    @Override
    public @Nullable Object[] project(BookedAward fact) {
        return new @Nullable Object[] {
            fact.document(),
            fact.session(),
            Projected.cents(fact.awarded()),
            fact.status().key(),
            fact.details(),
            fact.source()
        };
    }
}
