package nl.huidnota.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.claimfile.InvoiceXml;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.AuditLetter;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.invoice.Artwork;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.invoice.LetterDocument;
import nl.huidnota.invoice.OwnFonts;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.text.Json;
import nl.huidnota.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes the PDF of a document, now or again from the books: practice, template, logo and fonts are kept as they were.
 *
 * @param practice what of the practice matters to a document
 */
record Papers(Setting practice, InvoiceTemplate template, Artwork artwork) {

    /**
     * The practice as a document sees it; kept with each document.
     *
     * @param english the document speaks English; null for Dutch
     */
    record Setting(PracticeCard card, Practice.Vecozo vecozo, boolean xmlInInvoice, @Nullable Boolean english) {
        static Setting of(Practice practice, Language language) {
            return new Setting(practice.card(), practice.vecozo(), practice.xmlInInvoice(), isEnglish(language));
        }

        private static @Nullable Boolean isEnglish(Language language) {
            return language == Language.EN ? Boolean.TRUE : null;
        }

        Language language() {
            return english == null ? Language.NL : Language.EN;
        }
    }

    /**
     * The papers of a practice as they are now.
     *
     * @throws InputRefused when the template has faults, or the logo cannot be printed
     * @throws EnvironmentRefused when template or logo cannot be read
     */
    static Papers of(Administration administration) throws EnvironmentRefused, InputRefused {
        ReadPractice read = administration.practice();
        InvoiceTemplate template = InvoiceTemplateFile.readOrShipped(read.template());
        Language language = languageOf(template, administration.language());
        Path logo = read.logo();
        return new Papers(Setting.of(read.practice(), language), template, artwork(read.template(), template, logo));
    }

    /**
     * The files that template and practice bring along.
     *
     * @param file of the template; null for the one we ship
     */
    static Artwork artwork(@Nullable Path file, InvoiceTemplate template, @Nullable Path logo)
            throws InputRefused, EnvironmentRefused {
        return new Artwork(
                logo == null ? null : LogoFile.read(logo),
                TemplateFonts.read(file, template.brand().own()));
    }

    /** The same in this language. */
    Papers speaking(Language language) {
        Setting setting =
                new Setting(practice.card(), practice.vecozo(), practice.xmlInInvoice(), Setting.isEnglish(language));
        return new Papers(setting, template, artwork);
    }

    /** The template's own language, else the one that the program is spoken to in. */
    static Language languageOf(InvoiceTemplate template, Language spoken) {
        return template.language() == null
                ? spoken
                : Language.valueOf(template.language().name());
    }

    /** The version of the program's renderer, booked with each document. */
    static String rendererVersion() {
        return InvoiceRenderer.VERSION;
    }

    /** Keeps all this as it is now; what it returns goes with each document. */
    List<String> keep(Booking booking) throws EnvironmentRefused {
        String setting = booking.snapshot(utf8(Json.write(practice)));
        List<String> kept = new ArrayList<>(List.of(setting, booking.snapshot(utf8(Json.write(template)))));
        byte[] logo = artwork.logo();
        if (logo != null) {
            kept.add(booking.snapshot(logo));
        }
        OwnFonts fonts = artwork.fonts();
        if (fonts != null) {
            kept.add(booking.snapshot(fonts.regular()));
            kept.add(booking.snapshot(fonts.bold()));
        }
        return List.copyOf(kept);
    }

    /** The papers that a document was made with. */
    static Papers kept(Books books, List<String> snapshots) throws EnvironmentRefused {
        Setting setting = Json.kept(text(books, snapshots.get(0)), Setting.class);
        InvoiceTemplate template = Json.kept(text(books, snapshots.get(1)), InvoiceTemplate.class);
        boolean own = template.brand().own() != null;
        int end = snapshots.size();
        byte[] logo = end - (own ? 2 : 0) < 3 ? null : bytes(books, snapshots.get(2));
        OwnFonts fonts =
                own ? new OwnFonts(bytes(books, snapshots.get(end - 2)), bytes(books, snapshots.get(end - 1))) : null;
        return new Papers(setting, template, new Artwork(logo, fonts));
    }

    private static byte[] bytes(Books books, String sha256) throws EnvironmentRefused {
        return books.documents().snapshot(sha256).orElseThrow();
    }

    private static String text(Books books, String sha256) throws EnvironmentRefused {
        return new String(bytes(books, sha256), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A press that prints any number of documents with these papers. */
    Press press() {
        return new Press(new InvoiceRenderer(template, practice.language(), artwork), practice);
    }

    /** Prints documents. */
    record Press(InvoiceRenderer renderer, Setting practice) {
        byte[] print(Invoice invoice) {
            byte[] xml = practice.xmlInInvoice()
                    ? new InvoiceXml(practice.vecozo(), practice.card().agb()).of(invoice)
                    : null;
            return renderer.render(invoice, practice.card(), xml).pdf();
        }

        byte[] print(AuditLetter letter, Invoice.Addressee to) {
            return renderer.render(new LetterDocument(letter, to, practice.card()))
                    .pdf();
        }
    }
}
