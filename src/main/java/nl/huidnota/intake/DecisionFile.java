package nl.huidnota.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.Decision;

/** Reads besluiten.csv: what the administrator decided about findings, why, and who it was. */
public final class DecisionFile {
    private static final List<String> COLUMNS = List.of("sessie_id", "regel", "besluit", "reden", "door", "datum");
    private static final Map<String, Decision.Kind> KINDS = new TreeMap<>(Map.of(
            "vrijgeven", Decision.Kind.VRIJGEVEN,
            "zelf", Decision.Kind.ZELF,
            "niet_factureren", Decision.Kind.NIET_FACTUREREN));
    private static final Pattern RULE = Pattern.compile("R[0-9]{3}");

    private DecisionFile() {}

    /**
     * The decisions in {@code path}, in order.
     *
     * @throws InputRefused with every fault of the file, by row and column
     * @throws EnvironmentRefused when rights or the disk are in the way
     */
    public static List<Decision> read(Path path) throws InputRefused, EnvironmentRefused {
        return SmallTable.read(path, COLUMNS, DecisionFile::decision);
    }

    private static Decision decision(SmallTable.Row row) {
        Decision.Kind kind = row.word("besluit", KINDS, Decision.Kind.ZELF);
        return new Decision(
                row.required("sessie_id"),
                rule(row, kind),
                kind,
                row.required("reden"),
                row.required("door"),
                row.date("datum"));
    }

    /** Only a named rule can be released; the other decisions may be about the session as a whole. */
    private static String rule(SmallTable.Row row, Decision.Kind kind) {
        String rule = row.text("regel").toUpperCase(Locale.ROOT);
        if (rule.isEmpty() && kind == Decision.Kind.VRIJGEVEN) {
            row.wrong("intake.release_rule", "regel");
        } else if (!rule.isEmpty() && !RULE.matcher(rule).matches()) {
            row.wrong("intake.rule_form", "regel");
        }
        return rule;
    }
}
