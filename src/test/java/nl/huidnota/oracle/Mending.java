package nl.huidnota.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** R007 and R016: what was mended in the cells, and what can't be shown. */
final class Mending {
    private static final Set<String> CODED = Set.of(
            "status",
            "pakket",
            "verzekeraar",
            "indicatie",
            "lichaamsgebied",
            "techniek",
            "betaalwijze",
            "verwijzer_soort",
            "geslacht",
            "land");
    private static final List<String> DATES = List.of(
            "sessiedatum", "geboortedatum", "polis_van", "polis_tot", "verwijsdatum", "machtiging_tot", "betaald_op");
    private static final List<String> SHOWN =
            List.of("voorletters", "tussenvoegsel", "achternaam", "straat", "plaats", "debiteur_naam");

    private Mending() {}

    /** A mending that rules.md names in so many words. */
    static boolean certain(Visit v, World world) {
        return outerSpaces(v)
                || DATES.stream().anyMatch(c -> Cells.hasTime(v.text(c)))
                || Stream.of("behandelaar_agb", "verwijzer_agb")
                        .anyMatch(c -> v.text(c).matches("\\d{7}"))
                || postcodeRewritten(v)
                || aliasUsed(v, world);
    }

    /** A mending that it may or may not mean: letter case of codes, full names, spaces inside a BSN. */
    static boolean arguable(Visit v, World world) {
        return CODED.stream().anyMatch(c -> !v.text(c).equals(v.code(c)))
                || !v.code("status").equals("voltooid")
                || !v.bsn().equals(v.text("bsn"))
                || v.has("verzekeraar")
                || (v.has("postcode") && v.text("postcode").indexOf(' ') != 4)
                || (v.has("verwijzer_agb") && !v.has("verwijzer_soort"))
                || !v.text("pakket").contains("_") && packNamed(v, world)
                || v.prestatie().length() != v.text("prestatiecode").length()
                || Mending.blankCells(v);
    }

    private static boolean blankCells(Visit v) {
        return v.raw.cells().values().stream()
                .anyMatch(t -> !t.isEmpty() && Cells.trim(t).isEmpty());
    }

    private static boolean outerSpaces(Visit v) {
        return v.raw.cells().entrySet().stream()
                .anyMatch(e -> v.has(e.getKey()) && !e.getValue().equals(v.text(e.getKey())));
    }

    private static boolean postcodeRewritten(Visit v) {
        String postcode = v.text("postcode");
        boolean dutch = !v.has("land") || List.of("nl", "nederland").contains(v.code("land"));
        return dutch && Cells.dutchPostcode(postcode) && !postcode.equals(Cells.canonicalPostcode(postcode));
    }

    private static boolean aliasUsed(Visit v, World world) {
        var insurer = Lookup.insurer(world, v);
        if (v.noPack || insurer == null) {
            return false;
        }
        var pack = Lookup.pack(insurer, v);
        return Lookup.named(v.text("verzekeraar"), List.of(), insurer.aliases())
                || (pack != null && Lookup.named(v.text("pakket"), List.of(), pack.aliases()));
    }

    private static boolean packNamed(Visit v, World world) {
        return world.insurers().stream().flatMap(i -> i.packs().stream()).anyMatch(p -> v.text("pakket")
                .equalsIgnoreCase(p.name()));
    }

    static boolean losesLetters(Visit v) {
        return SHOWN.stream().anyMatch(c -> v.text(c).codePoints().anyMatch(Mending::unprintable));
    }

    private static boolean unprintable(int letter) {
        return Character.isISOControl(letter)
                || Map.of(0x202E, true, 0x200F, true, 0x2066, true).containsKey(letter)
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
