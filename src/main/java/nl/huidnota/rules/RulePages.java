package nl.huidnota.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page of each rule: what it asks, why, its source, a bad row and a good row, and what to do. */
public final class RulePages {
    private RulePages() {}

    /** The Dutch page of a rule such as {@code R033}, as Markdown; empty when there is no such rule. */
    public static Optional<String> dutch(String rule) {
        return read(rule, ".md");
    }

    /** The same page in English. */
    public static Optional<String> english(String rule) {
        return read(rule, "_en.md");
    }

    private static Optional<String> read(String rule, String ending) {
        if (Rulebook.cards().stream().noneMatch(card -> card.id().equals(rule))) {
            return Optional.empty();
        }
        try (InputStream in = RulePages.class.getResourceAsStream(rule + ending)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
