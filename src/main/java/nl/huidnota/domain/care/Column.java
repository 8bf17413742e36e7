package nl.huidnota.domain.care;

import java.util.List;
import java.util.Locale;

/** The columns of the sessions export, in the order of the contract, each with the other names it goes by. */
public enum Column {
    SESSIE_ID("behandeling_id", "session_id"),
    SESSIEDATUM("behandeldatum", "datum", "session_date"),
    STATUS,
    CLIENT_ID("clientnummer", "patient_id"),
    VOORLETTERS,
    TUSSENVOEGSEL,
    ACHTERNAAM,
    GEBOORTEDATUM,
    GESLACHT,
    BSN,
    VERZEKERDENNUMMER("relatienummer"),
    STRAAT,
    HUISNUMMER,
    TOEVOEGING,
    POSTCODE,
    PLAATS,
    LAND,
    EMAIL,
    DEBITEUR_NAAM,
    DEBITEUR_EMAIL,
    UZOVI,
    VERZEKERAAR,
    PAKKET,
    POLIS_VAN,
    POLIS_TOT,
    BEHANDELAAR_AGB,
    PRESTATIECODE,
    INDICATIE,
    LICHAAMSGEBIED,
    TECHNIEK,
    APPARAAT,
    TARIEF("bedrag", "prijs"),
    KORTING,
    VERWIJSDATUM,
    VERWIJZER_AGB,
    VERWIJZER_SOORT,
    MACHTIGING_NUMMER,
    MACHTIGING_TOT,
    EERDER_VERGOED,
    BETAALD_OP,
    BETAALWIJZE,
    BETAALD_BEDRAG,
    ZORGPROFIEL,
    DIAGNOSECODELIJST,
    DIAGNOSECODE,
    AANSPRAAKCODE,
    LICHAAMSLOCATIECODE,
    OPMERKING;

    private final String key = name().toLowerCase(Locale.ROOT);
    private final List<String> aliases;

    Column(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** The name in the contract, for example {@code sessie_id}. */
    public String key() {
        return key;
    }

    public List<String> aliases() {
        return aliases;
    }

    /** Columns that an export must have; {@code uzovi} or {@code verzekeraar} is asked for apart. */
    public boolean isRequired() {
        return switch (this) {
            case SESSIE_ID,
                    SESSIEDATUM,
                    STATUS,
                    CLIENT_ID,
                    ACHTERNAAM,
                    PAKKET,
                    BEHANDELAAR_AGB,
                    PRESTATIECODE,
                    TARIEF -> true;
            default -> false;
        };
    }

    /** May change after billing without the bill being wrong (R015). */
    public boolean mayChangeAfterBilling() {
        return switch (this) {
            case OPMERKING, EMAIL, BETAALD_OP, BETAALWIJZE, BETAALD_BEDRAG, EERDER_VERGOED -> true;
            default -> false;
        };
    }

    /** Holds personal data: shown to people only as a shape. */
    public boolean isPersonal() {
        return switch (this) {
            case VOORLETTERS,
                    TUSSENVOEGSEL,
                    ACHTERNAAM,
                    GEBOORTEDATUM,
                    GESLACHT,
                    BSN,
                    VERZEKERDENNUMMER,
                    STRAAT,
                    HUISNUMMER,
                    TOEVOEGING,
                    POSTCODE,
                    PLAATS,
                    EMAIL,
                    DEBITEUR_NAAM,
                    DEBITEUR_EMAIL,
                    OPMERKING -> true;
            default -> false;
        };
    }
}
