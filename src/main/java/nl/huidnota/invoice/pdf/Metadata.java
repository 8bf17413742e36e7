package nl.huidnota.invoice.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself outside its pages. No client's data belongs here: a file's metadata travels further
 * than its pages.
 *
 * @param language a BCP 47 tag such as {@code nl-NL}
 * @param author the practice
 * @param date the document's own date; clocks are never asked
 */
public record Metadata(String title, String language, String author, LocalDate date, String producer) {
    /** The entries of the document information dictionary that differ between documents of one practice. */
    static final String[] CHANGING = {"Title", "Author", "CreationDate", "ModDate"};

    /** What stands at the places that {@link Archive#save} remembers, in its order. */
    public void addTo(Values values, @Nullable Attachment attachment) {
        values.stream(Xmp.packet(this, attachment));
        if (attachment != null) {
            attachment.addTo(values, pdfDate());
        }
        values.text(title).text(author).text(pdfDate()).text(pdfDate());
    }

    /** The document information dictionary; its entries repeat the XMP, as PDF/A asks. */
    COSDictionary information() {
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, title);
        information.setString(COSName.AUTHOR, author);
        information.setString(COSName.CREATOR, "huidnota");
        information.setString(COSName.PRODUCER, producer);
        information.setString(COSName.CREATION_DATE, pdfDate());
        information.setString(COSName.MOD_DATE, pdfDate());
        return information;
    }

    /** The date in PDF's own form, midnight UTC. */
    String pdfDate() {
        return "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(date) + "000000Z";
    }
}
