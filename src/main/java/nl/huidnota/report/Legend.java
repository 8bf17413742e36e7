package nl.huidnota.report;

import java.util.Map;

/** What the colours of a chart stand for. */
final class Legend {
    private Legend() {}

    /** {@code names}: by style, in the order of the chart. */
    static void write(Html html, Map<String, String> names) {
        html.open("ul", "class", "legend").line();
        names.forEach((style, name) -> {
            html.open("li").open("svg", "viewBox", "0 0 10 10", "aria-hidden", "true", "focusable", "false");
            html.empty("rect", "class", "fill-" + style, "width", "10", "height", "10", "rx", "2");
            html.close("svg").text(name).close("li").line();
        });
        html.close("ul").line();
    }
}
