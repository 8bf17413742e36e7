package nl.huidnota.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.AuditLetter;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.report.AuditReport;
import nl.huidnota.report.LetterContents;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/** Makes an audit's letters to clients, once: later they come back from the books as they were. */
final class AuditLetterFiles {
    private final Books books;
    private final Booking booking;
    private final Outbox outbox;
    private final Papers papers;
    private final Map<String, ClaimedLines> claimed = new HashMap<>();

    AuditLetterFiles(Books books, Booking booking, Outbox outbox, Papers papers) {
        this.books = books;
        this.booking = booking;
        this.outbox = outbox;
        this.papers = papers;
    }

    /** How many letters lie in the audit's folder now. */
    int write(String folder, AuditReport report, String user) throws EnvironmentRefused {
        int before = books.documents().attachmentsUnder(folder + "/brieven/").size();
        if (before > 0) {
            return before;
        }
        Papers.Press press = papers.press();
        int made = 0;
        for (AuditLetter letter :
                LetterContents.of(report, Texts.of(papers.practice().language()))) {
            Invoice.Addressee to = addressee(letter.lines().get(0));
            if (to != null) {
                String path = FileNames.letter(folder, letter.reference());
                AuditFiles.keep(outbox.stage(path, press.print(letter, to)), booking);
                booking.event(user, letter.client(), "letter_made", letter.reference());
                made++;
            }
        }
        return made;
    }

    /** As on the document that the client has of this session; null once that was purged. */
    private Invoice.@Nullable Addressee addressee(AuditLetter.Line line) throws EnvironmentRefused {
        Optional<BookedDocument> document = books.documents().numbered(line.document());
        if (document.isEmpty()) {
            return null;
        }
        if (document.get().kind() == DocumentKind.CLAIM) {
            ClaimedLines lines = claimed.get(line.document());
            if (lines == null) {
                lines = ClaimedLines.of(books, line.document());
                claimed.put(line.document(), lines);
            }
            return lines.find(line.session())
                    .map(found -> found.specification().addressee())
                    .orElse(null);
        }
        BookedDocument.Rendering rendering = document.get().rendering();
        return rendering == null
                ? null
                : Json.kept(rendering.payload(), Invoice.class).addressee();
    }
}
