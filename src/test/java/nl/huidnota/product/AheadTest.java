package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --ahead}: what is missing shows before the client sits down. */
class AheadTest {
    /** What a session's status can be while it may still be billed. */
    private static final String OPEN = "(?i)\\b(voltooid|gepland)\\b";

    private static final int NO_SHOW = 19;
    private static final String BEFORE = "2026-09-25";

    @TempDir
    Path folder;

    private Path done;
    private Path planned;

    @BeforeEach
    void planTheSamplesMonth() throws Exception {
        for (String file : List.of("praktijk.yaml", "polissen.yaml", "sessies-2026-10.csv")) {
            Files.copy(Path.of("samples", file), folder.resolve(file));
        }
        String export = Files.readString(folder.resolve("sessies-2026-10.csv"));
        done = Files.writeString(folder.resolve("gedaan.csv"), export.replaceAll(OPEN, "voltooid"));
        planned = Files.writeString(folder.resolve("agenda.csv"), export.replaceAll(OPEN, "gepland"));
    }

    private Product check(Path file, String today, String... more) {
        List<String> args = new ArrayList<>(List.of("check", file.toString(), "--today", today));
        args.addAll(List.of("--practice", folder.resolve("praktijk.yaml").toString(), "--json"));
        args.addAll(List.of(more));
        return Product.run(args.toArray(String[]::new));
    }

    @Test
    void plannedSessionsGetTheVerdictTheyWillHave() throws Exception {
        var before = Product.hashes(folder);
        Product ahead = check(planned, BEFORE, "--ahead");
        assertThat(ahead.exitCode()).as(ahead.said()).isEqualTo(1);
        Map<Integer, String> verdicts = verdicts(ahead);
        assertThat(verdicts.values()).anyMatch(v -> v.contains("claimable")).anyMatch(v -> v.contains("R033"));
        Map<Integer, String> afterwards = verdicts(check(done, "2026-12-10"));
        // nobody plans a no-show: on its day to come it is a mistake
        assertThat(verdicts.remove(NO_SHOW)).contains("R011");
        assertThat(afterwards.remove(NO_SHOW)).doesNotContain("R011");
        assertThat(verdicts).isEqualTo(afterwards);
        assertThat(Product.hashes(folder)).isEqualTo(before);
    }

    @Test
    void whatToDoIsSaidForBeforeTheAppointment() {
        Product ahead = check(planned, BEFORE, "--ahead");
        assertThat(ahead.err())
                .contains("Alle maanden in het bestand", "vóór de afspraak", "huidnota check " + planned)
                .contains("--ahead")
                .doesNotContain("huidnota run", "aandacht.xlsx");
    }

    @Test
    void withoutTheOptionTheyAreNotDone() {
        assertThat(verdicts(check(planned, BEFORE)).values())
                .anyMatch(v -> v.contains("not_completed"))
                .noneMatch(v -> v.contains("claimable") || v.contains("self_pay"));
    }

    private static Map<Integer, String> verdicts(Product check) {
        Map<Integer, String> verdicts = new TreeMap<>();
        JsonObject run = JsonParser.parseString(check.out()).getAsJsonObject();
        for (JsonElement element : run.getAsJsonArray("verdicts")) {
            JsonObject row = element.getAsJsonObject();
            verdicts.put(row.get("row").getAsInt(), row.get("verdict") + " " + row.get("expected") + row.get("rules"));
        }
        return verdicts;
    }
}
