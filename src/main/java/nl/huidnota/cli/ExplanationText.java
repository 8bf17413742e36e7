package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.cover.CoverTerms;
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
        facts(explanation);
        fired(explanation);
        passed(explanation);
        estimate(explanation);
        explanation
                .decisions()
                .forEach(decision -> say(
                        1,
                        texts.format(
                                "explain.decision",
                                Map.of(
                                        "rule", decision.rule(),
                                        "kind", decision.kind().name().toLowerCase(java.util.Locale.ROOT),
                                        "reason", decision.reason(),
                                        "by", decision.by(),
                                        "date", decision.date().toString()))));
        return List.copyOf(lines);
    }

    private void facts(Explanation explanation) {
        Explanation.Facts facts = explanation.facts();
        if (facts == null) {
            return;
        }
        say(0, texts.get("explain.facts"));
        CoverTerms terms = facts.terms();
        if (facts.insurer() != null) {
            say(
                    1,
                    texts.format(
                            "explain.insurer",
                            Map.of(
                                    "insurer",
                                    facts.insurer().name(),
                                    "route",
                                    facts.insurer().route().key())));
        }
        if (terms != null) {
            String title = terms.source().title();
            say(
                    1,
                    texts.format(
                            "explain.terms",
                            Map.of(
                                    "package", terms.packageName(),
                                    "source", title == null ? "-" : title,
                                    "date", String.valueOf(terms.source().date()))));
        }
        if (facts.course() != null) {
            say(
                    1,
                    texts.format(
                            "explain.course",
                            Map.of(
                                    "number", String.valueOf(facts.course().number()),
                                    "first", facts.course().first().toString(),
                                    "days", String.valueOf(facts.course().daysSincePrevious()))));
        }
        say(1, texts.get("explain.vat." + facts.vat().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private void fired(Explanation explanation) {
        List<Finding> findings = explanation.judged().findings();
        say(0, texts.get(findings.isEmpty() ? "explain.none-fired" : "explain.fired"));
        for (Finding finding : findings) {
            say(1, finding.rule() + " " + texts.format(finding.rule() + ".title", finding.args()));
            say(2, texts.format(finding.rule() + ".message", finding.args()));
            say(2, "→ " + texts.format(finding.rule() + ".remedy", finding.args()));
        }
    }

    private void passed(Explanation explanation) {
        List<RuleTrace> passed = explanation.traces().stream()
                .filter(trace -> trace.result() == RuleTrace.Result.PASSED)
                .toList();
        if (passed.isEmpty()) {
            return;
        }
        say(0, texts.get("explain.passed"));
        for (RuleTrace trace : passed) {
            String compared = trace.compared().entrySet().stream()
                    .filter(value -> !value.getValue().isEmpty())
                    .map(value -> value.getKey() + " " + value.getValue())
                    .collect(Collectors.joining(", "));
            String id = trace.card().id();
            say(1, id + " " + texts.get(id + ".title") + (compared.isEmpty() ? "" : " (" + compared + ")"));
        }
    }

    private void estimate(Explanation explanation) {
        Explanation.Estimate estimate = explanation.estimate();
        if (estimate == null) {
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
        sum("explain.sum.own", estimate.terms().ownContribution(), Map.of());
        sum("explain.sum.computed", claim.computed(), Map.of());
        if (claim.maximum() != null) {
            sum("explain.sum.maximum", claim.maximum(), Map.of());
            estimate.uses().forEach(use -> sum("explain.sum.use", use.amount(), Map.of("session", use.session())));
            sum("explain.sum.elsewhere", claim.paidElsewhere(), Map.of());
            Euro left = claim.left();
            sum("explain.sum.left", left == null ? Euro.ZERO : left, Map.of());
        }
        sum("explain.sum.expected", estimate.expected(), Map.of());
    }

    private void sum(String key, Euro amount, Map<String, String> args) {
        String label = texts.format(key, args);
        String figure = texts.forms().euro(amount);
        int room = Math.max(1, Math.min(width, 76) - 2 - label.length() - figure.length());
        lines.add("  " + label + " ".repeat(room) + figure);
    }

    /** Wraps at the width; what follows a line break stays under it. */
    private void say(int depth, String text) {
        String indent = "  ".repeat(depth);
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent + (depth > 0 ? "  " : ""));
            } else if (line.length() > indent.length() && !line.toString().isBlank()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
    }
}
