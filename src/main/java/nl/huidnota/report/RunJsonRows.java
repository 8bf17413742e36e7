package nl.huidnota.report;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** One row of run.json at a time. A missing or wrong value throws an unchecked exception that the reader explains. */
final class RunJsonRows {
    private RunJsonRows() {}

    static VerdictRow verdict(JsonReader json) throws IOException {
        Row row = Row.read(json);
        return new VerdictRow(
                row.text("session"),
                row.number("row"),
                null,
                Verdict.valueOf(upper(row.need("verdict"))),
                route(row.text("route")),
                amount(row.text("tariff")),
                amount(row.text("expected")),
                row.list("rules"),
                row.text("document"),
                null,
                null);
    }

    static InvoiceRow invoice(JsonReader json) throws IOException {
        Row row = Row.read(json);
        return new InvoiceRow(
                row.need("number"),
                row.need("client"),
                row.need("file"),
                row.list("sessions"),
                Euro.parse(row.need("total")),
                Euro.parse(row.need("vat")),
                Euro.parse(row.need("due")),
                "",
                null);
    }

    static ClaimFileRow claimFile(JsonReader json) throws IOException {
        Row row = Row.read(json);
        return new ClaimFileRow(
                row.need("number"),
                row.need("uzovi"),
                row.need("file"),
                row.number("lines"),
                Euro.parse(row.need("total")));
    }

    static Finding finding(JsonReader json) throws IOException {
        Row row = Row.read(json);
        String column = row.text("column");
        return new Finding(
                row.need("rule"),
                Outcome.valueOf(upper(row.need("severity"))),
                row.number("row"),
                column == null ? null : Column.valueOf(upper(column)),
                row.text("session"),
                row.args(),
                row.text("retourcode"));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static @Nullable Route route(@Nullable String key) {
        return key == null ? null : Route.valueOf(upper(key));
    }

    private static @Nullable Euro amount(@Nullable String text) {
        return text == null ? null : Euro.parse(text);
    }

    /** A string or number as text, null as null. */
    static @Nullable String text(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        return json.nextString();
    }

    /** A flat object; members that are null or nested are left out. */
    static Map<String, String> strings(JsonReader json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
                fields.put(name, json.nextString());
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return fields;
    }

    /** The members of one object: texts, one list of texts, and the arguments of a finding. */
    private record Row(Map<String, String> fields, Map<String, List<String>> lists, Map<String, String> args) {
        static Row read(JsonReader json) throws IOException {
            Row row = new Row(new HashMap<>(), new HashMap<>(), new LinkedHashMap<>());
            json.beginObject();
            while (json.hasNext()) {
                row.member(json, json.nextName());
            }
            json.endObject();
            return row;
        }

        private void member(JsonReader json, String name) throws IOException {
            switch (json.peek()) {
                case STRING, NUMBER -> fields.put(name, json.nextString());
                case BEGIN_ARRAY -> lists.put(name, array(json));
                case BEGIN_OBJECT -> args.putAll(strings(json));
                default -> json.skipValue();
            }
        }

        private static List<String> array(JsonReader json) throws IOException {
            List<String> values = new ArrayList<>();
            json.beginArray();
            while (json.hasNext()) {
                values.add(json.nextString());
            }
            json.endArray();
            return values;
        }

        @Nullable String text(String name) {
            return fields.get(name);
        }

        String need(String name) {
            String value = fields.get(name);
            if (value == null) {
                throw new IllegalArgumentException(name);
            }
            return value;
        }

        int number(String name) {
            return Integer.parseInt(need(name));
        }

        List<String> list(String name) {
            return List.copyOf(lists.getOrDefault(name, List.of()));
        }
    }
}
