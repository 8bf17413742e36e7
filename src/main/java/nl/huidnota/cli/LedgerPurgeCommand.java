package nl.huidnota.cli;

import java.time.LocalDate;
import java.time.Year;
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
        long facts = new Purging(AdministrationOptions.options(speaker)).before(day, administration.existingBooks());
        String key = facts == 0 ? "tools.purge.nothing" : "tools.purge.done";
        speaker.console()
                .say(
                        json,
                        List.of(speaker.texts()
                                .format(key, Map.of("before", day.toString(), "count", String.valueOf(facts)))));
        if (json) {
            speaker.console().out().println(Json.write(Map.of("before", day, "facts", facts)));
        }
        return ExitCode.DONE;
    }
}
