package nl.huidnota.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.oracle.World.Accepted;
import nl.huidnota.oracle.World.Insurer;
import nl.huidnota.oracle.World.Money;
import nl.huidnota.oracle.World.Numbering;
import nl.huidnota.oracle.World.Pack;
import nl.huidnota.oracle.World.Practice;
import nl.huidnota.oracle.World.Practitioner;
import nl.huidnota.oracle.World.Price;
import nl.huidnota.oracle.World.Referral;
import nl.huidnota.oracle.World.Register;
import nl.huidnota.oracle.World.Terms;
import nl.huidnota.oracle.World.Version;

/** Throws together a fictitious practice and insurers with every kind of term. */
final class WorldGenerator {
    private static final List<String> OVERRIDES = List.of(
            "R024: aanhouden",
            "R022: uit",
            "R025: zelf",
            "R029: aanhouden",
            "R023: waarschuwing",
            "R034: aanhouden",
            "R035: waarschuwing",
            "R040: waarschuwing",
            "R044: waarschuwing",
            "R010: waarschuwing",
            "R036: zelf",
            "R021: aanhouden");

    private final Dice dice;
    private final LocalDate start;

    /** @param start the first month that will be billed, for terms that change or end about then */
    WorldGenerator(Dice dice, YearMonth start) {
        this.dice = dice;
        this.start = start.atDay(1);
    }

    World generate() {
        List<Insurer> insurers = new ArrayList<>();
        int count = dice.between(3, 6);
        for (int i = 1; i <= count; i++) {
            insurers.add(insurer(i));
        }
        return new World(practice(), insurers);
    }

    private Practice practice() {
        Map<String, String> severities = new TreeMap<>();
        while (dice.chance(25)) {
            String[] words = dice.pick(OVERRIDES).split(": ");
            severities.put(words[0], words[1]);
        }
        Numbering numbering = dice.chance(70)
                ? new Numbering("F{jaar}-{nr:5}", "D{jaar}-{nr:5}", 1, 1)
                : new Numbering("HN{jaar}{nr:4}", "DX{nr:3}-{jaar}", dice.between(1, 12000), dice.between(1, 998));
        World.Course course = dice.chance(60)
                ? new World.Course(7, 28, 6)
                : new World.Course(dice.between(4, 9), dice.between(20, 30), dice.between(2, 5));
        return new Practice(
                "90060001",
                dice.chance(10),
                practitioners(),
                prices(),
                new TreeMap<>(Map.of("rosacea", true, "rimpels", false)),
                numbering,
                dice.chance(10),
                course,
                severities);
    }

    private List<Practitioner> practitioners() {
        LocalDate change = start.plusDays(dice.between(0, 20));
        LocalDate old = LocalDate.of(2020, 1, 1);
        return List.of(
                new Practitioner("90112345", "A. Proef", "huidtherapeut", registers("KP", "NVH"), old, null),
                new Practitioner(
                        "90112346",
                        "B. Proef",
                        "huidtherapeut",
                        List.of(new Register("NVH", change), new Register("KP", start.minusDays(1))),
                        null,
                        null),
                new Practitioner(
                        "89112347", "C. Proef", "schoonheidsspecialist", registers("SKIN", "ANBOS"), old, null),
                new Practitioner("03112348", "D. Proef", "arts", List.of(), null, null),
                new Practitioner(
                        "90112349", "E. Proef", "huidtherapeut", registers("KP", "NVH"), old, start.plusDays(40)));
    }

    private static List<Register> registers(String... names) {
        return java.util.Arrays.stream(names).map(n -> new Register(n, null)).toList();
    }

    private List<Price> prices() {
        LocalDate change = start.plusDays(dice.between(-10, 40));
        long face = dice.pick(18000L, 17999L, 18001L, 14000L, 105000L);
        List<Price> prices = new ArrayList<>();
        prices.add(new Price(
                "075-9001",
                "Microneedling gelaat",
                face - 1500,
                "behandeling",
                "naar_behandeling",
                null,
                change.minusDays(1)));
        prices.add(
                new Price("075-9001", "Microneedling gelaat", face, "behandeling", "naar_behandeling", change, null));
        prices.add(new Price("075-9001", "Microneedling lang", 21000, "behandeling", "21", null, null));
        prices.add(new Price("075-9004", "Laser", face, "behandeling", "naar_behandeling", null, null));
        prices.add(
                new Price("075-9002", "Consult", 4500, "consult", dice.pick("vrij", "naar_behandeling"), null, null));
        prices.add(new Price("075-9003", "Zonnecreme", 2995, "product", "21", null, null));
        prices.add(new Price("081-9001", "Module huidtherapie", 9005, "behandeling", "vrij", null, null));
        prices.add(new Price("073-9001", "Vreemde lijst", 5000, "behandeling", "vrij", null, null));
        prices.add(new Price("999-9001", "Niet verschenen", 4000, "wegblijf", dice.pick("21", "vrij"), null, null));
        prices.add(new Price("999-9002", "Peeling thuis", 6105, "behandeling", "naar_behandeling", null, null));
        return prices;
    }

