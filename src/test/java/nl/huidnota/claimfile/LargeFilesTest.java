package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the message. */
class LargeFilesTest {
    @TempDir
    private Path folder;

    @Test
    void tenThousandLinesFitInLittle() throws Exception {
        assertThat(run("-Xmx40m", "write", 10_000)).isEqualTo("lines 10000");
    }

    @Test
    @Tag("long")
    void aHundredThousandLinesAreWrittenAndGated() throws Exception {
        assertThat(run("-Xmx256m", "write", 100_000)).isEqualTo("lines 100000");
    }

    @Test
    @Tag("long")
    void aHundredThousandAnswersAreRead() throws Exception {
        assertThat(run("-Xmx512m", "read", 100_000)).isEqualTo("lines 100000");
    }

    private String run(String memory, String what, int lines) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFiles.class.getName(),
                        what,
                        folder.resolve("groot.xml").toString(),
                        String.valueOf(lines))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
