package nl.huidnota.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.run.demo.FirstFolder;
import nl.huidnota.run.demo.FirstFolder.Edit;
import nl.huidnota.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A commented practice folder to begin with. */
@Command(name = "init", mixinStandardHelpOptions = true, sortOptions = false)
final class InitCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "init.dir")
    private Path folder = Path.of("");

    @Option(names = "--json")
    private boolean json;

    InitCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws InputRefused, EnvironmentRefused {
        Path practice = folder.resolve("praktijk.yaml");
        try {
            List<Edit> edits = FirstFolder.write(folder);
            speaker.console().say(json, told(practice, edits));
            if (json) {
                speaker.console().out().println(Json.write(Map.of("practice", practice.toString(), "edits", edits)));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName();
            throw new EnvironmentRefused(
                    Fault.of("cli.disk.trouble", "", Map.of("file", folder.toString(), "reason", reason)), e);
        }
    }

    private List<String> told(Path practice, List<Edit> edits) {
        List<String> lines = new ArrayList<>();
        lines.add(speaker.texts().format("tools.init.made", "file", practice));
        for (Edit edit : edits) {
            String text = edit.text().replaceAll(" +", " ");
            Map<String, String> args = Map.of("line", String.valueOf(edit.line()), "text", text);
            lines.add("  " + speaker.texts().format("tools.init.edit", args));
        }
        lines.add(speaker.texts().get("tools.init.next"));
        lines.add("  huidnota check SESSIES.csv --practice " + Typed.quoted(practice.toString()));
        return lines;
    }
}
