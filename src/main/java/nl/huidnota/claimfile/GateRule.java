package nl.huidnota.claimfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.GateFinding;
import org.jspecify.annotations.Nullable;

/**
 * One published message rule: what it is called, what the gateway answers, and when it is broken.
 *
 * @param id as published, {@code VC016}, or by its return code alone, {@code rc9559}
 * @param shown elements of the part looked at, or else of the header, whose values explain the fault; the first one there
 *     is where it points
 */
record GateRule(String id, String retourcode, Broken broken, List<String> shown) {
    /** Whether the rule is broken by {@code part}. */
    @FunctionalInterface
    interface Broken {
        boolean by(Node part, MessageFacts facts);
    }

    static GateRule of(String id, String retourcode, Broken broken, String... shown) {
        return new GateRule(id, retourcode, broken, List.of(shown));
    }

    @Nullable GateFinding look(Node part, MessageFacts facts) {
        return broken.by(part, facts) ? finding(part, facts) : null;
    }

    private GateFinding finding(Node part, MessageFacts facts) {
        Map<String, String> args = new LinkedHashMap<>();
        for (String name : shown) {
            Node holder = part.has(name) ? part : facts.header();
            args.put(name, Personal.shown(name, holder.value(name)));
        }
        Node at = place(part);
        return new GateFinding(id, retourcode, at.path(), at.line(), args);
    }

    private Node place(Node part) {
        for (String name : shown) {
            Node child = part.first(name);
            if (child != null) {
                return child;
            }
        }
        return part;
    }
}
