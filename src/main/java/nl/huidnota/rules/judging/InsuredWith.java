package nl.huidnota.rules.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import org.jspecify.annotations.Nullable;

/**
 * What the cover files say of the insurer and package that a row names.
 *
 * @param none pakket is {@code geen}
 * @param insurer null for pakket geen, and whenever {@code doubt} says that it is not certain
 * @param doubt what is wrong with the insurer (R006)
 * @param versions every version of the package; empty when unknown
 * @param insurerByAlias the insurer was named by an alias
 * @param packageByAlias the package was named by an alias
 */
public record InsuredWith(
        boolean none,
        @Nullable Insurer insurer,
        Doubt doubt,
        List<CoverTerms> versions,
        boolean insurerByAlias,
        boolean packageByAlias) {
    static final InsuredWith NONE = new InsuredWith(true, null, Doubt.NO, List.of(), false, false);

    /** Why the insurer is not certain. */
    public enum Doubt {
        NO,
        UZOVI_UNKNOWN,
        NAME_UNKNOWN,
        TWO_INSURERS;

        /** As an argument of the message. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static InsuredWith doubtful(Doubt doubt) {
        return new InsuredWith(false, null, doubt, List.of(), false, false);
    }

    /** The version of the package valid on {@code day}, or null. */
    public @Nullable CoverTerms termsOn(LocalDate day) {
        for (CoverTerms terms : versions) {
            if (terms.valid().contains(day)) {
                return terms;
            }
        }
        return null;
    }
}
