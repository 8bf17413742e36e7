package nl.huidnota.claimfile;

import java.util.Set;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Shape;

/** Which elements hold personal data, so that a finding shows their shape only. */
final class Personal {
    private static final int MAX_SHOWN = 60;
    private static final Set<String> OPEN = Set.of(
            "Berichtcode",
            "Berichtversie",
            "Berichtsubversie",
            "Berichtsoort",
            "Verzender",
            "VerzenderRol",
            "Ontvanger",
            "OntvangerRol",
            "Verzenddatum",
            "Referentienummer",
            "Zorgaanbiedercode",
            "ZorgaanbiederSoort",
            "BetalingAanServicebureau",
            "Factuurnummer",
            "Factuurdatum",
            "BtwIdentificatienummer",
            "Valutacode",
            "InformatiesysteemCode",
            "InformatiesysteemVersie",
            "BegindatumDeclaratieperiode",
            "EinddatumDeclaratieperiode",
            "Bedrag",
            "DebetCreditCode",
            "UzoviNummer",
            "PrestatieKoppelnummer",
            "InformatieCode",
            "Herdeclaratiecode",
            "PrestatieCodelijstCode",
            "Prestatiecode",
            "Begindatum",
            "Begintijd",
            "Einddatum",
            "Eindtijd",
            "Aantal",
            "TariefInclBtw",
            "BerekendBedragInclBtw",
            "DeclaratieBedragInclBtw",
            "DoorsturenToegestaan",
            "PrivacyCode",
            "SoortKosten",
            "ApkCodelijstCode",
            "TypeVerwijzingcode",
            "Verwijsdatum",
            "ZorgaanbiederRol",
            "DiagnoseCodelijstCode",
            "Diagnosedatum",
            "GerelateerdReferentienummer",
            "ToegekendBedragInclBtwFinancieel",
            "ToegekendBedragInclBtwNietFinancieel",
            "BerekendBedragVerzekeraarInclBtw",
            "ToegekendCreditBedragInclBtwFinancieel",
            "ToegekendCreditBedragInclBtwNietFinancieel",
            "Retourcode",
            "Elementnaam");

    private Personal() {}

    /** The value itself where it is known to be no personal data; else its shape. Whatever is unknown is personal. */
    static String shown(String element, String value) {
        if (!OPEN.contains(element)) {
            return Shape.of(element.equals("BSN") ? Column.BSN : Column.ACHTERNAAM, value);
        }
        return value.length() <= MAX_SHOWN ? value : value.substring(0, MAX_SHOWN) + "\u2026";
    }
}
