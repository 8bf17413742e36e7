package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.ledger.Copying;
import nl.huidnota.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A copy of the books in a file, also while a run books. */
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false)
final class LedgerBackupCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file = Path.of("");

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    LedgerBackupCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        String head = new Copying(AdministrationOptions.options(speaker)).backup(administration.existingBooks(), file);
        Map<String, String> made = Map.of("file", file.toString(), "head", head);
        speaker.console().say(json, List.of(speaker.texts().format("tools.backup.made", made)));
        if (json) {
            speaker.console().out().println(Json.write(made));
        }
        return ExitCode.DONE;
    }
}
