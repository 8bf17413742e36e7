package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers do to the books afterwards: budgets, whole messages, kinds of messages, lost files. */
class ReturnStoryTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final String PARTLY = "samples/retour-D2026-00001.xml";
    private static final String RETURNED = "samples/retour-D2026-00002-vecozo.xml";

    @TempDir
    Path folder;

    private Path practice;
    private Path export;

    @BeforeEach
    void aPracticeOfOurOwn() throws IOException {
        practice = folder.resolve("praktijk.yaml");
        Files.copy(SAMPLES.resolve("praktijk.yaml"), practice);
        Files.copy(SAMPLES.resolve("polissen.yaml"), folder.resolve("polissen.yaml"));
        export = Files.copy(SAMPLES.resolve("sessies-2026-10.csv"), folder.resolve("sessies-2026-10.csv"));
    }

    private Product on(String today, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", practice.toString(), "--today", today));
        return Product.run(all.toArray(String[]::new));
    }

    private Product later(String... args) {
        return on("2026-11-20", args);
    }

    private void theMonthWasRun() {
        Product run = on("2026-11-02", "run", export.toString(), "--month", "2026-10");
        assertThat(run.exitCode()).as(run.said()).isEqualTo(1);
    }

    private void audited(String... files) {
        List<String> args = new ArrayList<>(List.of("audit"));
        args.addAll(List.of(files));
        Product audit = later(args.toArray(String[]::new));
        assertThat(audit.exitCode()).as(audit.said()).isEqualTo(1);
        assertThat(audit.err()).isEmpty();
    }

    private void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Path changed(String file, String from, String to) throws IOException {
        Path copy = folder.resolve("retour.xml");
        Files.copy(Path.of(file), copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        change(copy, from, to);
        return copy;
    }

    private void theBooksAreSound() {
        Product verify = later("ledger", "verify");
        assertThat(verify.exitCode()).as(verify.said()).isZero();
    }

    /** One November session like {@code like}; what the run would expect for it. */
    private String expectedInNovember(String like) throws IOException {
        List<String> rows = Files.readAllLines(export);
        String row = rows.stream()
                .filter(one -> one.startsWith(like + ";"))
                .findFirst()
                .orElseThrow()
                .replace(like + ";", "S-2001;")
                .replaceFirst("\\d\\d-10-2026[^;]*", "18-11-2026");
        Path november = Files.writeString(folder.resolve("sessies-2026-11.csv"), rows.get(0) + "\n" + row + "\n");
        Product check = on("2026-12-01", "check", november.toString(), "--month", "2026-11", "--json");
        for (JsonElement verdict :
                JsonParser.parseString(check.out()).getAsJsonObject().getAsJsonArray("verdicts")) {
            JsonObject one = verdict.getAsJsonObject();
            if (one.get("session").getAsString().equals("S-2001")) {
                return one.get("verdict").getAsString() + " "
                        + one.get("expected").getAsString();
            }
        }
        throw new AssertionError(check.said());
    }

    @Test
    void anInsurersAnswerTakesThePlaceOfTheEstimateInTheBudget() throws IOException {
        theMonthWasRun();
        // 400.00 a year at 75 %: 135.00 and 176.25 are expected, 88.75 is left
        assertThat(expectedInNovember("S-1004")).isEqualTo("claimable 88.75");
        audited(PARTLY);
        // 180.00 and 70.00 were awarded, 150.00 is left
        assertThat(expectedInNovember("S-1004")).isEqualTo("claimable 150.00");
        Product credit = later("correct", "D2026-00001-0002");
        assertThat(credit.exitCode()).as(credit.said()).isZero();
        // 70.00 was taken back; of the 220.00 left the session takes what it would
        assertThat(expectedInNovember("S-1004")).isEqualTo("claimable 176.25");
        theBooksAreSound();
    }

    @Test
    void theAnswerToACreditTakesNothingMoreFromTheBudget() throws IOException {
        theMonthWasRun();
        audited(PARTLY);
        assertThat(later("correct", "D2026-00001-0002").exitCode()).isZero();
        Path answer = changed(PARTLY, "D2026-00001-0002", "D2026-00003-0001");
        change(answer, "D2026-00001", "D2026-00003");
        change(
                answer,
                "<Bedrag>415.00</Bedrag>\n      <DebetCreditCode>D<",
                "<Bedrag>70.00</Bedrag>\n      <DebetCreditCode>C<");
        change(
                answer,
                "<Bedrag>250.00</Bedrag>\n      <DebetCreditCode>D<",
                "<Bedrag>70.00</Bedrag>\n      <DebetCreditCode>C<");
        change(answer, "DebetPrestatie>", "CreditPrestatie>");
        change(answer, "<BerekendBedragVerzekeraarInclBtw>235.00</BerekendBedragVerzekeraarInclBtw>", "");
        change(
                answer,
                "<ToegekendBedragInclBtwFinancieel>70.00</ToegekendBedragInclBtwFinancieel>",
                "<ToegekendCreditBedragInclBtwFinancieel>70.00</ToegekendCreditBedragInclBtwFinancieel>");
        change(answer, "<ToegekendBedragInclBtwNietFinancieel>0.00</ToegekendBedragInclBtwNietFinancieel>", "");
        change(answer, "0589", "0200");
        Product audit = later("audit", answer.toString(), "--json");
        assertThat(audit.exitCode()).as(audit.said()).isZero();
        assertThat(audit.out()).contains("\"awarded\": \"-70.00\", \"status\": \"awarded\"");
        assertThat(expectedInNovember("S-1004")).isEqualTo("claimable 176.25");
        theBooksAreSound();
    }

    @Test
    void whatClientsReportTakesThePlaceOfTheEstimateAndIsCountedPerPackage() throws IOException {
        theMonthWasRun();
        // 250.00 a year, 180.00 expected: 70.00 is left
        assertThat(expectedInNovember("S-1001")).isEqualTo("claimable 70.00");
        Path file = Files.writeString(
                folder.resolve("afgewezen.csv"),
                "nota;sessie_id;vergoed;reden;code;datum\n"
                        + "F2026-00001;S-1001;0,00;eerst een verwijsbrief;0613;15-11-2026\n");
        Product audit = later("audit", "--rejections", file.toString());
        assertThat(audit.exitCode()).as(audit.said()).isEqualTo(1);
        assertThat(audit.out())
                .contains("9901 Zonnezorg (fictief), PLUS", "0613 1×", "De cliënt heeft de nota al")
                .containsPattern("er 1 gemeld, 1\\s+afgewezen");
        assertThat(expectedInNovember("S-1001")).isEqualTo("claimable 180.00");
        Product json = later("audit", "--rejections", file.toString(), "--json");
        JsonObject plus =
                JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonArray("statistics").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(one -> one.get("package").getAsString().equals("PLUS"))
                        .findFirst()
                        .orElseThrow();
        assertThat(plus.get("answered").getAsInt()).isEqualTo(1);
        assertThat(plus.get("rejected").getAsInt()).isEqualTo(1);
        assertThat(plus.getAsJsonObject("codes").get("0613").getAsInt()).isEqualTo(1);
        assertThat(Product.files(folder.resolve("uit/audit")))
                .extracting(path -> path.getFileName().toString())
                .contains("pakketten.csv");
        theBooksAreSound();
    }

    @Test
    void aMessageThatCameBackAsAWholeGoesOutAgainByOneCommand() throws IOException {
        theMonthWasRun();
        audited(RETURNED);
        Product again = later("correct", "D2026-00002", "--resubmit", export.toString(), "--json");
        assertThat(again.exitCode()).as(again.said()).isZero();
        JsonObject result = JsonParser.parseString(again.out()).getAsJsonObject();
        assertThat(result.get("billed").getAsString()).isEqualTo("360.00");
        assertThat(result.getAsJsonArray("documents")).hasSize(1);
        Path message = folder.resolve("uit")
                .resolve(result.getAsJsonArray("documents")
                        .get(0)
                        .getAsJsonObject()
                        .get("file")
                        .getAsString());
        assertThat(Files.readString(message)).contains("D2026-00003-0001", "D2026-00003-0002", ">360.00<");
        assertThat(later("verify", message.toString()).exitCode()).isZero();
        Product twice = later("correct", "D2026-00002", "--resubmit", export.toString());
        assertThat(twice.exitCode()).isEqualTo(3);
        assertThat(twice.words()).contains("al gecorrigeerd of opnieuw ingediend");
        assertThat(later("audit", "--open", "--json").out()).doesNotContain("D2026-00002-");
        theBooksAreSound();
    }

    @Test
    void aTestIsNotAnsweredByProductionNorProductionByATest() throws IOException {
        theMonthWasRun();
        Path production = changed(PARTLY, "<Berichtsoort>T<", "<Berichtsoort>P<");
        Product audit = later("audit", production.toString());
        assertThat(audit.exitCode()).isEqualTo(1);
        assertThat(audit.words()).contains("testbericht (berichtsoort T)");
        assertThat(later("audit", "--open", "--json").out()).contains("\"open\": 4");
        theBooksAreSound();
    }

    @Test
    void productionIsNotAnsweredByATest() throws IOException {
        change(practice, "berichtsoort: T ", "berichtsoort: P ");
        theMonthWasRun();
        Product audit = later("audit", PARTLY);
        assertThat(audit.exitCode()).isEqualTo(1);
        assertThat(audit.words()).contains("in productie verstuurd");
        assertThat(later("audit", "--open", "--json").out()).contains("\"open\": 4");
        audited(changed(PARTLY, "<Berichtsoort>T<", "<Berichtsoort>P<").toString());
        theBooksAreSound();
    }

    @Test
    void whatIsSaidOfAnInsuredWithoutLinesHoldsForAllOfTheirLines() throws IOException {
        theMonthWasRun();
        String text = Files.readString(Path.of(PARTLY))
                .replaceFirst("(?s)<Prestatie>.*</Prestatie>", "<Feedback><Retourcode>0300</Retourcode></Feedback>")
                .replace("<Bedrag>250.00<", "<Bedrag>0.00<");
        Path answer = Files.writeString(folder.resolve("verzekerde.xml"), text);
        Product audit = later("audit", answer.toString(), "--json");
        JsonObject message = JsonParser.parseString(audit.out())
                .getAsJsonObject()
                .getAsJsonArray("returns")
                .get(0)
                .getAsJsonObject();
        for (JsonElement line : message.getAsJsonArray("lines")) {
            assertThat(line.getAsJsonObject().get("status").getAsString()).isEqualTo("rejected");
            assertThat(line.getAsJsonObject().getAsJsonArray("codes").get(0).getAsString())
                    .isEqualTo("0300");
        }
        assertThat(message.getAsJsonArray("lines")).hasSize(2);
        Path other = Files.writeString(
                folder.resolve("ander.xml"),
                text.replace("999912744", "999912008").replace("0300", "0320"));
        assertThat(later("audit", other.toString()).words()).contains("verzekerde die niet in dat bericht staat");
        theBooksAreSound();
    }

    @Test
    void lostCorrectionsComeBackByteForByte() throws IOException {
        theMonthWasRun();
        audited(PARTLY);
        assertThat(later("correct", "D2026-00001-0002", "--resubmit", export.toString())
                        .exitCode())
                .isZero();
        assertThat(later("correct", "F2026-00001").exitCode()).isZero();
        Path corrections = folder.resolve("uit/correcties");
        var before = Product.hashes(corrections);
        assertThat(before).hasSizeGreaterThanOrEqualTo(4);
        for (Path file : Product.files(corrections)) {
            Files.delete(file);
        }
        Product run = on("2026-11-21", "run", export.toString(), "--month", "2026-10");
        assertThat(run.exitCode()).as(run.said()).isLessThan(2);
        assertThat(Product.hashes(corrections)).isEqualTo(before);
        Files.delete(Product.files(corrections).get(0));
        assertThat(later("correct", "F2026-00002").exitCode()).isZero();
        assertThat(Product.hashes(corrections)).containsAllEntriesOf(before);
    }

    @Test
    void anotherFolderHasNoBooksAndGetsNone() {
        theMonthWasRun();
        Path elsewhere = folder.resolve("verkeerd");
        for (String[] command : List.of(
                new String[] {"audit", PARTLY},
                new String[] {"audit", "--open"},
                new String[] {"correct", "D2026-00001-0002"},
                new String[] {"invoice", "--rest", "D2026-00001"})) {
            List<String> args = new ArrayList<>(List.of(command));
            args.addAll(List.of("--out", elsewhere.toString()));
            Product said = later(args.toArray(String[]::new));
            assertThat(said.exitCode()).as(said.said()).isEqualTo(3);
            assertThat(said.words()).contains("Hier zijn geen boeken", "--out");
        }
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void aPractitionersClaimIsCreditedAndClaimedAnewByThatPractitioner() throws IOException {
        change(practice, "declarant: praktijk ", "declarant: zorgverlener ");
        theMonthWasRun();
        Path answer = changed(
                PARTLY,
                "<Zorgaanbiedercode>90060001</Zorgaanbiedercode>\n      <ZorgaanbiederSoort>2</ZorgaanbiederSoort>\n    </Declarant>",
                "<Zorgaanbiedercode>90112345</Zorgaanbiedercode>\n      <ZorgaanbiederSoort>3</ZorgaanbiederSoort>\n    </Declarant>"
                        + "<Zorgaanbieder><Zorgaanbiedercode>90060001</Zorgaanbiedercode><ZorgaanbiederSoort>2</ZorgaanbiederSoort></Zorgaanbieder>");
        audited(answer.toString());
        Product correct = later("correct", "D2026-00001-0002", "--resubmit", export.toString(), "--json");
        assertThat(correct.exitCode()).as(correct.said()).isZero();
        for (JsonElement made :
                JsonParser.parseString(correct.out()).getAsJsonObject().getAsJsonArray("documents")) {
            Path message = folder.resolve("uit")
                    .resolve(made.getAsJsonObject().get("file").getAsString());
            assertThat(Files.readString(message).replaceAll("\\s", ""))
                    .contains("<Declarant><Zorgaanbiedercode>90112345</Zorgaanbiedercode>"
                            + "<ZorgaanbiederSoort>3</ZorgaanbiederSoort></Declarant><Zorgaanbieder>"
                            + "<Zorgaanbiedercode>90060001</Zorgaanbiedercode><ZorgaanbiederSoort>2<");
            assertThat(later("verify", message.toString()).exitCode()).isZero();
        }
        theBooksAreSound();
    }

    @Test
    void whoBearsTheRestIsSaidByTheReturnCode() throws IOException {
        theMonthWasRun();
        audited(changed(PARTLY, "0589", "0586").toString());
        for (String[] named : new String[][] {{}, {"--line", "D2026-00001-0002"}}) {
            List<String> args = new ArrayList<>(List.of("invoice", "--rest", "D2026-00001"));
            args.addAll(List.of(named));
            Product rest = later(args.toArray(String[]::new));
            assertThat(rest.exitCode()).as(rest.said()).isEqualTo(3);
            assertThat(rest.words()).contains("D2026-00001-0002", "voor rekening van de praktijk");
        }
        theBooksAreSound();
    }

    @Test
    void aRestToBeJudgedAsksForTheLineByName() throws IOException {
        theMonthWasRun();
        audited(changed(PARTLY, "0589", "0559").toString());
        Product rest = later("invoice", "--rest", "D2026-00001");
        assertThat(rest.exitCode()).as(rest.said()).isEqualTo(3);
        assertThat(rest.words()).contains("D2026-00001-0002", "noem de regel dan met --line");
        Product named = later("invoice", "--rest", "D2026-00001", "--line", "D2026-00001-0002");
        assertThat(named.exitCode()).as(named.said()).isZero();
        assertThat(named.out()).contains("naar de cli\u00ebnt", "Restantnota");
        theBooksAreSound();
    }

    /** A file of the practice's own explains a code that we do not know, and says who bears the rest. */
    @Test
    void aPracticesOwnReturnCodesExplainAndDecide() throws IOException {
        theMonthWasRun();
        Files.writeString(
                folder.resolve("retourcodes.properties"),
                "Z901.betekenis=Alleen in de proef\nZ901.doen=Vraag de proefleider\nZ901.actie=laten\n"
                        + "Z901.restant=client\nZ901.datum=2026-11-01\n");
        Product audit = later("audit", changed(PARTLY, "0589", "Z901").toString());
        assertThat(audit.out()).contains("Z901: Alleen in de proef", "Vraag de proefleider");
        assertThat(later("invoice", "--rest", "D2026-00001").exitCode()).isZero();
    }
}
