package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month's report shows the months before it with what insurers refused since, and whose budgets are nearly used up. */
class YearOnThePageTest {
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    Path folder;

    private Product here(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(
                "--practice",
                SAMPLES.resolve("praktijk.yaml").toString(),
                "--out",
                folder.resolve("uit").toString()));
        return Product.run(all.toArray(String[]::new));
    }

    @Test
    void novemberShowsWhatBecameOfOctober() throws Exception {
        Path october = SAMPLES.resolve("sessies-2026-10.csv");
        Product first = here(
                "run",
                october.toString(),
                "--month",
                "2026-10",
                "--today",
                "2026-11-02",
                "--decisions",
                SAMPLES.resolve("besluiten.csv").toString(),
                "--cov",
                SAMPLES.resolve("cov.csv").toString());
        assertThat(first.exitCode()).as(first.said()).isOne();
        assertThat(page("2026-10"))
                .contains("oktober 2026: 15 behandelingen, 0 afgewezen", "september 2026: 0 behandelingen")
                .contains("K-02, Zonne Plus", "250,00 van 250,00");
        Product audit = here(
                "audit",
                SAMPLES.resolve("retour-D2026-00001.xml").toString(),
                SAMPLES.resolve("retour-D2026-00002-vecozo.xml").toString());
        assertThat(audit.exitCode()).as(audit.said()).isOne();

        Path november = folder.resolve("sessies-2026-11.csv");
        Files.writeString(
                november,
                Files.readString(october).replace("-10-2026", "-11-2026").replace("S-1", "T-1"));
        Product second = here("run", november.toString(), "--month", "2026-11", "--today", "2026-12-02");
        assertThat(second.exitCode()).as(second.said()).isOne();
        assertThat(page("2026-11")).contains("oktober 2026: 15 behandelingen, 3 afgewezen", "november 2026: ");

        Product overview = here("overview", "--today", "2026-12-02");
        assertThat(overview.out()).contains("voor eigen rekening");
        try (Stream<String> lines = overview.out().lines()) {
            assertThat(lines.filter(line -> line.startsWith("totaal")).distinct())
                    .as("months and insurers add up to the same")
                    .hasSize(1);
        }
    }

    private String page(String month) throws Exception {
        return Files.readString(folder.resolve("uit").resolve(month).resolve("rapport.html"));
    }
}
