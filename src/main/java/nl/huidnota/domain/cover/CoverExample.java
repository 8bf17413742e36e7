package nl.huidnota.domain.cover;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * An example inside a cover file (voorbeelden), which {@code rules test} runs: this session must get that verdict.
 *
 * @param valid the days of the version it belongs to
 * @param cells column name to cell as a CSV would hold it, only the cells that matter
 * @param reimbursement null when the example does not say
 * @param rules that must be among those that fire
 * @param place {@code file:line:column}
 */
public record CoverExample(
        UzoviCode uzovi,
        String packageCode,
        DateRange valid,
        Map<String, String> cells,
        Expected expected,
        @Nullable Euro reimbursement,
        List<String> rules,
        String place) {
    public CoverExample {
        cells = Map.copyOf(cells);
        rules = List.copyOf(rules);
    }

    /** The verdicts an example can expect (verwacht). */
    public enum Expected {
        DECLARABEL,
        ZELF,
        AANHOUDEN,
        ONLEESBAAR;

        /** The word in the files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
