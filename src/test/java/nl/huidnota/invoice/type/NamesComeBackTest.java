package nl.huidnota.invoice.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.invoice.ArchiveGate;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.invoice.Rendered;
import nl.huidnota.invoice.SampleInvoice;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.product.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every letter that a register may hold and every trick that a string can play, as a client's name, read back by poppler. */
class NamesComeBackTest {
    private static final InvoiceRenderer RENDERER = new InvoiceRenderer(InvoiceTemplateFile.shipped(), null);

    @TempDir
    Path folder;

    @BeforeEach
    void popplerIsHere() {
        assumeTrue(Tools.has("pdftotext"), "needs poppler");
    }

    @Test
    void allLettersOfDin91379() throws Exception {
        List<String> all = new ArrayList<>(Din91379.letters());
        all.addAll(Din91379.sequences());
        assertThat(all).hasSizeGreaterThan(900);
        for (int i = 0; i < all.size(); i += 120) {
            String name = String.join(" ", all.subList(i, Math.min(all.size(), i + 120)));
            Rendered rendered = render(name);
            assertThat(rendered.events()).as(name).isEmpty();
            assertThat(packed(text(rendered))).contains(packed(Normalizer.normalize(name, Normalizer.Form.NFC)));
            assertThat(ArchiveGate.faults(rendered.pdf())).as(name).isEmpty();
        }
    }

    @Test
    void hostileNames() throws Exception {
        hostile(HostileNames.make(25, 7), false);
    }

    @Test
    @Tag("long")
    void fiveHundredHostileNames() throws Exception {
        hostile(HostileNames.make(500, 20261102), true);
    }

    /** What the events don't explain must stand on the page, letter for letter. */
    private void hostile(List<String> names, boolean gate) throws Exception {
        for (String name : names) {
            Rendered rendered = render(name);
            assertThat(packed(text(rendered)))
                    .as(escaped(name))
                    .contains(packed(expected(name, rendered.events())))
                    .doesNotContain("\uFFFD");
            if (gate) {
                assertThat(ArchiveGate.faults(rendered.pdf())).as(escaped(name)).isEmpty();
            }
        }
    }

    private static String expected(String name, List<LetterEvent> events) {
        Map<Integer, LetterEvent.Kind> fates = new HashMap<>();
        events.forEach(event -> fates.put(event.codePoint(), event.kind()));
        StringBuilder out = new StringBuilder();
        int marks = 0;
        for (int letter :
                Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().toArray()) {
            LetterEvent.Kind fate = fates.get(letter);
            if (fate == LetterEvent.Kind.DROPPED) {
                continue;
            }
            boolean plain = Character.getType(letter) == Character.NON_SPACING_MARK;
            boolean mark = plain || Character.getType(letter) == Character.ENCLOSING_MARK;
            marks = mark ? marks + 1 : 0;
            // a mark on nothing, or the fifth on one letter
            boolean homeless = mark && (out.length() == 0 || marks > 4);
            if (homeless || !plain && fate == LetterEvent.Kind.SHOWN_AS_CODE) {
                out.append(String.format("[U+%04X]", letter));
            } else {
                out.append(fate == LetterEvent.Kind.SPACED ? " " : Character.toString(letter));
            }
        }
        return out.toString();
    }

    private static Rendered render(String name) {
        return RENDERER.render(
                new SampleInvoice().name(name).claimable(1, 18000).document());
    }

    private String text(Rendered rendered) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("nota.pdf"), rendered.pdf());
        return Tools.output("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-");
    }

    private static String packed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", "");
    }

    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        name.chars().forEach(unit -> out.append(String.format("%04x ", unit)));
        return out.substring(0, Math.min(400, out.length()));
    }
}
