package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.huidnota.invoice.ArchiveGate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code audit --letters}: what the clients get whom an answer concerns, in either language. */
class AuditLettersTest {
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    Path folder;

    private Path answer;

    @BeforeEach
    void aMonthThatWasAnswered() throws IOException {
        for (String file : List.of("praktijk.yaml", "polissen.yaml", "sessies-2026-10.csv")) {
            Files.copy(SAMPLES.resolve(file), folder.resolve(file));
        }
        answer = Files.copy(SAMPLES.resolve("retour-D2026-00001.xml"), folder.resolve("retour.xml"));
        assertThat(on("2026-11-02", "run", folder.resolve("sessies-2026-10.csv").toString(), "--month", "2026-10")
                        .exitCode())
                .isEqualTo(1);
    }

    private Product on(String today, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", folder.resolve("praktijk.yaml").toString(), "--today", today));
        return Product.run(all.toArray(String[]::new));
    }

    private void theAnswerGives(String code) throws IOException {
        Files.writeString(answer, Files.readString(answer).replace("0589", code));
    }

    private Path letter(String language) {
        Product audit = on("2026-11-20", "--lang", language, "audit", answer.toString(), "--letters");
        assertThat(audit.exitCode()).as(audit.said()).isEqualTo(1);
        assertThat(audit.words()).contains("1 ", "/brieven");
        List<Path> letters = letters();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).getFileName()).hasToString("D2026-00001-0002.pdf");
        return letters.get(0);
    }

    private List<Path> letters() {
        return Product.files(folder.resolve("uit/audit")).stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList();
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    /** Whoever opens it learns nothing of the treatment, and no number to go shopping with. */
    private static void keepsQuiet(String text) {
        assertThat(text.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "acne", "litteken", "needling", "gelaat", "075-", "0589", "0320", "99991", "huidtherapeut")
                .doesNotContain("«", "\ufffd");
    }

    @Test
    void tellsWhatIsLeftToPay() throws IOException {
        Path letter = letter("nl");
        assertThat(ArchiveGate.faults(Files.readAllBytes(letter))).isEmpty();
        String text = text(letter);
        assertThat(text)
                .contains("Declaratie D2026-00001-0002", "Datum 20-11-2026", "Voor eigen rekening € 165,00")
                .contains("U krijgt een nota 235,00 70,00 165,00", "Er blijft € 165,00 over", "Met vriendelijke groet,")
                .doesNotContain("nodig hebben");
        keepsQuiet(text);
    }

    @Test
    void asksForWhatIsMissingInEnglish() throws IOException {
        theAnswerGives("0320");
        Path letter = letter("en");
        assertThat(ArchiveGate.faults(Files.readAllBytes(letter))).isEmpty();
        String text = text(letter);
        assertThat(text)
                .contains("Claim D2026-00001-0002", "Date 2026-11-20", "To pay now €0.00")
                .contains("Please reply no later than 2026-11-27", "We need something from you 235.00 70.00 165.00")
                .contains(
                        "• the name of your health insurer and of your supplementary insurance on the day of your visit")
                .doesNotContain("You will receive an invoice");
        keepsQuiet(text);
    }

    @Test
    void saysNothingOfWhatThePracticeBears() throws IOException {
        theAnswerGives("0586");
        Product audit = on("2026-11-20", "audit", answer.toString(), "--letters");
        assertThat(audit.exitCode()).as(audit.said()).isEqualTo(1);
        assertThat(letters()).isEmpty();
    }

    @Test
    void comesBackAsItWasAndIsForTheOwnerAlone() throws IOException {
        Path letter = letter("nl");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(letter)))
                .isEqualTo("rw-------");
        SortedMap<String, String> before = Product.hashes(folder.resolve("uit/audit"));
        Files.delete(letter);
        letter("en");
        assertThat(Product.hashes(folder.resolve("uit/audit"))).isEqualTo(before);
        Product verify = on("2026-11-20", "ledger", "verify");
        assertThat(verify.exitCode()).as(verify.said()).isZero();
        assertThat(on("2026-11-20", "ledger", "events").words()).contains("brief na een retourbericht gemaakt");
    }

    /** Letters can be asked for later; the reports stay as they were. */
    @Test
    void canBeAskedForAfterwards() throws IOException {
        assertThat(on("2026-11-20", "audit", answer.toString()).exitCode()).isEqualTo(1);
        assertThat(letters()).isEmpty();
        SortedMap<String, String> reports = Product.hashes(folder.resolve("uit/audit"));
        letter("nl");
        assertThat(Product.hashes(folder.resolve("uit/audit"))).containsAllEntriesOf(reports);
    }

    @Test
    void openLinesHaveNoLetters() {
        Product open = on("2026-11-20", "audit", "--open", "--letters");
        assertThat(open.exitCode()).isEqualTo(2);
    }
}
