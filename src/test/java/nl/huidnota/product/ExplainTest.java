package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.huidnota.rules.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explain} and {@code rules} over the sample month; {@code -Dhuidnota.write=true} writes what is expected anew. */
class ExplainTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path EXPECTED = Path.of("src/test/resources/explain");

    @TempDir
    Path folder;

    /** S-1004 is half paid out of a budget with a percentage; S-1006 has reached the age limit; S-1014's terms are unverified. */
    @ParameterizedTest
    @CsvSource({"nl,S-1004", "en,S-1004", "nl,S-1006", "en,S-1014"})
    void theWholeDerivation(String language, String session) throws IOException {
        Product told = explain(
                "--lang",
                language,
                "explain",
                session,
                SAMPLES.resolve("sessies-2026-10.csv").toString());
        assertThat(told.exitCode()).isZero();
        Path file = EXPECTED.resolve(session + "." + language + ".txt");
        if (Boolean.getBoolean("huidnota.write")) {
            Files.writeString(file, told.out());
        }
        assertThat(told.out().replace("\r\n", "\n")).isEqualTo(Files.readString(file));
        assertThat(told.out().lines()).allMatch(line -> line.length() <= 80);
    }

    /** Held sessions are in no books: the export that lies beside praktijk.yaml is looked up. */
    @Test
    void aSessionWithoutItsExport() throws IOException {
        for (String file : List.of("praktijk.yaml", "polissen.yaml", "sessies-2026-10.csv")) {
            Files.copy(SAMPLES.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("sessies-oud.csv"), "geen export");
        Product told = Product.run(
                "explain",
                "S-1014",
                "--practice",
                folder.resolve("praktijk.yaml").toString());
        assertThat(told.exitCode()).as(told.said()).isZero();
        assertThat(told.out()).startsWith("Uit sessies-2026-10.csv\nS-1014 (rij 16): declarabel\n");
        Product unknown = Product.run(
                "explain",
                "S-9999",
                "--practice",
                folder.resolve("praktijk.yaml").toString());
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("S-9999");
    }

    /** Without --month a session is judged as the run of its own month judges it: September uses nothing of October. */
    @Test
    void asTheRunOfItsOwnMonthDoes() throws IOException {
        List<String> rows = Files.readAllLines(SAMPLES.resolve("sessies-2026-10.csv"));
        List<String> export = new ArrayList<>(List.of(rows.get(0)));
        String row = rows.stream()
                .filter(line -> line.startsWith("S-1003;"))
                .findFirst()
                .orElseThrow();
        export.add(row.replaceFirst("S-1003;[^;]*", "S-0900;07-09-2026"));
        export.add(row);
        Path file = Files.write(folder.resolve("export.csv"), export);
        String alone = explain("explain", "S-1003", file.toString()).out();
        assertThat(alone).contains("verwacht").doesNotContain("S-0900");
        String month = explain("explain", "S-1003", file.toString(), "--month", "2026-10")
                .out();
        assertThat(alone).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theListOfRulesFitsAScreen(String language) {
        Product told = explain("--lang", language, "rules", "list");
        List<String> lines = told.out().lines().toList();
        assertThat(lines)
                .hasSizeBetween(Rulebook.cards().size() + 1, Rulebook.cards().size() + 3);
        assertThat(lines).allMatch(line -> line.length() <= 80);
        assertThat(told.out()).doesNotContain("«").doesNotContain("self_pay").doesNotContain(" held");
        assertThat(lines.get(3)).contains(language.equals("nl") ? "wacht op u" : "waits for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theExamplesInTheCoverFilesHold(String language) {
        Product told = explain("--lang", language, "rules", "test");
        assertThat(told.exitCode()).as(told.said()).isZero();
        assertThat(told.out()).contains("23");
    }

    @Test
    void whichRulesFired() {
        Product told = Product.run("rules", "coverage", "samples/expected/run.json");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(told.out()).contains("R033").contains("R060");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aRulesPageFitsAScreen(String language) {
        Rulebook.cards().forEach(card -> {
            Product told = Product.run("--lang", language, "explain", card.id());
            assertThat(told.exitCode()).isZero();
            assertThat(told.out().lines()).as(card.id()).allMatch(line -> line.length() <= 80 || line.contains(";"));
        });
    }

    private static Product explain(String... words) {
        List<String> args = new ArrayList<>();
        Collections.addAll(args, words);
        Collections.addAll(args, "--practice", SAMPLES.resolve("praktijk.yaml").toString());
        if (args.contains("explain")) {
            Collections.addAll(args, "--cov", SAMPLES.resolve("cov.csv").toString(), "--today", "2026-11-02");
        }
        return Product.run(args.toArray(String[]::new));
    }
}
