package nl.huidnota.run;

import java.util.List;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Invoice;

/**
 * An invoice on its way out: all but its number.
 *
 * @param rows of the sessions on it, in the export
 * @param sessions what the books will remember of them
 */
record InvoiceDraft(Invoice invoice, List<Integer> rows, List<BookedSession> sessions) {
    InvoiceDraft {
        rows = List.copyOf(rows);
        sessions = List.copyOf(sessions);
    }
}
