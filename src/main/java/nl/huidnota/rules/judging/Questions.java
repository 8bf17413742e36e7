package nl.huidnota.rules.judging;

import java.util.List;

/** Rules that are asked one after the other, with their cards at hand: this is the hottest loop there is. */
final class Questions {
    private final Rule[] rules;
    private final RuleCard[] cards;

    Questions(List<Rule> list) {
        rules = list.toArray(Rule[]::new);
        cards = list.stream().map(Rule::card).toArray(RuleCard[]::new);
    }

    void putTo(Judgement judgement) {
        for (int i = 0; i < rules.length; i++) {
            judgement.put(rules[i], cards[i]);
        }
    }
}
