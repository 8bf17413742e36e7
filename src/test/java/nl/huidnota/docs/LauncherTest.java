package nl.huidnota.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds a Java that is new enough, or says how to get one; with small programs in the place of Javas. */
class LauncherTest {
    @TempDir
    Path folder;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
        String script = Files.readString(Path.of("src/assembly/bin/huidnota"))
                .replace("/usr/lib/jvm/", folder + "/jvm/")
                .replace("/Library/Java/", folder + "/mac/");
        write("huidnota-1/bin/huidnota", script);
        for (String tool : new String[] {"sed", "head", "dirname", "readlink"}) {
            Path place = Path.of("/bin", tool);
            write(
                    "tools/" + tool,
                    "#!/bin/sh\nexec " + (Files.exists(place) ? place : "/usr/bin/" + tool) + " \"$@\"\n");
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void java(String name, String version) throws IOException {
        write(
                name,
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                        + "\" 2026-01-01' >&2; exit 0; fi\necho \"ran " + version + " $*\"\n");
    }

    private record Said(int exitCode, String text) {}

    private Said start(Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/sh", folder.resolve("huidnota-1/bin/huidnota").toString(), "check", "een bestand.csv")
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("tools").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    @Test
    void withoutJavaItSaysHowToGetOne() throws Exception {
        Said said = start(Map.of());
        assertThat(said.exitCode()).isEqualTo(4);
        assertThat(said.text())
                .contains("Java 17 of nieuwer is nodig en niet gevonden", "apt install", "JAVA_HOME", "needs Java 17");
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        java("tools/java", "1.8.0_402");
        Said said = start(Map.of());
        assertThat(said.exitCode()).isEqualTo(4);
        assertThat(said.text()).contains("deze computer heeft Java 8. Nodig is Java 17");
    }

    @Test
    void aNewerJavaElsewhereIsFoundBehindAnOldOne() throws Exception {
        java("tools/java", "11.0.2");
        java("jvm/java-21/bin/java", "21.0.1");
        Said said = start(Map.of());
        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(said.text()).startsWith("ran 21.0.1 ").contains("nl.huidnota.Main check een bestand.csv");
    }

    @Test
    void javaHomeGoesFirst() throws Exception {
        java("tools/java", "17.0.9");
        java("eigen/bin/java", "25");
        assertThat(start(Map.of("JAVA_HOME", folder.resolve("eigen").toString()))
                        .text())
                .startsWith("ran 25 ")
                .contains("--enable-native-access=ALL-UNNAMED");
        assertThat(start(Map.of()).text()).startsWith("ran 17.0.9 ").doesNotContain("native-access");
    }
}
