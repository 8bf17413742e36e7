package nl.huidnota.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** A line of a claim file. */
final class LineFact implements Fact<BookedLine> {
    static final LineFact INSTANCE = new LineFact();
    static final Table TABLE = new Table(
            "lines",
            List.of(
                    Table.Column.text("reference"),
                    Table.Column.text("document"),
                    Table.Column.text("session"),
                    Table.Column.personal("client"),
                    Table.Column.text("uzovi"),
                    Table.Column.text("date"),
                    Table.Column.number("amount"),
                    Table.Column.textOrNull("credits")),
            List.of("UNIQUE (reference)"));

    @Override
    public String kind() {
        return "line";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(BookedLine fact) {
        return fact.reference();
    }

    @Override
    public void write(BookedLine fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public BookedLine read(Fields payload) {
        return read((Projected) payload::find);
    }

    static BookedLine read(Projected from) {
        return new BookedLine(
                from.get("reference"),
                from.get("document"),
                from.get("session"),
                from.find("client"),
                new UzoviCode(from.get("uzovi")),
                LocalDate.parse(from.get("date")),
                Euro.ofCents(from.number("amount")),
                from.find("credits"));
    }

    @Override
    public @Nullable Object[] project(BookedLine fact) {
        return new @Nullable Object[] {
            fact.reference(),
            fact.document(),
            fact.session(),
            fact.client(),
            fact.uzovi().digits(),
            fact.date().toString(),
            fact.amount().cents(),
            fact.credits()
        };
    }
}
