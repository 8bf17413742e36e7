package nl.huidnota.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.text.Json;

/** What was claimed in one claim file, session by session, as the clients' specifications tell it. */
final class ClaimedLines {
    private final Map<String, Claimed> sessions = new HashMap<>();

    private ClaimedLines() {}

    static ClaimedLines of(Books books, String claimFile) throws EnvironmentRefused {
        ClaimedLines lines = new ClaimedLines();
        for (BookedDocument document : books.documents().referringTo(claimFile)) {
            BookedDocument.Rendering rendering = document.rendering();
            if (document.kind() == DocumentKind.SPECIFICATION && rendering != null) {
                Invoice specification = Json.kept(rendering.payload(), Invoice.class);
                specification
                        .lines()
                        .forEach(line -> lines.sessions.putIfAbsent(line.session(), new Claimed(specification, line)));
            }
        }
        return lines;
    }

    /** A claimed session with the document that told the client of it. */
    record Claimed(Invoice specification, InvoiceLine line) {}

    /** Nothing after a purge. */
    Optional<Claimed> find(String session) {
        return Optional.ofNullable(sessions.get(session));
    }
}
