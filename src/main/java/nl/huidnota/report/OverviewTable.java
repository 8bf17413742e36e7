package nl.huidnota.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.YearOverview;
import nl.huidnota.domain.claim.YearOverview.Line;
import nl.huidnota.report.Style.Tone;
import nl.huidnota.text.Texts;

/** The year on a terminal. */
public final class OverviewTable {
    private static final int AMOUNT = 13;
    private static final int WIDTH = 79;

    private OverviewTable() {}

    /** Lines of at most 79 columns. */
    public static List<String> lines(YearOverview year, Texts texts, Style style) {
        List<String> lines = new ArrayList<>();
        lines.add(style.in(Tone.HEADING, texts.format("overview.title", "jaar", year.year())));
        lines.add(style.in(Tone.FAINT, heading(texts, "overview.months.one")));
        year.months().forEach(line -> lines.add(row(label(line, texts), line, texts)));
        lines.add(style.in(Tone.HEADING, row(texts.get("money.total"), year.total(), texts)));
        if (!year.insurers().isEmpty()) {
            lines.add("");
            lines.add(style.in(Tone.FAINT, heading(texts, "overview.insurers.one")));
            year.insurers().forEach(line -> lines.add(row(label(line, texts), line, texts)));
            lines.add(style.in(Tone.HEADING, row(texts.get("money.total"), year.total(), texts)));
        }
        return lines;
    }

    /** {@code oktober} for a month, the key itself for an insurer. */
    static String label(Line line, Texts texts) {
        if (line.key().matches("\\d{4}-\\d{2}")) {
            return texts.get("month." + YearMonth.parse(line.key()).getMonthValue());
        }
        return line.key().isEmpty() ? texts.get("overview.no_insurer") : line.key();
    }

    private static String heading(Texts texts, String key) {
        return row(
                texts.get(key),
                List.of(
                        texts.get("overview.invoiced"),
                        texts.get("overview.claimed"),
                        texts.get("overview.awarded"),
                        texts.get("overview.open")));
    }

    private static String row(String label, Line line, Texts texts) {
        return row(
                label,
                List.of(
                        texts.forms().amount(line.invoiced()),
                        texts.forms().amount(line.claimed()),
                        texts.forms().amount(line.awarded()),
                        texts.forms().amount(line.open())));
    }

    private static String row(String label, List<String> amounts) {
        StringBuilder right = new StringBuilder();
        amounts.forEach(amount -> right.append(Wrapping.right(amount, AMOUNT)));
        int room = WIDTH - 4 * AMOUNT - 1;
        String left = Wrapping.length(label) <= room ? label : label.substring(0, room - 1) + "…";
        return Wrapping.apart(left, right.toString(), WIDTH);
    }
}
