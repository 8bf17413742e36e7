package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What we know of a return code, in the words of one language.
 *
 * @param code four characters
 * @param asOf the day our knowledge of it was last reviewed
 * @param meaning what it says
 * @param causes what is usually behind it
 * @param remedy what to do
 */
public record ReturnCode(
        String code, LocalDate asOf, Action action, Rest rest, String meaning, String causes, String remedy) {

    /** Who does what about a line that bears it; the first of several codes' actions counts. */
    public enum Action {
        /** The administrator corrects and claims again (herstellen). */
        CORRECT,
        /** The administrator phones the insurer first (bellen). */
        PHONE,
        /** The rest goes to the client (factureren). */
        INVOICE,
        /** Nothing (laten). */
        LEAVE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who bears what was not awarded (restant); the first of several codes' counts. */
    public enum Rest {
        /** The practice: it is not invoiced to the client. */
        PRAKTIJK,
        /** To be judged line by line (beoordelen). */
        BEOORDELEN,
        CLIENT;

        /** The word in the file of return codes. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
