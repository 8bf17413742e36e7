package nl.huidnota.practice.yaml;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What the parser stumbled on, in our words: its own messages are English and for programmers.
 *
 * @param key of the config bundle
 * @param mark null when the parser names no place
 * @param offset in characters, for the one fault that comes without a mark; -1 otherwise
 */
record SyntaxProblem(String key, @Nullable Mark mark, int offset) {

    static SyntaxProblem of(YamlEngineException failure) {
        if (failure instanceof ReaderException reader) {
            return new SyntaxProblem("yaml_character", null, reader.getPosition());
        }
        if (failure instanceof MarkedYamlEngineException marked) {
            String said = marked.getContext() + " | " + marked.getProblem();
            return new SyntaxProblem(keyFor(said), mark(marked, said), -1);
        }
        return new SyntaxProblem("yaml_syntax", null, -1);
    }

    /** Where it went wrong; what is open until the end of the file is shown where it was opened. */
    private static @Nullable Mark mark(MarkedYamlEngineException failure, String said) {
        boolean openTillEnd = said.contains("end of stream") || said.contains("stream end");
        Optional<Mark> problem = failure.getProblemMark();
        Optional<Mark> context = failure.getContextMark();
        return orNull(openTillEnd ? context.or(() -> problem) : problem.or(() -> context));
    }

    private static @Nullable Mark orNull(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get() : null;
    }

    private static String keyFor(String said) {
        if (said.contains("'\\t")) {
            return "yaml_tab";
        }
        if (said.contains("quoted scalar")) {
            return "yaml_quotes";
        }
        if (said.contains("mapping values are not allowed")) {
            return "yaml_colon";
        }
        if (said.contains("flow mapping") || said.contains("flow sequence")) {
            return "yaml_brackets";
        }
        return said.contains("simple key") || said.contains("block mapping") || said.contains("block collection")
                ? "yaml_indent"
                : "yaml_syntax";
    }

    void addTo(Faults faults, String file, String text) {
        faults.add(key, place(file, text), Map.of());
    }

    private Place place(String file, String text) {
        if (mark != null) {
            return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        }
        return offset < 0 ? Place.whole(file) : placeOf(file, text);
    }

    private Place placeOf(String file, String text) {
        int end = text.offsetByCodePoints(0, Math.min(offset, text.codePointCount(0, text.length())));
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        int line =
                1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        return new Place(file, line, 1 + text.codePointCount(lineStart, end));
    }
}
