package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample month, what came back, and what is done about it: the story of the administrator. */
class CorrectionStoryTest {
    private static final String EXPORT = "samples/sessies-2026-10.csv";
    private static final String PARTLY = "samples/retour-D2026-00001.xml";
    private static final String RETURNED = "samples/retour-D2026-00002-vecozo.xml";

    @TempDir
    Path out;

    @TempDir
    Path files;

    @BeforeEach
    void theMonthWasRun() {
        Product run = Product.run(on("2026-11-02", "run", EXPORT, "--month", "2026-10"));
        assertThat(run.exitCode()).as(run.said()).isEqualTo(1);
    }

    private String[] on(String today, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", "samples/praktijk.yaml", "--today", today));
        if (!all.contains("--out")) {
            all.addAll(List.of("--out", out.toString()));
        }
        return all.toArray(String[]::new);
    }

    private Product later(String... args) {
        return Product.run(on("2026-11-20", args));
    }

    private void audited() {
        Product audit = later("audit", PARTLY, RETURNED);
        assertThat(audit.exitCode()).as(audit.said()).isEqualTo(1);
    }

    private static JsonObject json(Product product) {
        return JsonParser.parseString(product.out()).getAsJsonObject();
    }

    private void theBooksAreSound() {
        Product verify = later("ledger", "verify");
        assertThat(verify.exitCode()).as(verify.said()).isZero();
    }

    /** Who was sent an invoice in one language is not sent its reversal in another, whatever the office speaks. */
    @Test
    void aCreditInvoiceSpeaksTheLanguageOfTheInvoiceThatItReverses() throws IOException {
        assertThat(credited(later("--lang", "en", "correct", "F2026-00001", "--json")))
                .contains("Creditnota C2026-00001");
        Product english = Product.run(
                on("2026-11-02", "--lang", "en", "run", EXPORT, "--month", "2026-10", "--out", files.toString()));
        assertThat(english.exitCode()).as(english.said()).isEqualTo(1);
        assertThat(credited(later("correct", "F2026-00001", "--json", "--out", files.toString())))
                .contains("Credit note C2026-00001");
    }

