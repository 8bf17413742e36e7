package nl.huidnota.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import nl.huidnota.domain.claim.YearOverview;
import nl.huidnota.report.OverviewTable;
import nl.huidnota.report.Style;
import nl.huidnota.run.Administration;
import nl.huidnota.run.OverviewPage;
import nl.huidnota.run.YearBooks;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The year in figures, on the terminal and as a page. */
@Command(name = "overview", mixinStandardHelpOptions = true, sortOptions = false)
final class OverviewCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--year", paramLabel = "JJJJ")
    private @Nullable Year year;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    OverviewCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        administration.existingBooks();
        Administration own = administration.administration(speaker);
        LocalDate today = administration.today(speaker);
        YearOverview overview = YearBooks.of(own, year == null ? today.getYear() : year.getValue(), today);
        Path page = OverviewPage.write(own, overview, speaker.texts());
        Style style = speaker.console().style();
        speaker.console().say(json, OverviewTable.lines(overview, speaker.texts(), style));
        speaker.console().say(json, List.of("", speaker.texts().format("tools.overview.made", "file", page)));
        if (json) {
            speaker.console().out().println(Json.write(overview));
        }
        return ExitCode.DONE;
    }
}
