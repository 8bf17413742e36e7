package nl.huidnota.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.huidnota.oracle.Run.Judged;
import nl.huidnota.oracle.Run.Outcome;

/** What differs between the product's run.json and the oracle's outcome, one line a difference. */
final class Differences {
    private static final Set<String> JUDGED = Set.of("waived", "held", "self_pay", "claimable");

    private final List<String> found = new ArrayList<>();
    private final Outcome expected;
    private boolean numbered = true;

    private Differences(Outcome expected) {
        this.expected = expected;
    }

    static List<String> between(Outcome expected, JsonObject actual) {
        Differences differences = new Differences(expected);
        differences.verdicts(actual);
        differences.figures(actual);
        differences.documents(actual);
        return differences.found;
    }

    /** Of a check, which numbers nothing. */
    static List<String> ofVerdicts(Outcome expected, JsonObject actual) {
        Differences differences = new Differences(expected);
        differences.numbered = false;
        differences.verdicts(actual);
        differences.figures(actual);
        return differences.found;
    }

    private void verdicts(JsonObject actual) {
        Map<Integer, JsonObject> byRow = new TreeMap<>();
        actual.getAsJsonArray("verdicts")
                .forEach(v -> byRow.put(v.getAsJsonObject().get("row").getAsInt(), v.getAsJsonObject()));
        for (Judged j : expected.rows()) {
            JsonObject told = byRow.remove(j.visit().row);
            if (told == null) {
                found.add("row " + j.visit().row + " has no verdict, expected " + j.verdict());
            } else {
                verdict(j, told);
            }
        }
        byRow.keySet().forEach(row -> found.add("row " + row + " has a verdict, but is no row"));
    }

    private void verdict(Judged j, JsonObject told) {
        boolean judged = JUDGED.contains(j.verdict());
        differ(j, "verdict", j.verdict(), text(told, "verdict"));
        differ(j, "expected", j.expected() == null ? null : WorldText.euros(j.expected()), text(told, "expected"));
        if (judged && !j.rules().contains("R017")) {
            differ(j, "route", j.route(), text(told, "route"));
            String document = text(told, "document");
            boolean reference = document != null && document.startsWith(j.document() + "-");
            if (numbered && !reference && !Objects.equals(document, j.document())) {
                differ(j, "document", j.document(), document);
            }
        }
        if (!j.verdict().equals("unreadable")) {
            differ(j, "session", j.visit().id(), text(told, "session"));
            differ(j, "tariff", j.tariff() == null ? null : WorldText.euros(j.tariff()), text(told, "tariff"));
        }
        rules(j, told);
    }

    private void rules(Judged j, JsonObject told) {
        Set<String> actual = new TreeSet<>();
        told.getAsJsonArray("rules").forEach(r -> actual.add(r.getAsString()));
        actual.removeIf(r -> j.perhaps().contains(r) && !j.rules().contains(r));
        differ(j, "rules", String.join(" ", j.rules()), String.join(" ", actual));
    }

    private void differ(Judged j, String what, String expectedText, String actual) {
        if (!Objects.equals(expectedText, actual)) {
            found.add("row %d %s: expected %s, got %s; oracle says %s %s; %s"
                    .formatted(j.visit().row, what, expectedText, actual, j.verdict(), j.rules(), j.visit().cells));
        }
    }

    private void figures(JsonObject actual) {
        expected.counts()
                .forEach((key, count) -> compare(
                        "sessions." + key, String.valueOf(count), text(actual.getAsJsonObject("sessions"), key)));
        expected.amounts()
                .forEach((key, cents) -> compare(
                        "amounts." + key, WorldText.euros(cents), text(actual.getAsJsonObject("amounts"), key)));
    }

    private void documents(JsonObject actual) {
        List<String> invoices = new ArrayList<>();
        actual.getAsJsonArray("invoices").forEach(i -> invoices.add(invoice(i.getAsJsonObject())));
        List<String> files = new ArrayList<>();
        actual.getAsJsonArray("claim_files").forEach(f -> files.add(claimFile(f.getAsJsonObject())));
        lists("invoice", expected.invoices().stream().map(Differences::invoice).toList(), invoices);
        lists(
                "claim file",
                expected.claimFiles().stream().map(Differences::claimFile).toList(),
                files);
    }

    private static String invoice(Run.Invoice i) {
        return "%s %s %s %s vat %s due %s"
                .formatted(
                        i.number(),
                        i.client(),
                        i.sessions(),
                        WorldText.euros(i.total()),
                        WorldText.euros(i.vat()),
                        WorldText.euros(i.due()));
    }

    private static String invoice(JsonObject i) {
        List<String> sessions = new ArrayList<>();
        i.getAsJsonArray("sessions").forEach(s -> sessions.add(s.getAsString()));
        return "%s %s %s %s vat %s due %s"
                .formatted(
                        text(i, "number"),
                        text(i, "client"),
                        sessions,
                        text(i, "total"),
                        text(i, "vat"),
                        text(i, "due"));
    }

    private static String claimFile(Run.ClaimFile f) {
        return "%s %s %d %s".formatted(f.number(), f.uzovi(), f.lines(), WorldText.euros(f.total()));
    }

    private static String claimFile(JsonObject f) {
        return "%s %s %s %s".formatted(text(f, "number"), text(f, "uzovi"), text(f, "lines"), text(f, "total"));
    }

    private void lists(String what, List<String> wanted, List<String> actual) {
        for (int i = 0; i < Math.max(wanted.size(), actual.size()); i++) {
            compare(
                    what + " " + (i + 1),
                    i < wanted.size() ? wanted.get(i) : null,
                    i < actual.size() ? actual.get(i) : null);
        }
    }

    private void compare(String what, String wanted, String actual) {
        if (!Objects.equals(wanted, actual)) {
            found.add(what + ": expected " + wanted + ", got " + actual);
        }
    }

    private static String text(JsonObject of, String key) {
        JsonElement value = of.get(key);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }
}
