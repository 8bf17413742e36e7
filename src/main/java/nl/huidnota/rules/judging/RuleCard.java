package nl.huidnota.rules.judging;

import java.util.List;
import java.util.Locale;
import nl.huidnota.domain.claim.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rule before it judges anything.
 *
 * @param id for example {@code R033}; never reused
 * @param name a few English words
 * @param outcome of its findings, unless the rule or the practice says otherwise
 * @param since the version of the product that first had it
 * @param kind whether a practice may switch it off or release it
 * @param looks the sessions it looks at
 * @param restsOnTerms its findings rest on a package's terms: mere warnings while those are not verified (R042)
 * @param sources where the rule comes from, each with its date
 * @param retourcode what the gateway or an insurer answers for the same fault, or null
 */
public record RuleCard(
        String id,
        String name,
        Outcome outcome,
        String since,
        Kind kind,
        Looks looks,
        boolean restsOnTerms,
        List<String> sources,
        @Nullable String retourcode) {

    /** What a rule is. */
    public enum Kind {
        /** Follows from the law or the claim standard: can't be switched off or released. */
        LAW,
        /** Follows from the form of the file: can't be switched off or released. */
        FORMAT,
        /** Follows from terms or good practice: the practice may decide otherwise. */
        ADVICE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isFixed() {
            return this != ADVICE;
        }
    }

    /** Which sessions a rule looks at; the others pass it by. */
    public enum Looks {
        ALWAYS,
        /** Every done row, unreadable ones too. */
        UNREADABLE_TOO,
        /** Sessions of soort behandeling. */
        TREATMENT,
        /** Unless pakket is {@code geen}. */
        COVER,
        /** With a known version of the package on that day. */
        TERMS,
        /** With a known version of the package that covers acne. */
        BENEFIT,
        /** Sessions of soort behandeling with a known version of the package that covers acne. */
        TREATMENT_BENEFIT
    }

    /** A rule that looks at every session. */
    public static RuleCard of(String id, String name, Outcome outcome) {
        return new RuleCard(id, name, outcome, "0.1.0", Kind.ADVICE, Looks.ALWAYS, false, List.of(), null);
    }

    public RuleCard law() {
        return with(Kind.LAW);
    }

    public RuleCard format() {
        return with(Kind.FORMAT);
    }

    private RuleCard with(Kind other) {
        return new RuleCard(id, name, outcome, since, other, looks, restsOnTerms, sources, retourcode);
    }

    public RuleCard looksAt(Looks other) {
        return new RuleCard(id, name, outcome, since, kind, other, restsOnTerms, sources, retourcode);
    }

    public RuleCard onTerms() {
        return new RuleCard(id, name, outcome, since, kind, looks, true, sources, retourcode);
    }

    public RuleCard from(String... titles) {
        return new RuleCard(id, name, outcome, since, kind, looks, restsOnTerms, List.of(titles), retourcode);
    }

    public RuleCard answers(String code) {
        return new RuleCard(id, name, outcome, since, kind, looks, restsOnTerms, sources, code);
    }
}
