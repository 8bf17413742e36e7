package nl.huidnota.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.huidnota.report.Style;

/**
 * Where a command speaks. With {@code --json} people's text goes to standard error, so that standard output holds the
 * machine result alone.
 *
 * @param out standard output
 * @param err standard error
 * @param colour whether the terminal shows colours (a terminal, and no NO_COLOR)
 * @param width columns of the terminal
 * @param live someone watches, and a line can be written over
 */
public record Console(PrintWriter out, PrintWriter err, boolean colour, int width, boolean live) {
    /** A console that nobody watches. */
    public Console(PrintWriter out, PrintWriter err, boolean colour, int width) {
        this(out, err, colour, width, false);
    }

    /** How words are stressed here. */
    Style style() {
        return colour ? Style.ANSI : Style.PLAIN;
    }

    /** People's text, within the width: on standard output, or on standard error beside a machine result. */
    void say(boolean json, List<String> lines) {
        show(json, fitted(lines));
    }

    /** The same for lines that must stay as they are, such as rows of a file. */
    void show(boolean json, List<String> lines) {
        PrintWriter writer = json ? err : out;
        lines.forEach(writer::println);
        writer.flush();
    }

    void complain(List<String> lines) {
        fitted(lines).forEach(err::println);
        err.flush();
    }

    private List<String> fitted(List<String> lines) {
        return lines.stream().flatMap(line -> Wrap.fit(line, width).stream()).toList();
    }
}
