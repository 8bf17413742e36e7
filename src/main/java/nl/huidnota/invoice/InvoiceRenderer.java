package nl.huidnota.invoice;

import java.time.LocalDate;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.invoice.layout.Picture;
import nl.huidnota.invoice.pdf.Attachment;
import nl.huidnota.invoice.pdf.Metadata;
import nl.huidnota.invoice.picture.PictureRefused;
import nl.huidnota.invoice.stamp.Stamps;
import nl.huidnota.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents for clients: archive-grade (PDF/A-3a), accessible (PDF/UA-1), and the same bytes for the same content on
 * every machine. Safe for use by several threads.
 */
public final class InvoiceRenderer {
    /** Booked with each document. Goes up with every change that gives other bytes for the same content. */
    public static final String VERSION = "3";

    private static final String ATTACHMENT_NAME = "declaratie.xml";
    private static final String ATTACHMENT_STANDARD = "GDS801";

    private final InvoiceTemplate template;
    private final Language language;
    private final Phrases phrases;
    private final Styles styles;
    private final Letterhead letterhead;
    private final Stamps stamps;

    /**
     * @param template complete: with all texts of the language
     * @throws IllegalArgumentException when the logo can't be printed; {@link #mustPrint} tells beforehand
     */
    public InvoiceRenderer(InvoiceTemplate template, Language language, Artwork artwork) {
        this(template, language, artwork, new Stamps());
    }

    InvoiceRenderer(InvoiceTemplate template, Language language, Artwork artwork, Stamps stamps) {
        byte[] logo = artwork.logo();
        this.stamps = stamps;
        this.template = template;
        this.language = language;
        this.phrases = new Phrases(template, language);
        this.styles = new Styles(template.brand(), artwork.fonts());
        this.letterhead = new Letterhead(template.brand(), logo == null ? null : picture(logo));
    }

    /** A renderer that speaks Dutch. */
    public InvoiceRenderer(InvoiceTemplate template, byte @Nullable [] logo) {
        this(template, Language.NL, new Artwork(logo, null));
    }

    private static Picture picture(byte[] logo) {
        try {
            return Picture.read(logo);
        } catch (PictureRefused e) {
            throw new IllegalArgumentException("the logo can't be printed", e);
        }
    }

    /**
     * Tries a logo: a PNG, JPEG or SVG.
     *
     * @throws PictureRefused when it can't be printed, and why
     */
    public static void mustPrint(byte[] logo) throws PictureRefused {
        Picture.read(logo);
    }

    /** Whether a letter can be printed as itself; one that can't is shown as its code point. */
    public static boolean hasLetter(int codePoint) {
        return Styles.hasLetter(codePoint);
    }

    /** The PDF of an invoice, with its claim data when {@code claimXml} is given. */
    public Rendered render(Invoice invoice, PracticeCard practice, byte @Nullable [] claimXml) {
        return render(new InvoiceDocument(invoice, practice, claimXml));
    }

    /** The PDF of a document. */
    public Rendered render(InvoiceDocument document) {
        Draft draft = new Draft(document, phrases, styles);
        letterhead.draw(draft, draft.invoice.addressee(), TitlePart.facts(draft));
        TitlePart.draw(draft);
        template.blocks().forEach(block -> draw(block, draft));
        Invoice invoice = document.invoice();
        return finish(draft, TitlePart.title(invoice, phrases), invoice.date(), attachment(document));
    }

    /** The PDF of a letter after an audit. */
    public Rendered render(LetterDocument document) {
        String title = AuditLetterPage.title(document.letter(), phrases);
        Sheet sheet = new Sheet(document.practice(), phrases, styles, title);
        AuditLetterPage page = new AuditLetterPage(sheet, document.letter());
        letterhead.draw(sheet, document.addressee(), page.facts());
        page.draw();
        return finish(sheet, title, document.letter().date(), null);
    }

    private Rendered finish(Sheet sheet, String title, LocalDate date, @Nullable Attachment attachment) {
        String practice = sheet.practice.name();
        Metadata metadata = new Metadata(
                title + " - " + practice,
                language == Language.NL ? "nl-NL" : "en",
                practice,
                date,
                "huidnota " + VERSION);
        return new Rendered(sheet.paper.finish(metadata, attachment, stamps), sheet.events);
    }

    private static void draw(InvoiceTemplate.Block block, Draft draft) {
        switch (block) {
            case CLIENT -> ClientPart.draw(draft);
            case REGELS -> SessionsPart.draw(draft, TotalsPart.height(draft.totals()));
            case TOTALEN -> TotalsPart.draw(draft, draft.totals());
            case BETALING -> PaymentPart.draw(draft);
            case VERWACHTING -> AfterParts.expectation(draft);
            case KUUR -> AfterParts.course(draft);
            case INDIENEN -> AfterParts.steps(draft);
            case TOELICHTING -> AfterParts.notes(draft);
        }
    }

    private @Nullable Attachment attachment(InvoiceDocument document) {
        byte[] xml = document.claimXml();
        return xml == null ? null : new Attachment(ATTACHMENT_NAME, ATTACHMENT_STANDARD, phrases.get("bijlage"), xml);
    }
}
