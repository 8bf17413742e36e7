package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.huidnota.oracle.World.Referral;
import nl.huidnota.oracle.World.Version;

/** What goes wrong in rows: one entry for each rule, with the boundary values on both sides. */
final class Mischief {
    /** A row in the making. */
    record Draft(Map<String, String> cells, List<String> surplus, Patient patient, LocalDate day, LocalDate today) {
        void put(String column, String text) {
            cells.put(column, text);
        }

        void put(String column, LocalDate date) {
            cells.put(column, Forms.date(date));
        }

        void clear(String... columns) {
            List.of(columns).forEach(cells::remove);
        }

        LocalDate firstDay() {
            return patient.days.isEmpty() ? day : patient.days.get(0);
        }
    }

    @FunctionalInterface
    interface Trick {
        void play(Draft d, Dice dice);
    }

    static final List<Trick> TRICKS = List.of(
            (d, dice) -> d.clear(dice.pick(
                    "sessie_id",
                    "sessiedatum",
                    "status",
                    "client_id",
                    "achternaam",
                    "geboortedatum",
                    "pakket",
                    "behandelaar_agb",
                    "prestatiecode",
                    "tarief",
                    "indicatie",
                    "lichaamsgebied")),
            (d, dice) -> d.clear("uzovi", "verzekeraar"),
            (d, dice) -> d.put("sessiedatum", dice.pick("30-02-2026", "31-04-2026", "2026/10/05", "29-02-2027", "x")),
            (d, dice) -> d.put(dice.pick("verwijsdatum", "polis_van", "polis_tot", "machtiging_tot"), "31-11-2026"),
            (d, dice) -> d.put(
                    "tarief",
                    dice.pick("1.050", "1,050", "180,-", "180 €", "0180,00", "abc", "0,00", "100000,00", "-5,00")),
            (d, dice) -> d.put(dice.pick("eerder_vergoed", "betaald_bedrag"), dice.pick("70,-", "1,5", "1E3")),
            (d, dice) ->
                    d.put("bsn", dice.pick("999912345", "000000000", "1,23E+08", "99991234", "9999 1234", "99991234x")),
            (d, dice) -> d.clear("bsn", "verzekerdennummer"),
            (d, dice) -> d.clear("bsn"),
            (d, dice) -> d.put(dice.pick("behandelaar_agb", "verwijzer_agb"), dice.pick("901123", "abc", "9011234567")),
            (d, dice) -> d.put("behandelaar_agb", "9011234"),
            (d, dice) -> d.put(dice.pick("uzovi", "verzekeraar"), dice.pick("9999", "Onbekend", "9902", "Zorg1")),
            (d, dice) -> d.put(
                    "geboortedatum",
                    dice.pick(
                            d.day.plusDays(1),
                            d.day,
                            d.day.minusYears(120),
                            d.day.minusYears(120).minusDays(1))),
            (d, dice) -> d.surplus.addAll(dice.pick(List.of("", "te veel"), List.of("x"), List.of(" ", ""))),
            (d, dice) -> d.clear(dice.pick("straat", "huisnummer", "postcode", "plaats")),
            (d, dice) -> d.put("postcode", dice.pick("0123 AB", "1234", "1234 5B", "12345 AB", "1234 AB")),
            Mischief::abroad,
            (d, dice) -> d.put("bsn", Patient.bsn(dice)),
            (d, dice) -> d.put("achternaam", dice.pick("Gek\u202Eken", "王小明")),
            (d, dice) -> d.put("status", dice.pick("misschien", "bezig", "voltooid?")),
            (d, dice) -> d.put("indicatie", dice.pick("wrat", "littekens")),
            (d, dice) -> d.put(dice.pick("straat", "achternaam"), "Anders"),
            (d, dice) -> d.put("indicatie", dice.pick("cosmetisch", "rosacea", "rimpels", "Acnelittekens")),
            (d, dice) -> d.put("indicatie", "acne"),
            (d, dice) -> d.put("techniek", dice.pick("laser", "peeling", "Laser", "needling", "microneedling")),
            (d, dice) ->
                    d.put("behandelaar_agb", dice.pick("90199999", "89112347", "03112348", "90112346", "90112349")),
            (d, dice) -> d.put("verwijzer_soort", dice.pick("huisarts", "medisch specialist", "dermatoloog")),
            (d, dice) -> d.put("verwijzer_agb", dice.pick("01012345", "03112345", "84112345", "1112345")),
            (d, dice) -> d.put("pakket", dice.pick("ONBEKEND", "P11", "P21")),
            Mischief::uninsured,
            (d, dice) -> d.put("polis_tot", d.day.minusDays(dice.pick(0, 1, 30))),
            (d, dice) -> d.put("polis_van", d.day.plusDays(dice.pick(0, 1, 30))),
            (d, dice) -> d.clear("verwijsdatum"),
            (d, dice) -> d.clear("verwijzer_soort", "verwijzer_agb"),
            (d, dice) -> d.put("verwijsdatum", d.firstDay().plusDays(dice.pick(-1, 0, 1, 2))),
            (d, dice) -> d.put("verwijsdatum", d.day.plusDays(dice.pick(0, 1, 30))),
            Mischief::oldReferral,
            (d, dice) -> d.put("machtiging_tot", d.day.minusDays(dice.pick(0, 1, 9))),
            (d, dice) -> d.clear("machtiging_nummer"),
            Mischief::tooOld,
            (d, dice) -> d.put(
                    "lichaamsgebied",
                    dice.pick("gelaat en hals", "rug", "Gelaat", "hals en rug", "decollete", "bovenarm")),
            (d, dice) -> d.put("betaald_op", d.day),
            (d, dice) -> partlyPaid(d),
            (d, dice) -> d.put("eerder_vergoed", dice.pick("0", "70,00", "249,99", "180", "600,00")),
            (d, dice) -> d.put("tarief", dice.pick("180,01", "179,99", "210,00", "1.050,00", "140", "195,00", "90.05")),
            Mischief::discount,
            Mischief::otherCode,
            Mischief::otherCode,
            (d, dice) -> d.put("prestatiecode", dice.pick("075-8888", "8888")),
            Mischief::minor,
            (d, dice) -> d.put("debiteur_naam", "Ouder van"),
            (d, dice) -> d.put("verzekerdennummer", "V-anders"),
            (d, dice) -> d.put("sessiedatum", d.day.minusDays(dice.pick(7, 6, 1))),
            (d, dice) -> d.put("opmerking", dice.pick("regel 1\nregel 2", "zegt \"nee\"", "a;b,c\td|e")),
            Mischief::noShow,
            Mischief::notDone,
            Mischief::notDone);

