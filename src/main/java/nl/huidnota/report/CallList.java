package nl.huidnota.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.report.AuditReport.Item;
import nl.huidnota.text.Texts;

/**
 * Whom to phone and what to ask, per insurer, on plain lines to print: our reference, day, amount and code. An insurer
 * finds a line by its reference, so no BSN or name needs to lie on a desk.
 */
public final class CallList {
    private CallList() {}

    /** Lines of at most {@code width} columns; empty when there is nobody to phone. */
    public static List<String> lines(AuditReport report, int width) {
        Map<String, List<Item>> calls = new TreeMap<>();
        report.items(Action.PHONE).forEach(item -> calls.computeIfAbsent(item.insurer(), any -> new ArrayList<>())
                .add(item));
        List<String> lines = new ArrayList<>();
        calls.forEach((insurer, items) -> {
            lines.add(insurer);
            items.forEach(item -> lines.addAll(call(report, item, width)));
            lines.add("");
        });
        return lines;
    }

    private static List<String> call(AuditReport report, Item item, int width) {
        Texts texts = report.texts();
        List<String> lines = new ArrayList<>();
        String what =
                item.line().reference() + "  " + texts.forms().date(item.line().date());
        lines.add(Wrapping.apart("[ ] " + what, texts.forms().euro(item.line().missing()), width));
        lines.addAll(Wrapping.lines("    ", report.why(item.line()), width));
        lines.addAll(Wrapping.lines("    → ", report.remedy(item), width));
        return lines;
    }
}
