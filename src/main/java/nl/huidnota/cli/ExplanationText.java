package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.rules.judging.Claim;
import nl.huidnota.rules.judging.Explanation;
import nl.huidnota.rules.judging.RuleTrace;
import nl.huidnota.text.Texts;

/** The derivation of a verdict as people read it: facts, rules that fired, rules that passed, the sum. */
final class ExplanationText {
    private final Texts texts;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(Texts texts, int width) {
        this.texts = texts;
        this.width = width;
    }

    List<String> lines(Explanation explanation) {
        lines.clear();
        var judged = explanation.judged();
        say(
                0,
                texts.format(
                        "explain.head",
                        Map.of(
                                "session", judged.session().id().text(),
                                "row", String.valueOf(judged.session().row()),
                                "verdict",
                                        texts.get("verdict." + judged.verdict().key()))));
        list("explain.facts", new FactsText(texts).lines(explanation));
        fired(explanation);
        passed(explanation);
        notAsked(explanation);
        estimate(explanation);
        explanation.decisions().forEach(this::decision);
        return List.copyOf(lines);
    }

    private void decision(Decision decision) {
        say(
                1,
                texts.format(
                        decision.rule().isEmpty() ? "explain.decision.all" : "explain.decision",
                        Map.of(
                                "rule", decision.rule(),
                                "kind", decision.kind().name().toLowerCase(Locale.ROOT),
                                "reason", decision.reason(),
                                "by", decision.by(),
                                "date", decision.date().toString())));
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            say(0, texts.get(title));
            items.forEach(item -> say(1, item));
        }
    }

    private void fired(Explanation explanation) {
        List<Finding> findings = explanation.judged().findings();
        say(0, texts.get(findings.isEmpty() ? "explain.none-fired" : "explain.fired"));
        findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
        say(
                1,
                finding.rule() + " " + texts.format(finding.rule() + ".title", finding.args()) + ": "
                        + texts.get("outcome." + finding.outcome().key()));
        say(2, texts.format(finding.rule() + ".message", finding.args()));
        if (finding.retourcode() != null) {
            say(2, texts.format("explain.retourcode", "code", finding.retourcode()));
        }
        say(2, "→ " + texts.format(finding.rule() + ".remedy", finding.args()));
    }

    private void passed(Explanation explanation) {
        ComparedText compared = new ComparedText(texts);
        list(
                "explain.passed",
                with(explanation, RuleTrace.Result.PASSED)
                        .map(trace -> {
                            String values = compared.of(trace);
                            String id = trace.card().id();
                            return id + " " + texts.get(id + ".title") + (values.isEmpty() ? "" : " (" + values + ")");
                        })
                        .toList());
    }

    private void notAsked(Explanation explanation) {
        String rules = with(explanation, RuleTrace.Result.NOT_ASKED)
                .map(trace -> trace.card().id())
                .collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            list("explain.not-asked", List.of(rules));
        }
    }

    /** In order of id, as in the rule reference. */
    private static Stream<RuleTrace> with(Explanation explanation, RuleTrace.Result result) {
        return explanation.traces().stream()
                .filter(trace -> trace.result() == result)
                .sorted(Comparator.comparing(trace -> trace.card().id()));
    }

    private void estimate(Explanation explanation) {
        Explanation.Estimate estimate = explanation.estimate();
        if (estimate == null) {
            if (explanation.judged().verdict() == Verdict.CLAIMABLE) {
                list("explain.estimate", List.of(texts.get("explain.no-estimate")));
            }
            return;
        }
        Claim claim = estimate.claim();
        say(0, texts.get("explain.estimate"));
        sum(
                "explain.sum.share",
                estimate.share(),
                Map.of(
                        "tariff",
                        estimate.tariff().toString(),
                        "percent",
                        estimate.terms().percentage().toString()));
        sum("explain.sum.own", estimate.terms().ownContribution().negated(), Map.of());
        sum("explain.sum.computed", claim.computed(), Map.of());
        if (claim.maximum() != null) {
            sum("explain.sum.maximum", claim.maximum(), Map.of());
            estimate.uses().forEach(this::use);
            sum("explain.sum.elsewhere", claim.paidElsewhere().negated(), Map.of());
            Euro left = claim.left();
            sum("explain.sum.left", left == null ? Euro.ZERO : left, Map.of());
        }
        sum("explain.sum.expected", estimate.expected(), Map.of());
    }

    private void use(Explanation.Use use) {
        String key = use.answered() ? "explain.sum.use.answered" : "explain.sum.use";
        sum(key, use.amount().negated(), Map.of("session", use.session()));
    }

    private void sum(String key, Euro amount, Map<String, String> args) {
        String label = texts.format(key, args);
        String figure = texts.forms().euro(amount);
        int room = Math.max(1, Math.min(width, 76) - 2 - label.length() - figure.length());
        lines.add("  " + label + " ".repeat(room) + figure);
    }

    private void say(int depth, String text) {
        lines.addAll(Wrap.text(text, depth, width));
    }
}
