package nl.huidnota.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.cli.ExitCode;
import nl.huidnota.ledger.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook is true: its commands are typed, its links lead somewhere, its exit codes are all there. */
class HandbookTest {
    private static final Path BOOK = Path.of("docs/handboek").toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    /** In the order of the story: what one page makes, the next ones find. */
    private static final List<String> STORY = List.of(
            "README",
            "eerste-maand",
            "maandeinde",
            "afgekeurde-declaraties",
            "losse-nota",
            "correctie",
            "nieuwe-verzekeraar",
            "nieuw-jaar",
            "andere-praktijksoftware",
            "exports-koppelen",
            "reservekopie",
            "boeken-op-een-server",
            "meerdere-administraties",
            "privacy");

    @TempDir
    Path folder;

    @Test
    void everyCommandDoesWhatThePageSays() throws Exception {
        try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
            for (Path from : samples.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Path.of("samples").relativize(from));
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dbook.server="
                        + (PostgresServer.isInstalled()
                                ? PostgresServer.shared().url("SCHEMA")
                                : ""),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                TypedBook.class.getName()));
        STORY.forEach(page -> command.add(BOOK.resolve(page + ".md").toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String told = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(told).isZero();
        assertThat(told).containsPattern("[4-9][0-9] commands typed");
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(java.io.File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((one, other) -> one + java.io.File.pathSeparator + other)
                .orElse("");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md").toAbsolutePath()));
        try (Stream<Path> docs = Files.walk(Path.of("docs").toAbsolutePath())) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        List<String> dead = new ArrayList<>();
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page).replaceAll("`[^`]*`", ""));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    dead.add(page.getFileName() + " -> " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyExitCodeHasItsPage() throws Exception {
        String page = Files.readString(BOOK.resolve("uitgangscodes.md"));
        for (var field : ExitCode.class.getFields()) {
            assertThat(page).contains("\n## " + field.getInt(null) + ": ");
        }
    }
}
