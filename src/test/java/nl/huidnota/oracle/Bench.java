package nl.huidnota.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.huidnota.oracle.Run.Input;
import nl.huidnota.oracle.Run.Outcome;
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

/**
 * A fixed little world for cases computed by hand. Insurers: 9901 restitution; 9902 direct, client pays at the maximum;
 * 9903 direct, checks insurance; 9904 restitution, one month to claim. Each has the same packages, one condition each.
 */
final class Bench {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Money FULL = new Money(25000L, false, 100, 0, null);
    private static final Referral FIRST = new Referral(List.of("huisarts", "medisch specialist"), true, 12, false);

    private static final String BASE = "sessie_id=S-1;sessiedatum=15-10-2026;status=voltooid;client_id=K-1;"
            + "achternaam=Proef;geboortedatum=01-01-1990;bsn=999997051;straat=Proefweg;huisnummer=1;"
            + "postcode=3511 AB;plaats=Utrecht;uzovi=9901;pakket=PLUS;behandelaar_agb=90112345;"
            + "prestatiecode=075-9001;indicatie=acnelittekens;lichaamsgebied=gelaat;tarief=180,00";

    private Bench() {}

    static World world() {
        return world(false, Map.of());
    }

    static World world(boolean noVat, Map<String, String> severities) {
        LocalDate register = LocalDate.of(2026, 10, 15);
        Practice practice = new Practice(
                "90060001",
                false,
                List.of(
                        new Practitioner(
                                "90112345",
                                "A",
                                "huidtherapeut",
                                List.of(new Register("KP", register)),
                                null,
                                register.plusDays(10)),
                        new Practitioner("89112347", "C", "schoonheidsspecialist", List.of(), null, null)),
                List.of(
                        price("075-9001", 18000, "behandeling", "naar_behandeling"),
                        price("075-9001", 21000, "behandeling", "21"),
                        price("075-9002", 4500, "consult", "vrij"),
                        price("075-9005", 10001, "behandeling", "vrij"),
                        price("999-9001", 4000, "wegblijf", "21"),
                        price("073-9001", 18000, "behandeling", "vrij")),
                Map.of("rosacea", true, "rimpels", false),
                new Numbering("F{jaar}-{nr:5}", "D{jaar}-{nr:5}", 7, 1),
                noVat,
                new World.Course(7, 28, 2),
                severities);
        return new World(
                practice,
                List.of(
                        new Insurer("9901", "Zon", List.of("Zonnig"), false, null, null, false, false, packs()),
                        new Insurer("9902", "Maan", List.of(), true, null, null, true, false, packs()),
                        new Insurer("9903", "Ster", List.of(), true, null, null, false, true, packs()),
                        new Insurer("9904", "Wolk", List.of(), false, 1, "behandeldatum", false, false, packs())));
    }

    private static Price price(String code, long cents, String kind, String vat) {
        return new Price(code, "P" + code, cents, kind, vat, null, null);
    }

    private static List<Pack> packs() {
        List<Pack> packs = new ArrayList<>();
        packs.add(pack("PLUS", terms(FULL)));
        packs.add(pack("HALF", terms(new Money(null, false, 50, 0, null))));
        packs.add(pack("OWN", terms(new Money(20000L, false, 75, 2550, null))));
        packs.add(pack("LIFE", terms(new Money(25000L, true, 100, 0, null))));
        packs.add(pack("SHARE1", terms(new Money(25000L, false, 100, 0, "gezicht"))));
        packs.add(pack("SHARE2", terms(new Money(25000L, false, 100, 0, "gezicht"))));
        packs.add(pack("ONCE", new Terms(true, "ja", FULL, 1, null, null, null, null, false, null)));
        packs.add(pack("AGE", new Terms(true, "ja", FULL, null, 21, null, null, null, false, null)));
        packs.add(pack(
                "AREA", new Terms(true, "ja", FULL, null, null, List.of("gelaat", "hals"), null, null, false, null)));
        packs.add(pack("NOLASER", new Terms(true, "ja", FULL, null, null, null, List.of("laser"), null, false, null)));
        packs.add(pack("REF", new Terms(true, "ja", FULL, null, null, null, null, FIRST, false, null)));
        packs.add(pack(
                "EACH",
                new Terms(true, "ja", FULL, null, null, null, null, new Referral(null, false, 1, true), false, null)));
        packs.add(pack("OKAY", new Terms(true, "ja", FULL, null, null, null, null, null, true, null)));
        packs.add(pack(
                "KP",
                new Terms(
                        true,
                        "ja",
                        FULL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        List.of(new Accepted("huidtherapeut", List.of("KP", "NVH"), null)))));
        packs.add(pack("NOSCAR", new Terms(true, "nee", FULL, null, null, null, null, null, false, null)));
        packs.add(pack("MAYBE", new Terms(true, "onvermeld", FULL, null, null, null, null, null, false, null)));
        packs.add(pack("NOCOVER", new Terms(false, "ja", FULL, null, null, null, null, FIRST, true, null)));
        Terms narrow = new Terms(true, "ja", FULL, null, null, List.of("hals"), null, FIRST, false, null);
        packs.add(new Pack("GUESS", "Pakket GUESS", List.of(), List.of(new Version(null, null, narrow, "secundair"))));
        Version dated = new Version(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 20), terms(FULL), "ja");
        packs.add(new Pack("DATED", "Pakket DATED", List.of("Oud"), List.of(dated)));
        return packs;
    }

    private static Terms terms(Money money) {
        return new Terms(true, "ja", money, null, null, null, null, null, false, null);
    }

    private static Pack pack(String code, Terms terms) {
        return new Pack(code, "Pakket " + code, List.of(), List.of(new Version(null, null, terms, "ja")));
    }

    /** Rows as differences from the base row: {@code column=text;...}, rows apart by {@code |}. */
    static Input input(String rows, LocalDate today) {
        List<RawRow> raw = new ArrayList<>();
        for (String row : rows.split("\\s*\\|\\s*")) {
            Map<String, String> cells = cells(BASE);
            cells.putAll(cells(row));
            cells.values().removeIf(String::isEmpty);
            raw.add(new RawRow(raw.size() + 2, cells, List.of()));
        }
        return new Input(YearMonth.of(2026, 10), today, raw, List.of(), List.of());
    }

    private static Map<String, String> cells(String text) {
        Map<String, String> cells = new TreeMap<>();
        for (String cell : text.split(";")) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                cells.put(cell.substring(0, equals).strip(), cell.substring(equals + 1));
            }
        }
        return cells;
    }

    static Outcome run(String rows) {
        return Oracle.judge(world(), input(rows, TODAY), new Books());
    }

    /** {@code verdict expected rules}, rows apart by {@code |}. */
    static String told(Outcome outcome) {
        return outcome.rows().stream()
                .map(j -> j.verdict() + " " + (j.expected() == null ? "-" : WorldText.euros(j.expected())) + " "
                        + String.join(" ", j.rules()))
                .map(String::strip)
                .collect(Collectors.joining(" | "));
    }
}
