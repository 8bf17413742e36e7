package nl.huidnota.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.Column;

/** How much a header of another program is like the names of a column, in percent. */
final class NameLikeness {
    /** What practice software calls our columns, as they compare ({@link Headings#fold}). */
    private static final Map<Column, List<String>> WORDS = words();

    private NameLikeness() {}

    private static Map<Column, List<String>> words() {
        Map<Column, List<String>> words = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<String> names = new ArrayList<>();
            names.add(Headings.fold(column.key()));
            column.aliases().forEach(alias -> names.add(Headings.fold(alias)));
            names.addAll(otherWords(column));
            words.put(column, names);
        }
        return words;
    }

    private static List<String> otherWords(Column column) {
        return switch (column) {
            case SESSIE_ID -> List.of("afspraaknummer", "behandelnummer", "sessienummer", "afspraakid");
            case SESSIEDATUM -> List.of("datumbehandeling", "afspraakdatum", "datumafspraak", "consultdatum");
            case STATUS -> List.of("afspraakstatus", "statusafspraak", "statusbehandeling");
            case CLIENT_ID -> List.of(
                    "patientnummer", "clientnr", "patientnr", "relatie", "klantnummer", "dossiernummer");
            case ACHTERNAAM -> List.of("naam", "familienaam", "clientnaam", "naamclient", "patientnaam");
            case VOORLETTERS -> List.of("initialen", "voornaam");
            case TUSSENVOEGSEL -> List.of("voorvoegsel", "tussenvoegsels");
            case GEBOORTEDATUM -> List.of("gebdatum", "geboren", "gebdat");
            case BSN -> List.of("burgerservicenummer", "bsnnummer", "sofinummer");
            case VERZEKERDENNUMMER -> List.of("polisnummer", "verzekerdenr");
            case STRAAT -> List.of("straatnaam", "adres");
            case HUISNUMMER -> List.of("huisnr", "nummer");
            case PLAATS -> List.of("woonplaats", "stad");
            case EMAIL -> List.of("emailadres", "mail", "mailadres");
            case UZOVI -> List.of("uzovinummer", "uzovicode");
            case VERZEKERAAR -> List.of("zorgverzekeraar", "maatschappij", "naamverzekeraar");
            case PAKKET -> List.of("aanvullendeverzekering", "aanvullend", "verzekeringspakket", "polis", "av");
            case BEHANDELAAR_AGB -> List.of("agb", "agbcode", "agbbehandelaar", "agbcodebehandelaar", "agbuitvoerder");
            case PRESTATIECODE -> List.of("code", "declaratiecode", "behandelcode", "prestatie");
            case INDICATIE -> List.of("diagnose", "reden", "klacht");
            case LICHAAMSGEBIED -> List.of("gebied", "locatie", "zone");
            case TECHNIEK -> List.of("methode", "soortbehandeling");
            case TARIEF -> List.of("bedragincl", "bedraginclbtw", "totaal", "kosten", "prijsinclbtw");
            case VERWIJSDATUM -> List.of("datumverwijzing", "verwijzingdatum", "datumverwijsbrief");
            case VERWIJZER_AGB -> List.of("agbverwijzer", "agbcodeverwijzer", "agbhuisarts", "huisartsagb");
            case VERWIJZER_SOORT -> List.of("verwijzer", "soortverwijzer", "verwezendoor");
            case BETAALD_OP -> List.of("betaaldatum", "datumbetaling");
            case OPMERKING -> List.of("opmerkingen", "notitie", "memo");
            default -> List.of();
        };
    }

    /** @param name the header as it compares ({@link Headings#names}) */
    static int percent(String name, Column column) {
        int best = 0;
        for (String word : WORDS.getOrDefault(column, List.of())) {
            best = Math.max(best, percent(name, word));
        }
        return best;
    }

    private static int percent(String name, String word) {
        if (name.length() > 80 || name.isEmpty()) {
            return 0;
        }
        int longest = Math.max(name.length(), word.length());
        int difference = Math.abs(name.length() - word.length());
        // no use in looking closer at names of which a third is missing
        int alike = 3 * difference > longest ? 0 : 100 - 100 * distance(name, word) / longest;
        boolean within = word.length() >= 4 && (name.startsWith(word) || name.endsWith(word));
        return Math.max(alike, within ? 75 : 0);
    }

    /** Levenshtein's: letters to add, drop or change. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
