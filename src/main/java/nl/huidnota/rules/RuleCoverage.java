package nl.huidnota.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.claim.Finding;

/** How often each rule fired: what {@code rules coverage} shows. */
public final class RuleCoverage {
    private final Map<String, Integer> fired = new TreeMap<>();

    public RuleCoverage() {
        Rulebook.cards().forEach(card -> fired.put(card.id(), 0));
    }

    public void add(Finding finding) {
        fired.merge(finding.rule(), 1, Integer::sum);
    }

    /** Rule id to number of findings, in order of id, rules that never fired too. */
    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(fired);
    }

    /** The ids of the rules that never fired. */
    public List<String> silent() {
        return fired.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
