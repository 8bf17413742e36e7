package nl.huidnota.oracle;

import java.util.List;
import nl.huidnota.oracle.World.Insurer;
import nl.huidnota.oracle.World.Pack;

/** Finds the insurer and the package that a row names. */
final class Lookup {
    private Lookup() {}

    /** Null when unknown, or when number and name contradict each other. */
    static Insurer insurer(World world, Visit v) {
        Insurer byCode = world.insurers().stream()
                .filter(i -> i.uzovi().equals(padded(v.text("uzovi"))))
                .findFirst()
                .orElse(null);
        Insurer byName = world.insurers().stream()
                .filter(i -> named(v.text("verzekeraar"), List.of(i.name()), i.aliases()))
                .findFirst()
                .orElse(null);
        if (v.has("uzovi") && v.has("verzekeraar")) {
            return byCode == byName ? byCode : null;
        }
        return v.has("uzovi") ? byCode : byName;
    }

    static Pack pack(Insurer insurer, Visit v) {
        if (insurer == null || v.noPack) {
            return null;
        }
        return insurer.packs().stream()
                .filter(p -> named(v.text("pakket"), List.of(p.code(), p.name()), p.aliases()))
                .findFirst()
                .orElse(null);
    }

    static boolean named(String cell, List<String> names, List<String> aliases) {
        return names.stream().anyMatch(cell::equalsIgnoreCase)
                || aliases.stream().anyMatch(cell::equalsIgnoreCase);
    }

    private static String padded(String uzovi) {
        return uzovi.matches("\\d{1,3}") ? "0".repeat(4 - uzovi.length()) + uzovi : uzovi;
    }
}
