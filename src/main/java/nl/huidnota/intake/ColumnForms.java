package nl.huidnota.intake;

import java.util.regex.Pattern;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;

/** The form that the cells of a column have, where they have one. */
final class ColumnForms {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}");

    private ColumnForms() {}

    static boolean hasForm(Column column) {
        return switch (column) {
            case SESSIEDATUM,
                    GEBOORTEDATUM,
                    POLIS_VAN,
                    POLIS_TOT,
                    VERWIJSDATUM,
                    MACHTIGING_TOT,
                    BETAALD_OP,
                    TARIEF,
                    KORTING,
                    EERDER_VERGOED,
                    BETAALD_BEDRAG,
                    BSN,
                    BEHANDELAAR_AGB,
                    VERWIJZER_AGB,
                    UZOVI,
                    PRESTATIECODE,
                    POSTCODE,
                    EMAIL,
                    DEBITEUR_EMAIL,
                    GESLACHT,
                    VERWIJZER_SOORT -> true;
            default -> false;
        };
    }

    /** The cell as it would be understood under that column. */
    static Cell<?> read(Column column, String text) {
        return switch (column) {
            case SESSIEDATUM, GEBOORTEDATUM, POLIS_VAN, POLIS_TOT, VERWIJSDATUM, MACHTIGING_TOT, BETAALD_OP -> DateForm
                    .read(text);
            case TARIEF, BETAALD_BEDRAG -> AmountForm.positive(text);
            case KORTING, EERDER_VERGOED -> AmountForm.zeroOrMore(text);
            case BSN -> CodeForm.bsn(text);
            case BEHANDELAAR_AGB, VERWIJZER_AGB -> CodeForm.agb(text);
            case UZOVI -> CodeForm.uzovi(text);
            case PRESTATIECODE -> CodeForm.prestatie(text);
            case POSTCODE -> CodeForm.dutchPostcode(text);
            case STATUS -> WordForm.status(text);
            case GESLACHT -> WordForm.sex(text);
            case VERWIJZER_SOORT -> WordForm.referrer(text);
            case EMAIL, DEBITEUR_EMAIL -> text.isEmpty() || EMAIL.matcher(text).matches()
                    ? plain(text)
                    : Cell.faulty(text);
            default -> plain(text);
        };
    }

    private static Cell<String> plain(String text) {
        return text.isEmpty() ? Cell.empty() : Cell.read(text, text);
    }
}
