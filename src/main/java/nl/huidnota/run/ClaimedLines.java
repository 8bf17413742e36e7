package nl.huidnota.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.text.Json;

/** What was claimed in one claim file, client by client, as their specifications tell it. */
final class ClaimedLines {
    private final List<Invoice> specifications = new ArrayList<>();

    private ClaimedLines() {}

    static ClaimedLines of(Books books, String claimFile) throws EnvironmentRefused {
        ClaimedLines lines = new ClaimedLines();
        for (BookedDocument document : books.documents().referringTo(claimFile)) {
            BookedDocument.Rendering rendering = document.rendering();
            if (document.kind() == DocumentKind.SPECIFICATION && rendering != null) {
                lines.specifications.add(Json.read(rendering.payload(), Invoice.class));
            }
        }
        return lines;
    }

    /** A claimed session with the document that told the client of it. */
    record Claimed(Invoice specification, InvoiceLine line) {}

    /** Nothing after a purge. */
    Optional<Claimed> find(String session) {
        return specifications.stream()
                .flatMap(one -> one.lines()
                        .filter(line -> line.session().equals(session))
                        .map(line -> new Claimed(one, line)))
                .findFirst();
    }
}
