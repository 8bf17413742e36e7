package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.Difference;
import nl.huidnota.domain.claim.Difference.Change;
import nl.huidnota.domain.claim.Difference.Row;
import nl.huidnota.domain.claim.Difference.Sum;
import nl.huidnota.domain.claim.Difference.Value;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.Style;
import nl.huidnota.report.Wrapping;
import nl.huidnota.text.Texts;

/** A difference in words: first the figures, then what is new, what is gone, what changed and how. */
final class DifferenceText {
    private static final int SHOWN = 50;
    private static final int WIDEST = 76;
    private static final int FIGURE = 14;

    private final Texts texts;
    private final int width;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    DifferenceText(Texts texts, Console console) {
        this.texts = texts;
        this.width = console.width();
        this.style = console.style();
    }

    List<String> lines(String before, String after, Difference difference) {
        lines.addAll(Wrapping.lines("", before + " → " + after, width));
        if (difference.isNone()) {
            lines.add(style.in(Style.Tone.GOOD, texts.get("compare.none")));
            return lines;
        }
        figures(difference.sums());
        columns("compare.only-before", difference.onlyBefore());
        columns("compare.only-after", difference.onlyAfter());
        rows("compare.added", difference.added());
        rows("compare.removed", difference.removed());
        changes(difference.changed());
        return lines;
    }

    private void figures(List<Sum> sums) {
        lines.add("");
        lines.add(figure("", texts.get("compare.before"), texts.get("compare.after"), texts.get("compare.more")));
        for (Sum sum : sums) {
            boolean money = sum.before().indexOf('.') >= 0;
            if (!sum.isEqual() || !sum.before().equals("0")) {
                lines.add(money ? money(sum) : count(sum));
            }
        }
    }

    private String money(Sum sum) {
        Euro before = Euro.parse(sum.before());
        Euro after = Euro.parse(sum.after());
        String more = texts.forms().amount(after.minus(before));
        return figure(name(sum), texts.forms().amount(before), texts.forms().amount(after), signed(more, sum));
    }

    private String count(Sum sum) {
        long before = Long.parseLong(sum.before());
        long after = Long.parseLong(sum.after());
        String more = texts.forms().count(after - before);
        return figure(name(sum), texts.forms().count(before), texts.forms().count(after), signed(more, sum));
    }

    private static String signed(String more, Sum sum) {
        return sum.isEqual() ? "" : more.startsWith("-") || more.startsWith("−") ? more : "+" + more;
    }

    private String name(Sum sum) {
        return texts.get("compare.sum." + sum.name());
    }

    private String figure(String label, String before, String after, String more) {
        String figures = Wrapping.right(before, FIGURE) + Wrapping.right(after, FIGURE) + Wrapping.right(more, FIGURE);
        return Wrapping.apart("  " + label, figures, Math.min(width, WIDEST)).stripTrailing();
    }

    private void columns(String key, List<String> columns) {
        if (!columns.isEmpty()) {
            lines.addAll(Wrapping.lines("", texts.format(key, "columns", String.join(", ", columns)), width));
        }
    }

    private void rows(String key, List<Row> rows) {
        if (!rows.isEmpty()) {
            heading(key, rows.size());
            rows.stream()
                    .limit(SHOWN)
                    .forEach(row -> lines.add(texts.format(
                            "compare.row", Map.of("session", row.session(), "row", String.valueOf(row.row())))));
            rest(rows.size());
        }
    }

    private void changes(List<Change> changes) {
        if (!changes.isEmpty()) {
            heading("compare.changed", changes.size());
            changes.stream().limit(SHOWN).forEach(this::change);
            rest(changes.size());
        }
    }

    private void change(Change change) {
        String key = change.rowBefore() == change.rowAfter() ? "compare.row" : "compare.moved";
        lines.add(texts.format(
                key,
                Map.of(
                        "session", change.session(),
                        "row", String.valueOf(change.rowAfter()),
                        "before", String.valueOf(change.rowBefore()))));
        for (Value value : change.values()) {
            String name = texts.has("compare.value." + value.name())
                    ? texts.get("compare.value." + value.name())
                    : value.name();
            String was = shown(value, value.before());
            lines.addAll(Wrapping.lines("    ", name + ": " + was + " → " + shown(value, value.after()), width));
        }
    }

    private String shown(Value value, String text) {
        String verdict = "verdict." + text;
        if (text.isEmpty()) {
            return texts.get("compare.nothing");
        }
        return value.name().equals("verdict") && texts.has(verdict) ? texts.get(verdict) : text;
    }

    private void heading(String key, int count) {
        lines.add("");
        lines.add(style.in(Style.Tone.HEADING, texts.format(key + (count == 1 ? ".one" : ""), "count", count)));
    }

    private void rest(int count) {
        if (count > SHOWN) {
            lines.add("  " + texts.format("compare.rest", "count", count - SHOWN));
        }
    }
}
