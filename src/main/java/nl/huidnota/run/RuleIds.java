package nl.huidnota.run;

import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.rules.Rulebook;

/** The rules by id, for readers of files that name them. */
public final class RuleIds {
    private RuleIds() {}

    /** Every rule, and whether a practice may change its outcome: not where law or format fix it. */
    public static Map<String, Boolean> changeable() {
        Map<String, Boolean> ids = new TreeMap<>();
        Rulebook.cards().forEach(card -> ids.put(card.id(), !card.kind().isFixed()));
        return ids;
    }
}
