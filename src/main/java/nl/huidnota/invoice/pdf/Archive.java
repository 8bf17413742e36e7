package nl.huidnota.invoice.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * A PDFBox document on its way to PDF/A-3a and PDF/UA-1: metadata, language, colour profile, a shown title, the attachment
 * as an associated file. It saves a plain file and tells where the document's own values stand in it.
 */
public final class Archive implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final Places places = new Places();

    public PDDocument document() {
        return document;
    }

    public COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    /** Where the document's own values stand, in the order of {@link Values}. */
    public Places places() {
        return places;
    }

    /** A stream of this document only. */
    public COSStream own(byte[] deflated) {
        COSStream stream = Cos.stream(document, deflated, true);
        places.stream(stream);
        return stream;
    }

    /** A stream that {@link Deflated} packed before, shared by many documents. */
    public COSStream shared(byte[] deflated) {
        return Cos.stream(document, deflated, true);
    }

    /** The whole file, plain: every object readable where it stands. */
    public byte[] save(Metadata metadata, @Nullable Attachment attachment) {
        describe(metadata, attachment);
        if (attachment != null) {
            attach(attachment, metadata);
        }
        document.setVersion(1.7f);
        document.setDocumentId(0L);
        COSDictionary information = metadata.information();
        document.setDocumentInformation(new PDDocumentInformation(information));
        places.entry(information, Metadata.CHANGING);
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        try {
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void describe(Metadata metadata, @Nullable Attachment attachment) {
        byte[] packet = Xmp.packet(metadata, attachment);
        COSStream xmp = Cos.stream(document, packet, false);
        places.stream(xmp);
        xmp.setItem(COSName.TYPE, COSName.METADATA);
        xmp.setItem(COSName.SUBTYPE, Cos.name("XML"));
        COSDictionary marked = Cos.inline();
        marked.setBoolean(Cos.name("Marked"), true);
        COSDictionary viewer = Cos.inline();
        viewer.setBoolean(COSName.DISPLAY_DOC_TITLE, true);
        COSDictionary catalog = catalog();
        catalog.setItem(COSName.METADATA, xmp);
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        catalog.setString(COSName.LANG, metadata.language());
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(colours()));
    }

    private COSDictionary colours() {
        COSStream profile = shared(SrgbProfile.deflated());
        profile.setItem(COSName.N, COSInteger.THREE);
        COSDictionary intent = Cos.typed(COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private void attach(Attachment attachment, Metadata metadata) {
        COSDictionary specification = attachment.specification(document, metadata.pdfDate(), places);
        COSDictionary files = Cos.inline();
        files.setItem(COSName.NAMES, Cos.array(Cos.text(attachment.name()), specification));
        COSDictionary names = Cos.inline();
        names.setItem(COSName.EMBEDDED_FILES, files);
        catalog().setItem(COSName.NAMES, names);
        catalog().setItem(COSName.AF, Cos.array(specification));
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
