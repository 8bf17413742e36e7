package nl.huidnota.rules.judging;

import java.util.List;
import java.util.stream.Stream;

/**
 * The run order, made ready to be asked many times.
 *
 * @param unreadableToo what is asked of rows that cannot be read
 */
record Phases(
        Questions reading,
        Questions unreadableToo,
        Rule status,
        Rule billed,
        Questions content,
        Rule address,
        List<Rule> claim) {

    static Phases of(RunOrder order) {
        List<Rule> content = Stream.of(order.content(), order.billing(), List.of(order.address()))
                .flatMap(List::stream)
                .toList();
        return new Phases(
                new Questions(order.reading()),
                new Questions(content.stream()
                        .filter(rule -> rule.card().looks() == RuleCard.Looks.UNREADABLE_TOO)
                        .toList()),
                order.status(),
                order.billed(),
                new Questions(content),
                order.address(),
                order.claim());
    }
}
