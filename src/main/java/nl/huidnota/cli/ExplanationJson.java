package nl.huidnota.cli;

import java.util.List;
import java.util.Map;
import nl.huidnota.rules.judging.Explanation;
import nl.huidnota.rules.judging.RuleTrace;
import org.jspecify.annotations.Nullable;

/** The derivation of a verdict for machines: no personal data, rules with what they compared. */
record ExplanationJson(
        @Nullable String session, int row, String verdict, @Nullable String expected, List<Asked> rules) {
    /** One rule's answer. */
    record Asked(String rule, String result, Map<String, String> compared) {}

    static ExplanationJson of(Explanation explanation) {
        return new ExplanationJson(
                explanation.judged().session().id().value(),
                explanation.judged().session().row(),
                explanation.judged().verdict().key(),
                explanation.judged().expected() == null
                        ? null
                        : explanation.judged().expected().toString(),
                explanation.traces().stream().map(ExplanationJson::asked).toList());
    }

    private static Asked asked(RuleTrace trace) {
        return new Asked(trace.card().id(), trace.result().name().toLowerCase(java.util.Locale.ROOT), trace.compared());
    }
}
