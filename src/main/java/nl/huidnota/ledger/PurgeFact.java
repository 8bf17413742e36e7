package nl.huidnota.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A purge of what the law no longer lets the practice keep. */
final class PurgeFact implements Fact<PurgeFact.Purge> {
    static final PurgeFact INSTANCE = new PurgeFact();
    static final Table TABLE = new Table(
            "purges",
            List.of(Table.Column.text("before"), Table.Column.number("facts"), Table.Column.text("remains")),
            List.of());

    /**
     * One purge.
     *
     * @param before facts booked before this day lost their payloads
     * @param facts how many there are without a payload now
     * @param remains SHA-256 of what all of those still say: numbers, sums, dates
     */
    record Purge(LocalDate before, long facts, String remains) {}

    @Override
    public String kind() {
        return "purge";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(Purge fact) {
        return fact.before().toString();
    }

    @Override
    public void write(Purge fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public Purge read(Fields payload) {
        return read((Projected) payload::find);
    }

    static Purge read(Projected from) {
        return new Purge(LocalDate.parse(from.get("before")), from.number("facts"), from.get("remains"));
    }

    @Override
    public @Nullable Object[] project(Purge fact) {
        return new @Nullable Object[] {fact.before().toString(), fact.facts(), fact.remains()};
    }
}
