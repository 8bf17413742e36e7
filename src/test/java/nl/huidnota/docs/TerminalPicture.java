package nl.huidnota.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws what a terminal shows as SVG: text that stays text, in the colours that the program asked for. */
final class TerminalPicture {
    private static final Pattern ESCAPE = Pattern.compile("\u001b\\[(\\d+)m");
    private static final int LINE = 19;
    private static final int TOP = 62;
    private static final int LETTER = 8;
    private static final int MARGIN = 22;
    private static final int COLUMNS = 80;

    private final List<String> lines = new ArrayList<>();

    TerminalPicture line(String line) {
        lines.add(line);
        return this;
    }

    String svg() {
        int width = COLUMNS * LETTER + 2 * MARGIN;
        int height = TOP + lines.size() * LINE + 10;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\">\n"
                + "<style>text{font:13.3px"
                + " ui-monospace,'Liberation"
                + " Mono',Menlo,Consolas,monospace;fill:#dfe6e9;white-space:pre}.c1{font-weight:700;fill:#ffffff}.c2{fill:#93a3ad}.c32{fill:#7fd6a4}.c33{fill:#f2c26b}.c31{fill:#f39a92}.c36{fill:#7cc9e0}</style>\n"
                + "<rect width=\"100%\""
                + " height=\"100%\" rx=\"10\""
                + " fill=\"#17212b\"/>\n");
        for (int i = 0; i < 3; i++) {
            svg.append("<circle cx=\"").append(MARGIN + 6 + i * 20).append("\" cy=\"24\" r=\"6\" fill=\"#3a4a57\"/>\n");
        }
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text x=\"")
                    .append(MARGIN)
                    .append("\" y=\"")
                    .append(TOP + i * LINE)
                    .append("\">");
            svg.append(spans(lines.get(i))).append("</text>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static String spans(String line) {
        StringBuilder out = new StringBuilder();
        Matcher escape = ESCAPE.matcher(line);
        int from = 0;
        boolean open = false;
        while (escape.find()) {
            out.append(escaped(line.substring(from, escape.start())));
            out.append(open ? "</tspan>" : "");
            open = !escape.group(1).equals("0");
            out.append(open ? "<tspan class=\"c" + escape.group(1) + "\">" : "");
            from = escape.end();
        }
        return out.append(escaped(line.substring(from)))
                .append(open ? "</tspan>" : "")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
