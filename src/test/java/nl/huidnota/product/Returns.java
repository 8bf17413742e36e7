package nl.huidnota.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the answer to a claim file, as an insurer or the gateway might: the same seed, the same bytes. Reads the claim
 * by its tags only and writes by templates, so that it shares nothing with what it tests.
 */
final class Returns {
    private static final List<String> CODES = List.of("0613", "0611", "0589", "8632", "0320", "0587", "ZZ99", "0562");
    private static final Pattern INSURED = Pattern.compile("(?s)<Verzekerde>(.*?)</Verzekerde>");
    private static final Pattern LINE = Pattern.compile("(?s)<DebetPrestatie>(.*?)</DebetPrestatie>");

    private final String claim;
    private final SplittableRandom random;
    private final Map<String, Long> awards = new LinkedHashMap<>();
    private final Map<String, String> statuses = new LinkedHashMap<>();

    Returns(Path claimFile, long seed) throws IOException {
        this.claim = Files.readString(claimFile);
        this.random = new SplittableRandom(seed);
    }

    /** How an answer can be. */
    enum Kind {
        FULL,
        FULL_SILENT,
        PARTIAL,
        REFUSED,
        MIXED,
        WHOLE_REFUSED,
        GATEWAY
    }

    /** Cents by reference, as the return says. */
    Map<String, Long> awards() {
        return awards;
    }

    /** The word of {@code audit --json} by reference. */
    Map<String, String> statuses() {
        return statuses;
    }

    long awarded() {
        return awards.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String first(String text, String tag) {
        Matcher matcher = Pattern.compile("<" + tag + ">([^<]*)</" + tag + ">").matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static long cents(String amount) {
        return Long.parseLong(amount.replace(".", ""));
    }

    private static String euros(long cents) {
        return cents / 100 + "." + String.format(java.util.Locale.ROOT, "%02d", cents % 100);
    }

    String of(Kind kind) {
        String body = lines(kind);
        String total = first(claim, "Bedrag");
        boolean gateway = kind == Kind.GATEWAY;
        String refusal = kind == Kind.WHOLE_REFUSED || gateway ? feedback("0018") : "";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Bericht xmlns=\"http://ei.vektis.nl/declaratiebericht574\">\n"
                + "<Header><Berichtcode>574</Berichtcode><Berichtversie>2</Berichtversie>"
                + "<Berichtsubversie>0</Berichtsubversie><Berichtsoort>T</Berichtsoort>"
                + (gateway ? "" : element("Verzender", first(claim, "Ontvanger")))
                + "<VerzenderRol>" + (gateway ? "5" : "3") + "</VerzenderRol>"
                + element("Ontvanger", first(claim, "Verzender"))
                + "<OntvangerRol>1</OntvangerRol><Verzenddatum>2026-11-20</Verzenddatum>"
                + element("Referentienummer", first(claim, "Referentienummer")) + refusal + "</Header>\n"
                + "<DeclaratieContext><Declarant>" + element("Zorgaanbiedercode", first(claim, "Zorgaanbiedercode"))
                + "<ZorgaanbiederSoort>2</ZorgaanbiederSoort></Declarant>"
                + "<BetalingAanServicebureau>false</BetalingAanServicebureau>"
                + element("Factuurnummer", first(claim, "Factuurnummer"))
                + element("Factuurdatum", first(claim, "Factuurdatum"))
                + "<Valutacode>EUR</Valutacode></DeclaratieContext>\n<Overzicht>"
                + total("TotaalDeclaratiebedragInclBtw", gateway ? "0.00" : total)
                + total("TotaalToegekendBedragInclBtwFinancieel", euros(awarded()))
                + total("TotaalToegekendBedragInclBtwNietFinancieel", "0.00") + "</Overzicht>\n" + body
                + "</Bericht>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + text + "</" + name + ">";
    }

    private static String total(String name, String amount) {
        return element(name, element("Bedrag", amount) + element("DebetCreditCode", "D"));
    }

    private static String feedback(String code) {
        return element("Feedback", element("Retourcode", code));
    }

    private String lines(Kind kind) {
        StringBuilder out = new StringBuilder();
        Matcher insured = INSURED.matcher(claim);
        while (insured.find()) {
            StringBuilder own = new StringBuilder();
            Matcher line = LINE.matcher(insured.group(1));
            while (line.find()) {
                own.append(line(kind, line.group(1)));
            }
            boolean told = !own.isEmpty() && kind != Kind.WHOLE_REFUSED && kind != Kind.GATEWAY;
            if (told) {
                String bsn = first(insured.group(1), "BSN");
                out.append("<Verzekerde>")
                        .append(bsn.isEmpty() ? "" : element("BSN", bsn))
                        .append(element("UzoviNummer", first(insured.group(1), "UzoviNummer")))
                        .append(own)
                        .append("</Verzekerde>\n");
            }
        }
        return out.toString();
    }

    private String line(Kind kind, String line) {
        String reference = first(line, "Referentienummer");
        long claimed = cents(first(line, "DeclaratieBedragInclBtw"));
        Kind own = kind == Kind.MIXED
                ? List.of(Kind.FULL, Kind.FULL_SILENT, Kind.PARTIAL, Kind.REFUSED)
                        .get(random.nextInt(4))
                : kind;
        long awarded =
                switch (own) {
                    case FULL, FULL_SILENT -> claimed;
                    case PARTIAL -> 1 + random.nextLong(claimed - 1);
                    default -> 0;
                };
        awards.put(reference, awarded);
        statuses.put(reference, status(own));
        if (own == Kind.FULL_SILENT) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(element("Referentienummer", reference));
        if (own != Kind.FULL && random.nextInt(3) == 0) {
            parts.add("<Verwijzing><TypeVerwijzingcode>07</TypeVerwijzingcode>" + feedback("8632") + "</Verwijzing>");
        }
        parts.add(element("ToegekendBedragInclBtwFinancieel", euros(awarded)));
        parts.add(own == Kind.FULL ? "" : feedback(CODES.get(random.nextInt(CODES.size()))));
        return element("Prestatie", element("DebetPrestatie", String.join("", parts)));
    }

    private static String status(Kind own) {
        return switch (own) {
            case FULL, FULL_SILENT -> "awarded";
            case PARTIAL -> "partly";
            case GATEWAY -> "returned";
            default -> "rejected";
        };
    }
}
