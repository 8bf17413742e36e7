package nl.huidnota.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.run.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A fictitious practice to try things on. */
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "demo.dir")
    private Path folder = Path.of("");

    @Option(names = "--clients", paramLabel = "N", defaultValue = "50")
    private int clients = 50;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--month", paramLabel = "JJJJ-MM", defaultValue = "2026-10", descriptionKey = "demo.month")
    private YearMonth month = YearMonth.of(2026, 10);

    @Option(names = "--json")
    private boolean json;

    DemoCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws EnvironmentRefused {
        try {
            Path export = Demo.write(folder, clients, seed, month);
            String run = "huidnota run " + Typed.quoted(export.toString()) + " --practice "
                    + Typed.quoted(folder.resolve("praktijk.yaml").toString()) + " --month " + month;
            speaker.console().say(json, List.of(speaker.texts().format("cli.demo.made", "folder", folder), "  " + run));
            if (json) {
                speaker.console().out().println(nl.huidnota.text.Json.write(Map.of("export", export.toString())));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new EnvironmentRefused(
                    Fault.of(
                            "cli.disk.trouble",
                            "",
                            Map.of(
                                    "file",
                                    folder.toString(),
                                    "reason",
                                    e.getClass().getSimpleName())),
                    e);
        }
    }
}