    private Insurer insurer(int nr) {
        boolean vecozo = dice.chance(50);
        List<Pack> packs = new ArrayList<>();
        String budget = dice.maybe(40, "gezicht");
        Money shared = money(budget);
        int count = dice.between(1, 3);
        for (int i = 1; i <= count; i++) {
            packs.add(pack(nr, i, budget != null && dice.chance(70) ? shared : money(null)));
        }
        return new Insurer(
                "990" + nr,
                "Zorg" + nr,
                dice.chance(60) ? List.of("Oudezorg" + nr) : List.of(),
                vecozo,
                dice.maybe(70, dice.pick(1, 1, 2, 12, 36)),
                dice.pick("behandeldatum", "behandeldatum", "factuurdatum", "jaareinde"),
                vecozo && dice.chance(40),
                dice.chance(15),
                packs);
    }

    private Money money(String budget) {
        Long maximum = dice.maybe(80, dice.pick(25000L, 18000L, 17999L, 36000L, 50000L, 9005L, 20000L));
        int percent = dice.pick(100, 100, 100, 75, 50, 33);
        return new Money(maximum, dice.chance(25), percent, dice.pick(0L, 0L, 0L, 1000L, 2550L, 20000L), budget);
    }

    private Pack pack(int insurer, int nr, Money money) {
        String checked = dice.pick("ja", "ja", "ja", "ja", "secundair", "nee");
        List<Version> versions = new ArrayList<>();
        if (dice.chance(60)) {
            versions.add(new Version(null, null, terms(money), checked));
        } else {
            LocalDate change = dice.pick(start.plusDays(dice.between(1, 45)), LocalDate.of(start.getYear() + 1, 1, 1));
            LocalDate end = dice.maybe(20, change.plusDays(dice.between(1, 40)));
            versions.add(new Version(start.minusYears(1).withDayOfYear(1), change.minusDays(1), terms(money), checked));
            versions.add(new Version(change.plusDays(dice.pick(0, 0, 2)), end, terms(money), checked));
            if (end != null && end.isBefore(versions.get(1).from())) {
                versions.remove(1);
            }
        }
        String code = "P" + insurer + nr;
        return new Pack(code, "Pakket " + code, dice.chance(50) ? List.of("Oud" + code) : List.of(), versions);
    }

    private Terms terms(Money money) {
        return new Terms(
                dice.chance(96),
                dice.pick("ja", "ja", "ja", "onvermeld", "onvermeld", "nee"),
                money,
                dice.maybe(25, dice.between(1, 3)),
                dice.maybe(25, dice.pick(21, 18, 30)),
                dice.maybe(35, dice.pick(List.of("gelaat"), List.of("gelaat", "hals"))),
                dice.maybe(35, dice.pick(List.of("laser"), List.of("laser", "peeling"))),
                dice.maybe(50, referral()),
                dice.chance(15),
                dice.maybe(50, accepted()));
    }

    private Referral referral() {
        List<String> by = dice.pick(
                null, List.of("huisarts", "medisch specialist"), List.of("dermatoloog"), List.of("medisch specialist"));
        return new Referral(by, dice.chance(50), dice.maybe(60, dice.pick(1, 6, 12)), dice.chance(30));
    }

    private List<Accepted> accepted() {
        Accepted skin = new Accepted(
                "huidtherapeut",
                dice.maybe(50, List.of("KP", "NVH")),
                dice.maybe(25, dice.pick(List.of("KP"), List.of("KP", "NVH"))));
        Accepted beauty = new Accepted("schoonheidsspecialist", null, List.of("SKIN"));
        return dice.pick(
                List.of(skin),
                List.of(skin),
                List.of(skin, beauty),
                List.of(skin, beauty),
                List.of(skin, new Accepted("arts", null, null)),
                List.of(beauty));
    }
}
