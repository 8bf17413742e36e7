package nl.huidnota.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.huidnota.oracle.Run.Decision;
import nl.huidnota.oracle.Run.Judged;

/** A session under judgement: its findings with the outcome each has now, after overrides and decisions. */
final class Case {
    private static final Map<String, String> OUTCOME_BY_WORD =
            Map.of("waarschuwing", "warn", "aanhouden", "held", "zelf", "self");

    final Visit visit;
    final Facts facts;
    final Set<String> perhaps = new TreeSet<>();
    Long expected = 0L;

    private final Map<String, String> outcomes = new TreeMap<>();
    private final Map<String, String> severities;
    private final List<Decision> decisions;

    Case(Visit visit, Facts facts, List<Decision> decisions) {
        this.visit = visit;
        this.facts = facts;
        this.severities = facts.world.practice().severities();
        this.decisions =
                decisions.stream().filter(d -> d.session().equals(visit.id())).toList();
    }

    /** Books a finding; the practice's own severity goes first, then a decision of the administrator. */
    void find(String rule, String outcome) {
        String word = severities.get(rule);
        if ("uit".equals(word)) {
            return;
        }
        boolean fixed = word == null || RuleTable.onlyWarns(rule, facts);
        outcomes.put(rule, decided(rule, fixed ? outcome : OUTCOME_BY_WORD.get(word)));
    }

    private String decided(String rule, String outcome) {
        if (RuleTable.LAW_OR_FORMAT.contains(rule)) {
            return outcome;
        }
        boolean stops = outcome.equals("held") || outcome.equals("self");
        if (stops && decided(rule, List.of("vrijgeven"))) {
            return "released";
        }
        boolean turns = outcome.equals("held") || outcome.equals("warn");
        return turns && decided(rule, List.of("zelf")) ? "self" : outcome;
    }

    private boolean decided(String rule, List<String> kinds) {
        return decisions.stream().anyMatch(d -> d.rule().equals(rule) && kinds.contains(d.kind()));
    }

    boolean has(String outcome) {
        return outcomes.containsValue(outcome);
    }

    boolean candidate() {
        return !has("held") && !has("self");
    }

    boolean waived() {
        return decisions.stream().anyMatch(d -> d.kind().equals("niet_factureren"));
    }

    String verdict() {
        if (waived()) {
            return "waived";
        }
        return has("held") ? "held" : has("self") ? "self_pay" : "claimable";
    }

    boolean claimable() {
        return verdict().equals("claimable");
    }

    boolean billed() {
        return claimable() || verdict().equals("self_pay");
    }

    boolean sentDirectly() {
        return claimable() && facts.vecozo();
    }

    Judged judged(String document) {
        return new Judged(
                visit,
                verdict(),
                facts.route(),
                visit.tariff().orElse(null),
                claimable() ? expected : Long.valueOf(0),
                new TreeSet<>(outcomes.keySet()),
                perhaps,
                document);
    }
}
