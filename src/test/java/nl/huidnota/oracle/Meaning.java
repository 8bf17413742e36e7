package nl.huidnota.oracle;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a row says, whatever the form: two rows that say the same are doubles, or unchanged since they were billed. */
final class Meaning {
    private static final Set<String> DATES = Set.of(
            "sessiedatum", "geboortedatum", "polis_van", "polis_tot", "verwijsdatum", "machtiging_tot", "betaald_op");
    private static final Set<String> AMOUNTS = Set.of("tarief", "korting", "eerder_vergoed", "betaald_bedrag");
    private static final Set<String> WORDS = Set.of("indicatie", "techniek", "lichaamsgebied", "verwijzer_soort");

    private Meaning() {}

    static Map<String, String> of(Visit v) {
        Map<String, String> meaning = new TreeMap<>();
        v.cells.keySet().forEach(column -> meaning.put(column, of(v, column)));
        return meaning;
    }

    private static String of(Visit v, String column) {
        String cell = v.text(column);
        if (DATES.contains(column)) {
            return v.date(column).map(Object::toString).orElse(cell);
        }
        if (AMOUNTS.contains(column)) {
            return v.amount(column).map(Object::toString).orElse(cell);
        }
        if (WORDS.contains(column)) {
            return Cells.low(cell);
        }
        return switch (column) {
            case "status" -> v.done() ? "done" : Cells.low(cell);
            case "bsn" -> v.bsn();
            case "prestatiecode" -> v.prestatie();
            case "postcode" -> Cells.dutchPostcode(cell) && !v.foreign() ? Cells.canonicalPostcode(cell) : cell;
            case "behandelaar_agb", "verwijzer_agb" -> Cells.agb(cell) == null ? cell : Cells.agb(cell);
            default -> cell;
        };
    }
}
