package nl.huidnota.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act on personal data. */
final class EventFact implements Fact<BookedEvent> {
    static final EventFact INSTANCE = new EventFact();
    static final Table TABLE = new Table(
            "events",
            List.of(
                    Table.Column.number("at"),
                    Table.Column.personal("who"),
                    Table.Column.personal("client"),
                    Table.Column.text("what"),
                    Table.Column.textOrNull("subject")),
            List.of("(client)"));

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(BookedEvent fact) {
        return fact.what();
    }

    @Override
    public void write(BookedEvent fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public BookedEvent read(Fields payload) {
        return read((Projected) payload::find);
    }

    static BookedEvent read(Projected from) {
        return new BookedEvent(
                Instant.ofEpochMilli(from.number("at")),
                from.orEmpty("who"),
                from.find("client"),
                from.get("what"),
                from.find("subject"));
    }

    @Override
    public @Nullable Object[] project(BookedEvent fact) {
        return new @Nullable Object[] {fact.at().toEpochMilli(), fact.who(), fact.client(), fact.what(), fact.subject()
        };
    }
}