    private String credited(Product correct) throws IOException {
        assertThat(correct.exitCode()).as(correct.said()).isZero();
        String file = json(correct)
                .getAsJsonArray("documents")
                .get(0)
                .getAsJsonObject()
                .get("file")
                .getAsString();
        Path credit = Files.exists(files.resolve(file)) ? files.resolve(file) : out.resolve(file);
        try (PDDocument document = Loader.loadPDF(credit.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aPartialAwardIsCreditedAndClaimedAnewInTwoMessagesThatPassTheGate() throws IOException {
        audited();
        Product correct = later("correct", "D2026-00001-0002", "--resubmit", EXPORT, "--json");
        assertThat(correct.exitCode()).as(correct.said()).isZero();
        JsonArray made = json(correct).getAsJsonArray("documents");
        assertThat(made).hasSize(2);
        assertThat(json(correct).get("difference").getAsString()).isEqualTo("165.00");
        Path credit = out.resolve(made.get(0).getAsJsonObject().get("file").getAsString());
        Path claim = out.resolve(made.get(1).getAsJsonObject().get("file").getAsString());
        assertThat(Files.readString(credit))
                .contains("<GerelateerdReferentienummer>D2026-00001-0002<", ">70.00<")
                .doesNotContain("DebetPrestatie");
        assertThat(Files.readString(claim)).contains("D2026-00004-0001").doesNotContain("CreditPrestatie");
        Product verify = later("verify", credit.toString(), claim.toString());
        assertThat(verify.exitCode()).as(verify.said()).isZero();
        assertThat(later("correct", "D2026-00001-0002", "--resubmit", EXPORT).exitCode())
                .isEqualTo(3);
        theBooksAreSound();
    }

    @Test
    void whatTheGatewayReturnedIsOnlySentAgain() {
        audited();
        Product correct = later("correct", "D2026-00002-0001", "--resubmit", EXPORT, "--json");
        assertThat(correct.exitCode()).as(correct.said()).isZero();
        JsonArray made = json(correct).getAsJsonArray("documents");
        assertThat(made).hasSize(1);
        assertThat(made.get(0).getAsJsonObject().get("kind").getAsString()).isEqualTo("claim");
        assertThat(json(correct).get("credited").getAsString()).isEqualTo("0.00");
        theBooksAreSound();
    }

    @Test
    void anUnansweredLineAndAnUnknownNumberAreRefused() {
        assertThat(later("correct", "D2026-00001-0001", "--resubmit", EXPORT).words())
                .contains("antwoord");
        assertThat(later("correct", "F2026-99999").exitCode()).isEqualTo(3);
        assertThat(later("invoice", "--rest", "D2026-00001", "--line", "D2026-00001-0002")
                        .exitCode())
                .isEqualTo(3);
        theBooksAreSound();
    }

    @Test
    void whatWasAwardedInFullIsNotClaimedAgain() {
        audited();
        Product again = later("correct", "D2026-00001-0001", "--resubmit", EXPORT);
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.words()).contains("volledig toegekend");
    }

    @Test
    void aDryRunTellsTheEffectAndChangesNothing() {
        audited();
        var before = Product.hashes(out);
        Product dry = later("correct", "D2026-00001-0002", "--resubmit", EXPORT, "--dry-run");
        assertThat(dry.out()).contains("70,00", "235,00", "165,00");
        assertThat(Product.hashes(out)).isEqualTo(before);
    }

    @Test
    void anInvoiceIsCreditedInASeriesOfItsOwnAndIssuedAnew() {
        Product correct = later("correct", "F2026-00001", "--resubmit", EXPORT, "--json");
        assertThat(correct.exitCode()).as(correct.said()).isZero();
        assertThat(correct.out()).contains("C2026-00001", "F2026-00009");
        assertThat(json(correct).get("difference").getAsString()).isEqualTo("0.00");
        assertThat(later("correct", "F2026-00001").words()).contains("C2026-00001");
        theBooksAreSound();
    }

    @Test
    void theRestGoesToTheClientOnce() {
        audited();
        Product rest = later("invoice", "--rest", "D2026-00001", "--json");
        assertThat(rest.exitCode()).as(rest.said()).isZero();
        assertThat(json(rest).get("billed").getAsString()).isEqualTo("165.00");
        assertThat(later("invoice", "--rest", "D2026-00001").exitCode()).isEqualTo(3);
        assertThat(later("correct", "D2026-00001-0002").words()).contains("F2026-00009");
        Product returned = later("invoice", "--rest", "D2026-00002", "--line", "D2026-00002-0001");
        assertThat(returned.exitCode()).isEqualTo(3);
        assertThat(later("audit", "--open").out()).doesNotContain("D2026-00001-0002");
        theBooksAreSound();
    }

    @Test
    void aReturnThatCannotBeBooksNothing() throws IOException {
        refused("<Ontvanger>90060001<", "<Ontvanger>90060002<", "andere praktijk");
        refused("Referentienummer>D2026-00001<", "Referentienummer>D2026-00077<", "staat niet in uw grootboek");
        refused("D2026-00001-0002<", "D2026-00001-0009<", "geen regel D2026-00001-0009");
        refused("<ToegekendBedragInclBtwFinancieel>70.00<", "<ToegekendBedragInclBtwFinancieel>235.01<", "235,01");
        assertThat(later("audit", "--open", "--json").out()).contains("\"open\": 4");
    }

    private void refused(String from, String to, String said) throws IOException {
        Product audit = later("audit", changed(from, to).toString());
        assertThat(audit.exitCode()).as(audit.said()).isEqualTo(1);
        assertThat(audit.words()).contains(said);
    }

    private Path changed(String from, String to) throws IOException {
        Path file = files.resolve("anders.xml");
        String text = Files.readString(Path.of(PARTLY));
        assertThat(text).contains(from);
        return Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aSecondAnswerThatSaysOtherwiseIsReported() throws IOException {
        audited();
        Path other = changed(">70.00<", ">60.00<");
        Files.writeString(other, Files.readString(other).replace(">250.00<", ">240.00<"));
        Product audit = later("audit", other.toString());
        assertThat(audit.exitCode()).isEqualTo(1);
        assertThat(audit.words()).contains("D2026-00001-0002", "partly 70.00", "partly 60.00");
        assertThat(later("audit", "--open").out()).contains("D2026-00001-0002");
    }

    @Test
    void aLineThatIsNotMentionedStaysUnknownWhenTheTotalDoesNotClose() throws IOException {
        Product audit = later("audit", changed(">250.00<", ">200.00<").toString(), "--json");
        assertThat(audit.out()).contains("\"awarded\": \"0.00\", \"status\": \"unknown\"");
        assertThat(later("audit", "--open").out()).contains("D2026-00001-0001");
    }

    @Test
    void aFileThatIsNoReturnIsRefusedWithWhereAndWhy() throws IOException {
        Path file = Files.writeString(files.resolve("kapot.xml"), "<!DOCTYPE x><Bericht/>");
        Product audit = later("audit", file.toString());
        assertThat(audit.exitCode()).isEqualTo(3);
        assertThat(audit.words()).contains("kapot.xml", "DOCTYPE");
    }

    @Test
    void whatClientsReportIsBookedOnTheirInvoice() throws IOException {
        String run = Files.readString(out.resolve("2026-10/run.json"));
        String session = JsonParser.parseString(run).getAsJsonObject().getAsJsonArray("verdicts").asList().stream()
                .map(one -> one.getAsJsonObject())
                .filter(one -> one.get("verdict").getAsString().equals("claimable")
                        && one.get("route").getAsString().equals("restitutie"))
                .map(one -> one.get("document").getAsString() + ";"
                        + one.get("session").getAsString())
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(
                files.resolve("afgewezen.csv"),
                "nota;sessie_id;vergoed;reden;code;datum\n" + session
                        + ";0,00;valt niet onder de polis;0613;15-11-2026\n");
        Product audit = later("audit", "--rejections", file.toString(), "--json");
        assertThat(audit.exitCode()).as(audit.said()).isEqualTo(1);
        assertThat(audit.out()).contains("\"sender\": \"client\"", "\"rejected\"", "0613");
        assertThat(later("audit", "--rejections", file.toString()).out()).contains("0 antwoorden geboekt");
        theBooksAreSound();
    }
}
