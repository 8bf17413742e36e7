package nl.huidnota.invoice;

import java.util.List;
import nl.huidnota.invoice.type.LetterEvent;

/**
 * A finished PDF.
 *
 * @param events letters of the client's or practice's texts that were dropped or replaced (R016), in order
 */
public record Rendered(@SuppressWarnings("ArrayRecordComponent") byte[] pdf, List<LetterEvent> events) {
    public Rendered {
        events = List.copyOf(events);
    }
}
