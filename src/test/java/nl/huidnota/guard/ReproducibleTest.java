package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample month has the same bytes in every file, on whatever Java, in whatever zone and country it is run. */
class ReproducibleTest {
    private static final List<String> PLACES =
            List.of("nl NL Europe/Amsterdam", "tr TR Asia/Tokyo", "ar EG America/St_Johns");

    @TempDir
    Path folder;

    @Test
    void hereAndFarAwayOnTheNewestJavaTheSameBytes() throws Exception {
        Path newest = javas().get(javas().size() - 1);
        assertThat(run(newest, PLACES.get(2))).isEqualTo(run(javas().get(0), PLACES.get(1)));
    }

    @Test
    @Tag("long")
    void everyJavaAndPlaceTheSameBytes() throws Exception {
        SortedMap<String, String> first = run(javas().get(0), PLACES.get(0));
        assertThat(javas()).as("Java 25 beside 17").hasSizeGreaterThan(1);
        for (Path java : javas()) {
            for (String place : PLACES) {
                assertThat(run(java, place)).as(java + " " + place).isEqualTo(first);
            }
        }
    }

    private SortedMap<String, String> run(Path java, String place) throws IOException, InterruptedException {
        String[] where = place.split(" ");
        Path out = Files.createTempDirectory(folder, "uit");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + where[0],
                "-Duser.country=" + where[1],
                "-Duser.timezone=" + where[2],
                "-cp",
                System.getProperty("java.class.path"),
                StillProgram.class.getName()));
        command.addAll(List.of("run", "samples/sessies-2026-10.csv", "--month", "2026-10", "--today", "2026-11-02"));
        command.addAll(List.of("--practice", "samples/praktijk.yaml", "--decisions", "samples/besluiten.csv"));
        command.addAll(List.of("--cov", "samples/cov.csv", "--bundle", "--out", out.toString()));
        Path said = out.resolveSibling(out.getFileName() + ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isEqualTo(1);
        SortedMap<String, String> hashes = Product.hashes(out);
        // how a database lays out its pages is its own; the end of its chain stands on the report
        hashes.remove("grootboek.db");
        assertThat(hashes).hasSizeGreaterThan(20).containsKey("2026-10/rapport.html");
        return hashes;
    }

    /** This Java first, then the others of the system. */
    private static List<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home"));
        List<Path> javas = new ArrayList<>(List.of(own.resolve("bin/java")));
        Path installed = own.toRealPath().getParent();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(installed)) {
            for (Path home : all) {
                Path java = home.resolve("bin/java");
                Path release = home.resolve("release");
                if (Files.isExecutable(java)
                        && Files.exists(release)
                        && Files.readString(release).contains("JAVA_VERSION=\"25")) {
                    javas.add(java);
                }
            }
        }
        if (javas.size() == 1) {
            System.err.println("No Java 25 beside this one: bytes are compared on one Java only.");
        }
        return javas;
    }
}
