package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.intake.ColumnSuggestion;
import nl.huidnota.intake.ColumnSuggestion.Match;
import nl.huidnota.intake.ColumnSuggestion.Preview;
import nl.huidnota.intake.ColumnSuggestion.PreviewCell;
import nl.huidnota.report.Wrapping;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes how the columns of an unknown export map to ours. */
@Command(name = "suggest", mixinStandardHelpOptions = true, sortOptions = false)
final class ColumnsSuggestCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "SESSIES.csv", descriptionKey = "sessies")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    ColumnsSuggestCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws InputRefused, EnvironmentRefused {
        ColumnSuggestion suggestion = ColumnSuggestion.of(file);
        speaker.console().say(json, told(suggestion));
        if (json) {
            speaker.console().out().println(Json.write(suggestion));
        }
        return suggestion.missing().isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private List<String> told(ColumnSuggestion suggestion) {
        Texts texts = speaker.texts();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("tools.columns.proposal"));
        for (Match match : suggestion.matches()) {
            String key = match.needsMapping() ? "tools.columns.mapped" : "tools.columns.known";
            lines.add(texts.format(
                    key,
                    Map.of(
                            "column", match.column().key(),
                            "header", match.header(),
                            "percent", String.valueOf(match.percent()))));
        }
        if (!suggestion.unmatched().isEmpty()) {
            lines.add(texts.format("tools.columns.unmatched", "columns", String.join(", ", suggestion.unmatched())));
        }
        if (!suggestion.missing().isEmpty()) {
            lines.add(texts.format("tools.columns.missing", "columns", keys(suggestion.missing())));
        }
        int width = speaker.console().width();
        suggestion.previews().forEach(preview -> lines.addAll(Wrapping.lines("", shown(preview), width)));
        return lines;
    }

    private static String keys(List<Column> columns) {
        return columns.stream().map(Column::key).collect(Collectors.joining(", "));
    }

    private String shown(Preview preview) {
        String cells = preview.cells().stream()
                .filter(cell -> !cell.shown().isEmpty())
                .map(ColumnsSuggestCommand::shown)
                .collect(Collectors.joining("; "));
        return speaker.texts()
                .format("tools.columns.row", Map.of("row", String.valueOf(preview.row()), "cells", cells));
    }

    private static String shown(PreviewCell cell) {
        return cell.column().key() + " " + cell.shown() + (cell.faulty() ? " (?)" : "");
    }
}
