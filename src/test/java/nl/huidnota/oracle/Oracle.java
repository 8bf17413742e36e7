package nl.huidnota.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.huidnota.oracle.Books.Booked;
import nl.huidnota.oracle.RuleTable.LateLine;
import nl.huidnota.oracle.RuleTable.Line;
import nl.huidnota.oracle.Run.Decision;
import nl.huidnota.oracle.Run.Input;
import nl.huidnota.oracle.Run.Judged;
import nl.huidnota.oracle.Run.Outcome;

/** What a run must yield: verdict, estimate and rules of each row, the documents, and the books after it. */
final class Oracle {
    static final List<String> VERDICTS = List.of(
            "unreadable",
            "duplicate",
            "not_completed",
            "outside_period",
            "already_billed",
            "waived",
            "held",
            "self_pay",
            "claimable");

    private static final Set<String> NO_CHANGE =
            Set.of("opmerking", "email", "betaald_op", "betaalwijze", "betaald_bedrag", "eerder_vergoed");

    private final World world;
    private final Input input;
    private final Books before;
    private final Map<Visit, Judged> judged = new TreeMap<>(Comparator.comparing((Visit v) -> v.row));

    private Oracle(World world, Input input, Books before) {
        this.world = world;
        this.input = input;
        this.before = before;
    }

    static Outcome judge(World world, Input input, Books before) {
        return new Oracle(world, input, before).outcome();
    }

    private Outcome outcome() {
        List<Visit> visits =
                input.rows().stream().map(r -> new Visit(r, world.practice())).toList();
        Set<Visit> duplicates = duplicates(visits);
        List<Visit> done = visits.stream()
                .filter(v -> v.readable() && v.done() && !duplicates.contains(v))
                .toList();
        FilePicture file = new FilePicture(world, done, before, input.insuranceChecks());
        List<Case> cases = new ArrayList<>();
        for (Visit v : visits) {
            String early = earlyVerdict(v, duplicates);
            if (early != null) {
                judged.put(v, early(v, early));
            } else {
                cases.add(examined(v, file));
            }
        }
        new Budgets(before).judge(cases);
        Papers papers = new Papers(world, input, before.copy(), cases);
        visits.forEach(v -> inForce(v).forEach(d -> papers.after().decided.putIfAbsent(d, content(v))));
        cases.forEach(c -> judged.put(c.visit, c.judged(papers.documentOf(c))));
        return new Outcome(
                List.copyOf(judged.values()),
                counts(),
                amounts(papers),
                papers.invoices(),
                papers.claimFiles(),
                papers.after());
    }

    private static Set<Visit> duplicates(List<Visit> visits) {
        Set<Map<String, String>> seen = new HashSet<>();
        return visits.stream()
                .filter(v -> v.readable() && !seen.add(Meaning.of(v)))
                .collect(Collectors.toSet());
    }

    /** The verdicts that come before all rules; null when the rules must look, or the status is unknown. */
    private String earlyVerdict(Visit v, Set<Visit> duplicates) {
        if (!v.readable()) {
            return "unreadable";
        }
        if (duplicates.contains(v)) {
            return "duplicate";
        }
        if (v.state == Visit.State.NOT_DONE) {
            return "not_completed";
        }
        if (!input.takes(v)) {
            return "outside_period";
        }
        if (before.sessions.containsKey(v.id())) {
            return "already_billed";
        }
        if (v.done()) {
            return null;
        }
        boolean waived = inForce(v).stream().anyMatch(d -> d.kind().equals("niet_factureren"));
        return waived ? "waived" : "held";
    }

    private Judged early(Visit v, String verdict) {
        Set<String> rules = new TreeSet<>();
        Set<String> perhaps = new TreeSet<>();
        switch (verdict) {
            case "unreadable" -> {
                rules.addAll(v.fatal);
                perhaps.addAll(List.of("R002", "R003", "R004", "R005", "R007", "R016"));
                perhaps.removeAll(v.fatal);
            }
            case "already_billed" -> {
                Map<String, String> booked = before.sessions.get(v.id()).content();
                if (!booked.equals(content(v))) {
                    rules.add("R015");
                }
            }
            case "held", "waived" -> rules.add("R017");
            default -> {}
        }
        return new Judged(v, verdict, null, v.tariff().orElse(null), 0L, rules, perhaps, null);
    }

    /** The decisions on this session, save those on what its row said before. */
    private List<Decision> inForce(Visit v) {
        return input.decisions().stream()
                .filter(d -> d.session().equals(v.id()) && !before.voids(d, content(v)))
                .toList();
    }

    static Map<String, String> content(Visit v) {
        Map<String, String> content = Meaning.of(v);
        content.keySet().removeAll(NO_CHANGE);
        return content;
    }

    private Case examined(Visit v, FilePicture file) {
        Case c = new Case(v, new Facts(v, world, input.today(), file), inForce(v));
        v.formHeld.forEach(rule -> c.find(rule, "held"));
        for (Line line : RuleTable.FIRST) {
            if (line.firesOn(c.facts)) {
                c.find(line.id(), line.outcomeFor(c.facts));
            }
        }
        if (Mending.certain(v, world)) {
            c.find("R007", "info");
        } else if (Mending.arguable(v, world)) {
            c.perhaps.add("R007");
        }
        if (file.nameOrAddressDiffers(v.client())) {
            c.perhaps.add("R019");
        }
        if (c.facts.insurer == null && c.facts.insuranceCheck().isPresent()) {
            c.perhaps.add("R047");
        }
        lateLines(c);
        return c;
    }

    /** The rules that ask whether another finding makes the client pay. */
    static void lateLines(Case c) {
        for (LateLine late : RuleTable.LATE) {
            if (late.fires().test(c.facts, c.has("self"))) {
                c.find(late.id(), "held");
            }
        }
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        VERDICTS.forEach(v -> counts.put(v, 0));
        judged.values().forEach(j -> counts.merge(j.verdict(), 1, Integer::sum));
        counts.put("read", judged.size());
        return counts;
    }

    private Map<String, Long> amounts(Papers papers) {
        Map<String, Long> amounts = new TreeMap<>();
        VERDICTS.forEach(v -> amounts.put(v, 0L));
        List.of("readable", "expected").forEach(v -> amounts.put(v, 0L));
        for (Judged j : judged.values()) {
            long tariff = j.tariff() == null ? 0 : j.tariff();
            if (!j.verdict().equals("unreadable")) {
                amounts.merge("readable", tariff, Long::sum);
                amounts.merge(j.verdict(), tariff, Long::sum);
            }
            amounts.merge("expected", j.expected() == null ? 0 : j.expected(), Long::sum);
        }
        amounts.remove("unreadable");
        amounts.putAll(papers.sums());
        return amounts;
    }

    static Booked booked(Case c, String document) {
        Visit v = c.visit;
        boolean estimated = c.claimable() && c.expected != null;
        return new Booked(
                v.id(),
                v.client(),
                c.facts.day,
                v.prestatie(),
                v.kind,
                v.areas(),
                v.date("verwijsdatum").orElse(null),
                c.claimable() && c.facts.version != null ? c.facts.packKey() : null,
                estimated ? c.facts.budget() : null,
                c.claimable() ? c.expected : Long.valueOf(0),
                c.claimable(),
                v.amount("eerder_vergoed").orElse(0L),
                content(v),
                document,
                null,
                false);
    }
}
