package nl.huidnota.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The manual pages and completions as files, in the places where {@code man} and the shells look for them below a
 * {@code share} folder. English is the page of every other language, as man has it.
 */
final class ManualFiles {
    private final Speaker speaker;
    private final Path share;
    private final List<Path> written = new ArrayList<>();

    private ManualFiles(Speaker speaker, Path share) {
        this.speaker = speaker;
        this.share = share;
    }

    /** Writes them, over older ones. */
    static List<Path> write(Speaker speaker, CommandLine root, Path share) throws IOException {
        ManualFiles files = new ManualFiles(speaker, share);
        files.page(Language.EN, "man/man1");
        files.page(Language.NL, "man/nl/man1");
        files.write("bash-completion/completions", "huidnota", AutoComplete.bash("huidnota", root));
        files.write("zsh/site-functions", "_huidnota", ZshCompletion.of(root));
        files.write("fish/vendor_completions.d", "huidnota.fish", FishCompletion.of(root));
        return files.written;
    }

    private void page(Language language, String folder) throws IOException {
        CommandLine root = HuidnotaCommand.commandLine(
                speaker.console(), speaker.clock(), speaker.environment(), "--lang=" + language);
        write(folder, "huidnota.1", new ManPage(Texts.of(language)).of(root));
    }

    private void write(String folder, String name, String text) throws IOException {
        Path file = Files.createDirectories(share.resolve(folder)).resolve(name);
        Files.writeString(file, text);
        written.add(file);
    }
}
