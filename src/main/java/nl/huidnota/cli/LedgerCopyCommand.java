package nl.huidnota.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.ledger.Copying;
import nl.huidnota.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves books to another place or database; the copy is verified before it counts. */
@Command(name = "copy", mixinStandardHelpOptions = true, sortOptions = false)
final class LedgerCopyCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "copy.from")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", descriptionKey = "copy.to")
    private String to = "";

    @Option(names = "--json")
    private boolean json;

    LedgerCopyCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        AdministrationOptions.refuseMissing(from);
        String head = new Copying(AdministrationOptions.options(speaker)).copy(from, to);
        Map<String, String> made = Map.of("from", from, "to", to, "head", head);
        speaker.console().say(json, List.of(speaker.texts().format("tools.copy.made", made)));
        if (json) {
            speaker.console().out().println(Json.write(made));
        }
        return ExitCode.DONE;
    }
}
