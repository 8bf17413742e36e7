package nl.huidnota.cli;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.ledger.Purging;
import nl.huidnota.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes away personal data that was kept as long as the law asks. */
@Command(name = "purge", mixinStandardHelpOptions = true, sortOptions = false)
final class LedgerPurgeCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--before", paramLabel = "JJJJ", required = true)
    private Year before = Year.of(Year.MIN_VALUE);

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    LedgerPurgeCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate day = before.atDay(1);
        Purging.Purged purged =
                new Purging(AdministrationOptions.options(speaker)).before(day, administration.existingBooks());
        speaker.console().say(json, told(day, purged));
        if (json) {
            speaker.console()
                    .out()
                    .println(Json.write(Map.of("before", day, "facts", purged.facts(), "papers", purged.papers())));
        }
        return ExitCode.DONE;
    }

    private List<String> told(LocalDate day, Purging.Purged purged) {
        if (purged.facts() == 0) {
            return List.of(speaker.texts().format("tools.purge.nothing", "before", day));
        }
        List<String> lines = new ArrayList<>();
        lines.add(speaker.texts()
                .format("tools.purge.done", Map.of("before", day.toString(), "count", String.valueOf(purged.facts()))));
        lines.add(speaker.texts().format("tools.purge.papers", "folder", administration.folder()));
        purged.papers().forEach(paper -> lines.add("  " + paper));
        return lines;
    }
}
