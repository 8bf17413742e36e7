package nl.huidnota.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering.Series;
import org.jspecify.annotations.Nullable;

/**
 * An issued document: its number, its sums, its file, and all that is needed to make that file again.
 *
 * @param number as printed, unique in the books
 * @param serial its place in its series; null for a specification, which bears a claim line's reference
 * @param client null for a claim file, and after a purge
 * @param uzovi of a claim file; null otherwise
 * @param month the run's month; null for one-off documents
 * @param date the invoice date
 * @param rendering null after a purge
 * @param refersTo the number of the document that this one corrects or completes; null otherwise
 */
public record BookedDocument(
        String number,
        DocumentKind kind,
        @Nullable Serial serial,
        @Nullable String client,
        @Nullable UzoviCode uzovi,
        @Nullable YearMonth month,
        LocalDate date,
        Sums sums,
        @Nullable Rendering rendering,
        IssuedFile file,
        @Nullable String refersTo) {

    /** A place in a series: what {@link Booking#reserve} gave. */
    public record Serial(Series series, int year, long number) {}

    /** VAT included, the VAT within, and what is asked for after payments at the desk. */
    public record Sums(Euro total, Euro vat, Euro due) {}

    /**
     * What the file is made from.
     *
     * @param payload the document's content, JSON of the run package; opaque here
     * @param snapshots SHA-256 of the practice, template and logo as they were ({@link Booking#snapshot})
     * @param renderer version of the program's renderer
     */
    public record Rendering(String payload, List<String> snapshots, String renderer) {
        public Rendering {
            snapshots = List.copyOf(snapshots);
        }
    }

    /**
     * The file as issued.
     *
     * @param path relative to the administration's folder, with {@code /}
     * @param sha256 64 hex digits
     * @param size bytes
     */
    public record IssuedFile(String path, String sha256, long size) {}
}
