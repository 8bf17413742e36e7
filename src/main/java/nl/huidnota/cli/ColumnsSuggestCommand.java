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
    private static final int CERTAIN = 100;
    /** Of a comment's second line. */
    private static final String INDENT = "#   ";

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
        speaker.console().show(json, told(suggestion));
        if (json) {
            speaker.console().out().println(Json.write(suggestion));
        }
        return suggestion.missing().isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    /** A kolommen.yaml as it can be kept; what is not a mapping stands in it as a comment. */
    private List<String> told(ColumnSuggestion suggestion) {
        Texts texts = speaker.texts();
        List<String> lines = new ArrayList<>();
        List<Match> mapped =
                suggestion.matches().stream().filter(Match::needsMapping).toList();
        String known = suggestion.matches().stream()
                .filter(match -> !match.needsMapping())
                .map(Match::header)
                .collect(Collectors.joining(", "));
        lines.addAll(comment(texts.format(
                mapped.isEmpty() ? "tools.columns.none" : "tools.columns.proposal", "file", file.getFileName())));
        if (!known.isEmpty()) {
            lines.addAll(comment(texts.format("tools.columns.known", "columns", known)));
        }
        lines.add("kolommen:" + (mapped.isEmpty() ? " {}" : ""));
        mapped.forEach(match -> lines.addAll(mapping(match)));
        lists(suggestion).forEach(line -> lines.addAll(comment(line)));
        suggestion.previews().forEach(preview -> lines.addAll(comment(shown(preview))));
        if (suggestion.previews().stream().flatMap(one -> one.cells().stream()).anyMatch(PreviewCell::faulty)) {
            lines.addAll(comment(texts.get("tools.columns.doubt")));
        }
        return lines;
    }

    private List<String> lists(ColumnSuggestion suggestion) {
        List<String> lines = new ArrayList<>();
        if (!suggestion.missing().isEmpty()) {
            lines.add(speaker.texts().format("tools.columns.missing", "columns", keys(suggestion.missing())));
        }
        if (!suggestion.unmatched().isEmpty()) {
            String columns = String.join(", ", suggestion.unmatched());
            lines.add(speaker.texts().format("tools.columns.unmatched", "columns", columns));
        }
        return lines;
    }

    private List<String> comment(String text) {
        List<String> lines = new ArrayList<>();
        // a line break in a heading must not end the comment
        Wrapping.lines("", text.replaceAll("\\s+", " "), speaker.console().width() - INDENT.length())
                .forEach(line -> lines.add((lines.isEmpty() ? "# " : INDENT) + line));
        return lines;
    }

    private List<String> mapping(Match match) {
        // a heading as JSON is one as YAML; a line break in it counts as a space
        String heading = Json.write(match.header().replaceAll("\\s+", " "));
        String line = "  " + match.column().key() + ": " + heading;
        if (match.percent() == CERTAIN) {
            return List.of(line);
        }
        String doubt = "# " + speaker.texts().format("tools.columns.alike", "percent", match.percent());
        boolean fits = line.length() + 3 + doubt.length() <= speaker.console().width();
        return fits ? List.of(line + "   " + doubt) : List.of("  " + doubt, line);
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
