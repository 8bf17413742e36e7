package nl.huidnota.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.huidnota.oracle.World.Accepted;
import nl.huidnota.oracle.World.Insurer;
import nl.huidnota.oracle.World.Pack;
import nl.huidnota.oracle.World.Practice;
import nl.huidnota.oracle.World.Practitioner;
import nl.huidnota.oracle.World.Price;
import nl.huidnota.oracle.World.Terms;
import nl.huidnota.oracle.World.Version;

/** Renders a {@link World} as the texts of praktijk.yaml and polissen.yaml. */
final class WorldText {
    private WorldText() {}

    static String practice(World world) {
        Practice p = world.practice();
        StringBuilder out = new StringBuilder("versie: 1\n");
        out.append("praktijk: {naam: \"Huidpraktijk De Proef\", agb: \"%s\", declarant: %s, straat: Teststraat,"
                .formatted(p.agb(), p.solo() ? "zorgverlener" : "praktijk"));
        out.append(" huisnummer: \"12\", postcode: \"3511 AB\", plaats: Utrecht, kvk: \"12345678\",");
        out.append(" btw_id: NL001234567B01, iban: NL91ABNA0417164300, telefoon: \"030-1234567\"}\n");
        out.append("behandelaars:\n");
        p.practitioners()
                .forEach(b -> out.append("  - ").append(practitioner(b)).append('\n'));
        out.append("prestaties:\n");
        p.prices().forEach(e -> out.append("  - ").append(price(e)).append('\n'));
        out.append("indicaties: {");
        out.append(p.indications().entrySet().stream()
                .map(e -> e.getKey() + ": {medisch: " + yesNo(e.getValue()) + "}")
                .collect(Collectors.joining(", ")));
        out.append("}\n");
        var n = p.numbering();
        out.append("nummering: {factuur: \"%s\", declaratie: \"%s\", begin: {factuur: %d, declaratie: %d}}\n"
                .formatted(n.invoice(), n.claim(), n.firstInvoice(), n.firstClaim()));
        out.append("btw_regeling: ").append(p.noVat() ? "kor" : "normaal").append('\n');
        out.append("kuur: {minimum_dagen: %d, herstel_dagen: %d, behandelingen_max: %d}\n"
                .formatted(
                        p.course().minimumDays(),
                        p.course().healDays(),
                        p.course().maxSessions()));
        out.append("regels: ").append(map(p.severities())).append('\n');
        return out.append("polissen: [polissen.yaml]\n").toString();
    }

    private static String practitioner(Practitioner b) {
        List<String> parts = new ArrayList<>();
        parts.add("agb: \"" + b.agb() + "\", naam: \"" + b.name() + "\", soort: " + b.kind());
        if (!b.registers().isEmpty()) {
            parts.add("registers: "
                    + b.registers().stream()
                            .map(r -> r.until() == null ? r.name() : "{naam: " + r.name() + ", tot: " + r.until() + "}")
                            .toList());
        }
        dates(parts, b.from(), b.to());
        return braces(parts);
    }

    private static String price(Price e) {
        List<String> parts = new ArrayList<>();
        parts.add("code: \"%s\", naam: \"%s\", tarief: \"%s\"".formatted(e.code(), e.name(), euros(e.cents())));
        parts.add("soort: " + e.kind() + ", btw: " + e.vat());
        dates(parts, e.from(), e.to());
        return braces(parts);
    }

    static String cover(World world) {
        StringBuilder out = new StringBuilder("versie: 1\nverzekeraars:\n");
        for (Insurer i : world.insurers()) {
            out.append("  - uzovi: \"")
                    .append(i.uzovi())
                    .append("\"\n    naam: ")
                    .append(i.name());
            out.append("\n    aliassen: ").append(i.aliases());
            out.append("\n    route: ")
                    .append(i.vecozo() ? "vecozo" : "restitutie")
                    .append('\n');
            if (i.claimMonths() != null) {
                out.append("    indientermijn: {maanden: %d, vanaf: %s}\n".formatted(i.claimMonths(), i.claimFrom()));
            }
            if (i.selfAtMaximum()) {
                out.append("    bij_maximum: zelf\n");
            }
            out.append("    cov: ").append(yesNo(i.cov())).append("\n    pakketten:\n");
            for (Pack pack : i.packs()) {
                pack.versions().forEach(v -> out.append(version(pack, v)));
            }
        }
        return out.toString();
    }

    private static String version(Pack pack, Version v) {
        List<String> dates = new ArrayList<>();
        dates(dates, v.from(), v.to());
        return "      - code: %s%n        naam: %s%n        aliassen: %s%n"
                        .formatted(pack.code(), pack.name(), pack.aliases())
                + (dates.isEmpty() ? "" : "        geldig: " + braces(dates) + "\n")
                + "        acne: "
                + braces(terms(v.terms()))
                + "\n        bron: {titel: Voorwaarden, datum: 2026-01-05, gecontroleerd: %s}%n".formatted(v.checked());
    }

    private static List<String> terms(Terms t) {
        List<String> parts = new ArrayList<>(List.of("gedekt: " + yesNo(t.covered()), "littekens: " + t.scars()));
        var m = t.money();
        if (m.maximum() != null) {
            parts.add("maximum: {bedrag: \"%s\", per: %s}"
                    .formatted(euros(m.maximum()), m.lifetime() ? "looptijd" : "kalenderjaar"));
        }
        parts.add("procent: %d, eigen_bijdrage: \"%s\"".formatted(m.percent(), euros(m.own())));
        given(parts, "behandelingen_max", t.maxSessions());
        given(parts, "leeftijd_tot", t.ageTo());
        given(parts, "gebieden", t.areas());
        given(parts, "technieken_uitgesloten", t.techniques());
        if (t.referral() != null) {
            List<String> r = new ArrayList<>(List.of("vereist: ja"));
            given(r, "door", t.referral().by());
            r.add("voor_eerste: " + yesNo(t.referral().beforeFirst()));
            given(r, "max_maanden", t.referral().maxMonths());
            r.add("max_maanden_geldt: " + (t.referral().everySession() ? "elke" : "eerste"));
            parts.add("verwijzing: " + braces(r));
        }
        parts.add("machtiging: " + yesNo(t.approval()));
        if (t.accepted() != null) {
            parts.add("zorgverleners: "
                    + t.accepted().stream().map(WorldText::accepted).toList());
        }
        given(parts, "budget", m.budget());
        return parts;
    }

    private static String accepted(Accepted a) {
        List<String> parts = new ArrayList<>(List.of("soort: " + a.kind()));
        given(parts, "registers", a.anyOf());
        given(parts, "registers_alle", a.allOf());
        return braces(parts);
    }

    private static void given(List<String> parts, String key, Object value) {
        if (value != null) {
            parts.add(key + ": " + value);
        }
    }

    private static void dates(List<String> parts, Object from, Object to) {
        given(parts, "van", from);
        given(parts, "tot", to);
    }

    private static String map(Map<String, String> values) {
        return braces(values.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .toList());
    }

    private static String braces(List<String> parts) {
        return "{" + String.join(", ", parts) + "}";
    }

    private static String yesNo(boolean value) {
        return value ? "ja" : "nee";
    }

    static String euros(long cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }
}
