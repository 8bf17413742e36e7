package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.oracle.World.Insurer;
import nl.huidnota.oracle.World.Pack;
import nl.huidnota.oracle.World.Referral;
import nl.huidnota.oracle.World.Version;

/** A fictitious client in the generator's hands: the cells that stay, and the days of the course so far. */
final class Patient {
    private static final List<String> NAMES = List.of("Jansen", "De Vries", "Öztürk", "Bakker", "Smit; Zn", "O'Neill");

    final String id;
    final Insurer insurer;
    final Pack pack;
    final LocalDate born;
    final Map<String, String> cells = new TreeMap<>();
    final List<LocalDate> days = new ArrayList<>();

    Patient(Dice dice, World world, int nr, LocalDate start) {
        this.id = dice.pick("K-" + nr, "K-" + (100 + nr), "k" + nr, "C" + nr);
        this.insurer = dice.pick(world.insurers());
        this.pack = dice.pick(insurer.packs());
        this.born = birth(dice, start, ageLimit());
        put("client_id", id);
        put("voorletters", dice.pick("A.", "B.C.", ""));
        put("tussenvoegsel", dice.pick("", "", "van"));
        put("achternaam", dice.pick(NAMES) + nr);
        put("geboortedatum", Forms.date(born));
        put("geslacht", dice.pick("m", "v", "x", ""));
        if (dice.chance(90)) {
            put("bsn", bsn(dice));
        }
        if (dice.chance(60) || !cells.containsKey("bsn")) {
            put("verzekerdennummer", "V" + nr);
        }
        put("straat", "Proefweg");
        put("huisnummer", String.valueOf(nr));
        put("postcode", dice.pick("3511 AB", "3511 AB", "1234 XY", "3511ab"));
        put("plaats", "Utrecht");
        put("land", dice.pick("", "", "NL", "Nederland"));
        insurerCells(dice);
        if (dice.chance(12)) {
            put("polis_van", Forms.date(start.withDayOfYear(1)));
            put("polis_tot", Forms.date(start.plusYears(1).withDayOfYear(1).minusDays(1)));
        }
    }

    private Integer ageLimit() {
        return pack.versions().stream()
                .map(v -> v.terms().ageTo())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate birth(Dice dice, LocalDate start, Integer limit) {
        if (limit != null && dice.chance(85)) {
            return start.minusYears(limit).plusDays(dice.pick(20, 60, 200, 900, 1000));
        }
        if (dice.chance(8)) {
            return dice.pick(LocalDate.of(2004, 2, 29), LocalDate.of(2008, 2, 29), LocalDate.of(1996, 2, 29));
        }
        int age = dice.chance(85) ? dice.between(18, 60) : dice.between(12, 17);
        return start.minusYears(age).plusDays(dice.between(-180, 40));
    }

    private void insurerCells(Dice dice) {
        boolean byName = dice.chance(30);
        if (byName) {
            List<String> names = new ArrayList<>(insurer.aliases());
            names.add(insurer.name());
            put("verzekeraar", dice.pick(names));
        }
        if (!byName || dice.chance(20)) {
            put("uzovi", insurer.uzovi());
        }
        List<String> names = new ArrayList<>(pack.aliases());
        names.addAll(List.of(pack.code(), pack.code(), pack.code(), pack.name()));
        put("pakket", dice.pick(names));
    }

    /** A number of the range 9999xxxxx that passes the 11-proof. */
    static String bsn(Dice dice) {
        while (true) {
            String nine = "9999" + (10000 + dice.between(0, 89999));
            if (Cells.validBsn(nine)) {
                return nine;
            }
        }
    }

    /** Meets the terms of the package on that day as far as a row can: referral, approval. */
    void meetTerms(Dice dice, Map<String, String> row, LocalDate day) {
        Version version = pack.on(day).orElse(null);
        if (version == null) {
            return;
        }
        if (version.terms().approval()) {
            row.put("machtiging_nummer", "M-" + id);
            if (dice.chance(60)) {
                row.put("machtiging_tot", Forms.date(day.plusDays(dice.pick(0, 1, 90))));
            }
        }
        Referral referral = version.terms().referral();
        if (referral != null || dice.chance(15)) {
            LocalDate first = days.isEmpty() ? day : days.get(0);
            boolean recent = referral != null && (referral.everySession() || first.isBefore(day.minusDays(183)));
            row.put("verwijsdatum", Forms.date((recent ? day : first).minusDays(dice.pick(0, 1, 10, 20))));
            List<String> by = referral == null ? null : referral.by();
            referrer(dice, row, by == null ? dice.pick("huisarts", "medisch specialist") : dice.pick(by));
        }
    }

    private static void referrer(Dice dice, Map<String, String> row, String kind) {
        boolean said = kind.equals("dermatoloog") || dice.chance(60);
        if (said) {
            row.put("verwijzer_soort", kind);
        }
        if (!said || dice.chance(60)) {
            String agb = (kind.equals("huisarts") ? "01" : "03") + "112345";
            row.put("verwijzer_agb", dice.chance(25) ? agb.substring(1) : agb);
        }
    }

    private void put(String column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
    }
}
