package nl.huidnota.rules.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.RuleTrace.Result;
import org.jspecify.annotations.Nullable;

/** Writes down what each rule compared. Only made when someone asks for an explanation: judging itself keeps nothing. */
final class Trace {
    private final List<RuleTrace> traces = new ArrayList<>();
    private Map<String, String> compared = new LinkedHashMap<>();
    private boolean looks;
    private RuleCard card = RuleCard.of("", "", Outcome.INFO);

    void begin(RuleCard asked, boolean looking) {
        card = asked;
        looks = looking;
        compared = new LinkedHashMap<>();
    }

    void saw(String name, String value) {
        compared.put(name, value);
    }

    /** In canonical form; empty when there is nothing. */
    static String plain(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Trace::plain).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value == null ? "" : value.toString();
    }

    void end(boolean found) {
        Result result = found ? Result.FIRED : looks ? Result.PASSED : Result.NOT_ASKED;
        traces.removeIf(earlier -> earlier.card().id().equals(card.id()) && earlier.result() != Result.FIRED);
        traces.add(new RuleTrace(card, result, Collections.unmodifiableMap(compared)));
    }

    List<RuleTrace> traces() {
        return List.copyOf(traces);
    }
}