    private Mischief() {}

    private static void abroad(Draft d, Dice dice) {
        d.put("land", dice.pick("België", "DE"));
        d.put("postcode", dice.pick("1000", "10115", "3511 AB"));
    }

    private static void uninsured(Draft d, Dice dice) {
        d.put("pakket", dice.pick("geen", "Geen"));
        d.clear("uzovi", "verzekeraar");
        if (dice.chance(30)) {
            d.clear("geboortedatum");
        } else if (dice.chance(20)) {
            d.put("geboortedatum", "31-02-1990");
        }
    }

    private static void oldReferral(Draft d, Dice dice) {
        Integer months = d.patient
                .pack
                .on(d.day)
                .map(Version::terms)
                .map(World.Terms::referral)
                .map(Referral::maxMonths)
                .orElse(12);
        LocalDate from = dice.pick(d.day, d.firstDay());
        d.put("verwijsdatum", from.minusMonths(months).plusDays(dice.pick(-1, 0, 1)));
    }

    private static void tooOld(Draft d, Dice dice) {
        Integer age = d.patient.pack.on(d.day).map(v -> v.terms().ageTo()).orElse(21);
        d.put("geboortedatum", d.day.minusYears(age).plusDays(dice.pick(-1, 0, 1)));
    }

    private static void partlyPaid(Draft d) {
        d.put("betaald_op", d.day);
        d.put("betaald_bedrag", "25,50");
        d.put("betaalwijze", "Pin");
    }

    private static void discount(Draft d, Dice dice) {
        Cells.amount(d.cells.getOrDefault("tarief", ""))
                .filter(cents -> cents > 1000)
                .ifPresent(cents -> {
                    long off = dice.pick(1000L, 1L, 0L, 500L);
                    d.put("tarief", Forms.amount(cents - off));
                    d.put("korting", dice.pick(Forms.amount(off), Forms.amount(off), Forms.amount(off + 1)));
                });
    }

    private static void otherCode(Draft d, Dice dice) {
        String[] code = dice.pick(List.of(
                        "075-9002 45,00 consult",
                        "075-9003 29,95 product",
                        "9002 45 consult",
                        "081-9001 90,05 behandeling",
                        "073-9001 50,00 behandeling",
                        "999-9001 40,00 wegblijf",
                        "999-9002 61,05 behandeling",
                        "075-9001 210,00 behandeling"))
                .split(" ");
        d.put("prestatiecode", code[0]);
        d.put("tarief", code[1]);
        if (!code[2].equals("behandeling") && dice.chance(70)) {
            d.clear("indicatie", "lichaamsgebied");
        }
    }

    private static void minor(Draft d, Dice dice) {
        d.put("geboortedatum", d.today.minusYears(18).plusDays(dice.pick(-1, 0, 1, 400)));
    }

    private static void noShow(Draft d, Dice dice) {
        d.put("status", dice.pick("no-show", "niet verschenen", "No-Show"));
        if (dice.chance(60)) {
            d.put("prestatiecode", "999-9001");
            d.put("tarief", "40,00");
            d.clear("indicatie", "lichaamsgebied");
        }
    }

    private static void notDone(Draft d, Dice dice) {
        d.put("status", dice.pick("geannuleerd", "Afgezegd", "gepland", "verplaatst", "cancelled", "planned"));
        if (dice.chance(50)) {
            d.put("tarief", dice.pick("?", "12,50", "180,-"));
            d.clear("client_id", "achternaam", "bsn");
        }
    }
}
