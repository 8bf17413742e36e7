package nl.huidnota.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A sort of booked fact: how it is written in the journal, and which of it is kept ready for look-ups. The journal is
 * the truth; a projection is what {@link #project} makes of a payload, and verify makes it again.
 */
interface Fact<T> {
    /** The journal's word for it. */
    String kind();

    /** The projection's table. */
    Table table();

    /** What the fact is about; stays after a purge, so never a client. */
    String key(T fact);

    void write(T fact, Fields.Writer payload);

    /** The fact again. Throws IllegalArgumentException or DateTimeException when the payload is damaged. */
    T read(Fields payload);

    /** Its values in the order of the table's columns: String, Long, byte[] or null. */
    @Nullable Object[] project(T fact);
}
