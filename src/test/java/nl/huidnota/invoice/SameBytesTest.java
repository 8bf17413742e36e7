package nl.huidnota.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whichever Java runs it, wherever and in whatever language. */
class SameBytesTest {
    private static final List<String> PLACES =
            List.of("nl NL Europe/Amsterdam", "tr TR Pacific/Kiritimati", "ar EG America/St_Johns");

    @TempDir
    Path folder;

    @BeforeEach
    void logos() throws IOException {
        EveryDocument.logos(folder);
    }

    @Test
    void inAnotherPlaceOnAnotherJava() throws Exception {
        Path here = folder.resolve("here.txt");
        EveryDocument.main(new String[] {here.toString(), folder.toString()});
        assertThat(sums(newer().orElse(java()), PLACES.get(2))).isEqualTo(Files.readAllLines(here));
    }

    @Test
    @Tag("long")
    void onBothJavasInThreePlaces() throws Exception {
        assumeTrue(newer().isPresent(), "NOT SHOWN: there is no JDK 25 beside the one that runs the tests");
        List<String> first = sums(java(), PLACES.get(0));
        for (String place : PLACES) {
            assertThat(sums(java(), place)).isEqualTo(first);
            assertThat(sums(newer().orElseThrow(), place)).isEqualTo(first);
        }
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A JDK 25 in JAVA_25_HOME, or installed beside the one that runs this. */
    private static Optional<Path> newer() throws IOException {
        String told = System.getenv("JAVA_25_HOME");
        if (told != null) {
            return Optional.of(Path.of(told, "bin", "java"));
        }
        Path installed = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.filter(SameBytesTest::isVersion25)
                    .map(home -> home.resolve("bin/java"))
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isVersion25(Path home) {
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> sums(Path java, String place) throws IOException, InterruptedException {
        String[] where = place.split(" ");
        Path file = folder.resolve("sums.txt");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Duser.language=" + where[0],
                "-Duser.country=" + where[1],
                "-Duser.timezone=" + where[2],
                "-cp",
                System.getProperty("java.class.path"),
                EveryDocument.class.getName(),
                file.toString(),
                folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
        return Files.readAllLines(file);
    }
}
