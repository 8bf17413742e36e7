package nl.huidnota.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookkeepingLine;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.ledger.Each;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/** What the documents in the books mean for the accountant. */
final class DocumentLines {
    /** Stands for a client whose data were purged. */
    private static final String PURGED = "-";

    private final Books books;

    DocumentLines(Books books) {
        this.books = books;
    }

    /** All lines, in order of booking; a specification asks for nothing and has none. */
    void all(Each<BookkeepingLine> each) throws EnvironmentRefused {
        books.documents().all(document -> {
            for (BookkeepingLine line : of(document)) {
                each.accept(line);
            }
        });
    }

    static YearMonth period(BookedDocument document) {
        YearMonth month = document.month();
        return month == null ? YearMonth.from(document.date()) : month;
    }

    List<BookkeepingLine> of(BookedDocument document) throws EnvironmentRefused {
        BookedDocument.Sums sums = document.sums();
        return switch (document.kind()) {
            case SPECIFICATION -> List.of();
            case CLAIM -> List.of(
                    insurer(document, Objects.requireNonNull(document.uzovi()).digits(), sums.total()));
            case INVOICE, CREDIT -> bill(document);
            case REMAINDER -> remainder(document);
        };
    }

    /** Earned when it was claimed: the client now owes it instead of the insurer. */
    private List<BookkeepingLine> remainder(BookedDocument document) throws EnvironmentRefused {
        List<BookkeepingLine> lines = new ArrayList<>(bill(document));
        String original = document.refersTo();
        BookedDocument claim =
                original == null ? null : books.documents().numbered(original).orElse(null);
        if (claim != null && claim.kind() == DocumentKind.CLAIM && claim.uzovi() != null) {
            lines.add(insurer(
                    document, claim.uzovi().digits(), document.sums().total().negated()));
        }
        return lines;
    }

    private static BookkeepingLine insurer(BookedDocument document, String uzovi, Euro amount) {
        return line(document, null, uzovi, new Part(VatTreatment.EXEMPT, amount, Euro.ZERO));
    }

    private static List<BookkeepingLine> bill(BookedDocument document) {
        String client = document.client() == null ? PURGED : document.client();
        return parts(document).stream()
                .map(part -> line(document, client, null, part))
                .toList();
    }

    /** One VAT treatment of a document. */
    private record Part(VatTreatment treatment, Euro gross, Euro vat) {}

    private static List<Part> parts(BookedDocument document) {
        BookedDocument.Rendering rendering = document.rendering();
        if (rendering == null) {
            // purged: the sums are all that is left
            Euro vat = document.sums().vat();
            VatTreatment treatment = vat.isZero() ? VatTreatment.EXEMPT : VatTreatment.TAXED_21;
            return List.of(new Part(treatment, document.sums().total(), vat));
        }
        Invoice invoice = Json.kept(rendering.payload(), Invoice.class);
        List<Part> parts = new ArrayList<>();
        for (VatTreatment treatment : VatTreatment.values()) {
            List<InvoiceLine> lines = invoice.lines()
                    .filter(line -> line.vatTreatment() == treatment)
                    .toList();
            if (!lines.isEmpty()) {
                Euro vat = lines.stream().map(InvoiceLine::vat).reduce(Euro.ZERO, Euro::plus);
                parts.add(new Part(treatment, invoice.totalOf(treatment), vat));
            }
        }
        return parts;
    }

    private static BookkeepingLine line(
            BookedDocument document, @Nullable String client, @Nullable String uzovi, Part part) {
        return new BookkeepingLine(
                document.date(),
                period(document),
                document.number(),
                document.refersTo(),
                client,
                uzovi,
                part.treatment(),
                part.gross(),
                part.vat());
    }
}
