package nl.huidnota.invoice.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * What a document says about itself outside its pages. No client's data belongs here: a file's metadata travels further
 * than its pages.
 *
 * @param language a BCP 47 tag such as {@code nl-NL}
 * @param author the practice
 * @param date the document's own date; clocks are never asked
 */
public record Metadata(String title, String language, String author, LocalDate date, String producer) {
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The date in PDF's own form, midnight UTC. */
    public String pdfDate() {
        return "D:" + PDF_DATE.format(date) + "000000Z";
    }

    /** The document information dictionary; its entries repeat the XMP, as PDF/A asks. */
    void writeInformation(Bytes out) {
        out.ascii("<</Title").text(title).ascii("/Author").text(author);
        out.ascii("/Creator(huidnota)/Producer").text(producer);
        out.ascii("/CreationDate(")
                .ascii(pdfDate())
                .ascii(")/ModDate(")
                .ascii(pdfDate())
                .ascii(")>>");
    }
}
