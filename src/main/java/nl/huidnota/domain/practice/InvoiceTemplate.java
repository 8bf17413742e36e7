package nl.huidnota.domain.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a practice's invoices look and speak (templates/factuur.yaml). A template chooses and words; the only files that it
 * can name are fonts beside it.
 *
 * @param language of all documents; null: the one that the program is spoken to in
 * @param blocks what stands on the invoice below its head, in this order; the required ones are always among them
 * @param texts by language ({@code nl}, {@code en}), then by key
 */
public record InvoiceTemplate(
        Brand brand, @Nullable Tongue language, List<Block> blocks, Map<String, Map<String, String>> texts) {
    /**
     * What is the practice's own.
     *
     * @param colour of titles and lines, as {@code #1F5F5B}; dark enough to read on white
     * @param font that comes with the program
     * @param logoHeightMm the most height that the logo takes, 8 to 25
     * @param own fonts of the practice's, for the letters that they have; null for none
     */
    public record Brand(String colour, Font font, Window window, int logoHeightMm, @Nullable OwnFont own) {}

    /** The names of TrueType files in the template's folder: for text, and for what stands out. */
    public record OwnFont(String regular, String bold) {}

    /** A language that documents can speak. */
    public enum Tongue {
        NL,
        EN
    }

    /** The font families that come with the program. */
    public enum Font {
        LIBERATION,
        DEJAVU;

        /** The word in the file. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** On which side the envelope has its window. */
    public enum Window {
        LINKS,
        RECHTS;

        /** The word in the file. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of the invoice below its head. */
    public enum Block {
        /** Who was treated, and how they are insured. */
        CLIENT(true),
        /** The sessions, in two sections. */
        REGELS(true),
        /** VAT and totals. */
        TOTALEN(true),
        /** How to pay, with the QR code. */
        BETALING(true),
        /** What the insurer is expected to pay. */
        VERWACHTING(false),
        /** Where the course stands. */
        KUUR(false),
        /** What to send to the insurer, and by when. */
        INDIENEN(false),
        /** The reason of a VAT exemption, and the practice's own closing words. */
        TOELICHTING(true);

        private final boolean required;

        Block(boolean required) {
            this.required = required;
        }

        /** The law or the insurers ask for it, so that a template can move it but not hide it. */
        public boolean isRequired() {
            return required;
        }

        /** The word in the file. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public InvoiceTemplate {
        blocks = List.copyOf(blocks);
        texts = Map.copyOf(texts);
    }

    /** This template, with {@code shipped}'s words for the texts that it does not word itself. */
    public InvoiceTemplate over(InvoiceTemplate shipped) {
        Map<String, Map<String, String>> merged = new HashMap<>();
        shipped.texts.forEach((language, words) -> {
            Map<String, String> own = new HashMap<>(words);
            own.putAll(texts.getOrDefault(language, Map.of()));
            merged.put(language, Map.copyOf(own));
        });
        return new InvoiceTemplate(brand, language, blocks, merged);
    }
}
