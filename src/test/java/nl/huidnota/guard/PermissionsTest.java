package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the system's umask: files for their owner's eyes (0600) in folders only the owner enters (0700). */
class PermissionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"000", "177"})
    void areNarrowUnderTheWidestAndTheOddestUmask(String umask) throws Exception {
        areNarrow(umask);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"000", "002", "022", "027", "077", "111", "177", "333"})
    void areNarrowUnderAnyUmask(String umask) throws Exception {
        areNarrow(umask);
    }

    private void areNarrow(String umask) throws Exception {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Product.run("demo", folder.resolve("p").toString(), "--clients", "4", "--seed", "1");
        String practice = folder.resolve("p/praktijk.yaml").toString();
        String sessions = folder.resolve("p/sessies-2026-10.csv").toString();
        program(
                umask,
                "run",
                sessions,
                "--month",
                "2026-10",
                "--practice",
                practice,
                "--today",
                "2026-11-02",
                "--bundle");
        program(
                umask,
                "ledger",
                "backup",
                folder.resolve("p/uit/kopie/boeken.db").toString(),
                "--practice",
                practice);
        for (String[] more : new String[][] {
            {"ledger", "export", "--file", folder.resolve("p/uit/boek.csv").toString(), "--practice", practice},
            {"overview", "--practice", practice}
        }) {
            // in the same process, under this one's own umask: how they make files is what counts
            assertThat(Product.run(more).exitCode()).isZero();
        }

        List<String> wide = new ArrayList<>();
        try (Stream<Path> made = Files.walk(folder.resolve("p/uit"))) {
            for (Path path : made.toList()) {
                String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                String wanted = Files.isDirectory(path) ? "rwx------" : "rw-------";
                if (!mode.equals(wanted)) {
                    wide.add(mode + " " + folder.relativize(path));
                }
            }
        }
        assertThat(wide).as("umask " + umask).isEmpty();
        assertThat(folder.resolve("p/uit/2026-10/rapport.html")).exists();
        assertThat(folder.resolve("p/uit/kopie/boeken.db")).exists();
    }

    /** A process of its own, for the umask is the process's. */
    private void program(String umask, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "umask " + umask + "; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.huidnota.Main"));
        command.addAll(List.of(args));
        Path said = folder.resolve("said.txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isBetween(0, 1);
    }
}
