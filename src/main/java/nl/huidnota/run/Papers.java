package nl.huidnota.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.huidnota.claimfile.InvoiceXml;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.AuditLetter;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.invoice.LetterDocument;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.text.Json;
import nl.huidnota.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes the PDF of a document, now or again from the books: practice, template and logo are kept as they were.
 *
 * @param practice what of the practice matters to a document
 * @param logo null when there is none
 */
record Papers(Setting practice, InvoiceTemplate template, byte @Nullable [] logo) {

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
        return new Papers(Setting.of(read.practice(), language), template, logo == null ? null : LogoFile.read(logo));
    }

    /** The same in this language. */
    Papers speaking(Language language) {
        Setting setting =
                new Setting(practice.card(), practice.vecozo(), practice.xmlInInvoice(), Setting.isEnglish(language));
        return new Papers(setting, template, logo);
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
        String look = booking.snapshot(utf8(Json.write(template)));
        return logo == null ? List.of(setting, look) : List.of(setting, look, booking.snapshot(logo));
    }

    /** The papers that a document was made with. */
    static Papers kept(Books books, List<String> snapshots) throws EnvironmentRefused {
        Setting setting = Json.kept(text(books, snapshots.get(0)), Setting.class);
        InvoiceTemplate template = Json.kept(text(books, snapshots.get(1)), InvoiceTemplate.class);
        byte[] logo = snapshots.size() < 3
                ? null
                : books.documents().snapshot(snapshots.get(2)).orElseThrow();
        return new Papers(setting, template, logo);
    }

    private static String text(Books books, String sha256) throws EnvironmentRefused {
        return new String(books.documents().snapshot(sha256).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A press that prints any number of documents with these papers. */
    Press press() {
        return new Press(new InvoiceRenderer(template, practice.language(), logo), practice);
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
