package nl.huidnota.domain.claim;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.care.Column;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a row: an id, a place and named arguments, never prose. Texts, CSV, JSON and HTML are made from
 * this one object.
 *
 * @param rule for example {@code R033}
 * @param row the spreadsheet's row
 * @param column the cell it is about; null for the row as a whole
 * @param session the session's id, null when unreadable
 * @param args named arguments of the message, by name; personal data only as a shape ({@link Shape})
 * @param retourcode what the gateway or an insurer would answer for the same fault, or null
 */
public record Finding(
        String rule,
        Outcome outcome,
        int row,
        @Nullable Column column,
        @Nullable String session,
        Map<String, String> args,
        @Nullable String retourcode) {
    public Finding {
        args = Collections.unmodifiableMap(new TreeMap<>(args));
    }

    public Finding withOutcome(Outcome other) {
        return outcome == other ? this : new Finding(rule, other, row, column, session, args, retourcode);
    }
}
