package nl.huidnota.rules.judging;

import java.util.List;
import java.util.stream.Stream;

/**
 * All rules, in the order they are asked.
 *
 * @param reading whether the row can be read at all
 * @param status whether its status is known; no other rule looks at one that is not
 * @param billed the only rule that looks at a session that is in the books
 * @param content everything that can be told from the row, its course, its client and its terms
 * @param billing what depends on whether the client pays
 * @param address asked of self-paid sessions, and again of those that the maximum makes so
 * @param claim asked of the sessions still to be claimed, in order of date and id; the first that fires is the last
 * @param gate the rules on finished messages, asked by the gate of the claim files
 */
public record RunOrder(
        List<Rule> reading,
        Rule status,
        Rule billed,
        List<Rule> content,
        List<Rule> billing,
        Rule address,
        List<Rule> claim,
        List<Rule> gate) {

    /** Every rule once, in run order. */
    public List<Rule> all() {
        return Stream.of(reading, List.of(status, billed), content, billing, List.of(address), claim, gate)
                .flatMap(List::stream)
                .toList();
    }
}
