package nl.huidnota.cli;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.huidnota.rules.judging.RuleTrace;
import nl.huidnota.text.Texts;

/** What a rule compared, in words: a column by its own name, anything else by a label; dates and amounts in people's form. */
final class ComparedText {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+\\.[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Texts texts;

    ComparedText(Texts texts) {
        this.texts = texts;
    }

    /** {@code dagen sinds de vorige 42, hersteltijd in dagen 7}; empty when the rule compared nothing. */
    String of(RuleTrace trace) {
        return trace.compared().entrySet().stream().map(this::pair).collect(Collectors.joining("; "));
    }

    private String pair(Map.Entry<String, String> compared) {
        String label = "compared." + compared.getKey();
        String name = texts.has(label) ? texts.get(label) : compared.getKey();
        return name + ": " + (compared.getValue().isEmpty() ? nothing(label) : value(compared.getValue()));
    }

    /** An empty cell, no value, or a condition that the terms don't set. */
    private String nothing(String label) {
        if (texts.has(label + ".empty")) {
            return texts.get(label + ".empty");
        }
        return texts.get(texts.has(label) ? "compared.empty" : "compared.empty-cell");
    }

    private String value(String canonical) {
        if (AMOUNT.matcher(canonical).matches()) {
            return texts.format("compared.amount", "amount", canonical);
        }
        if (DATE.matcher(canonical).matches()) {
            return texts.format("compared.date", "date", canonical);
        }
        String word = "compared.value." + canonical.replace(' ', '_');
        return texts.has(word) ? texts.get(word) : texts.word(canonical);
    }
}
