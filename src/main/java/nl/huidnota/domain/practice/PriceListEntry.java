package nl.huidnota.domain.practice;

import java.util.Locale;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.money.Euro;

/**
 * One dated price; several may share a code.
 *
 * @param name exactly as in the practice's list, because insurers compare it
 */
public record PriceListEntry(
        PrestatieCode code, String name, Euro tariff, PrestatieKind kind, VatRule vat, DateRange valid) {
    /** What sort of thing is charged (soort). */
    public enum PrestatieKind {
        BEHANDELING,
        CONSULT,
        PRODUCT,
        /** A no-show fee. */
        WEGBLIJF;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the entry says its VAT is decided (btw). */
    public enum VatRule {
        VRIJ,
        HOOG_21,
        NAAR_BEHANDELING
    }
}
