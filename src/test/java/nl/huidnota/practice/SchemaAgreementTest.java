package nl.huidnota.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huidnota.domain.InputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The JSON Schemas, with which an editor completes the files, and the reader accept and refuse the same documents:
 * every key of a document that uses them all is dropped, doubled under another name and given a dozen other values.
 */
class SchemaAgreementTest {
    private static final Gson JSON = new GsonBuilder().serializeNulls().create();
    /** What only the reader can know: checksums, other files, the calendar, and what two places together mean. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "bad_iban",
            "named_file_missing",
            "path_outside",
            "no_such_day",
            "period_reversed",
            "practitioner_twice",
            "fixed_rule",
            "pattern_shared",
            "pattern_characters",
            "versions_overlap",
            "package_word_shared",
            "insurer_name_shared");

    @TempDir
    Path folder;

    private static JsonSchema schema(String name) throws Exception {
        String text = Files.readString(Path.of("schemas", name));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    private static Object loaded(String file) throws Exception {
        Path path = Path.of("src/test/resources/nl/huidnota/practice", file);
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"praktijk", "polissen"})
    void samplesFitTheirSchema(String name) throws Exception {
        Object document = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("samples", name + ".yaml")));
        assertThat(schema(name + ".schema.json").validate(JSON.toJson(document), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"praktijk", "polissen"})
    void readerAndSchemaAgreeOnEveryMutation(String name) throws Exception {
        JsonSchema schema = schema(name + ".schema.json");
        PracticeFolder practice =
                new PracticeFolder(folder).write("logo.png", "x").write("eigen.yaml", "x: 1");
        List<String> disagreements = new ArrayList<>();
        Map<String, Object> documents = mutations(loaded("volledig-" + name + ".yaml"));
        assertThat(documents).hasSizeGreaterThan(900);
        for (Map.Entry<String, Object> document : documents.entrySet()) {
            String json = JSON.toJson(document.getValue());
            boolean fits = schema.validate(json, InputFormat.JSON).isEmpty();
            Set<String> refusals = practice.write(name + ".yaml", json).faults().stream()
                    .map(fault -> fault.substring(fault.indexOf(' ') + 1))
                    .collect(Collectors.toSet());
            boolean onlyBeyond = !refusals.isEmpty() && BEYOND_A_SCHEMA.containsAll(refusals);
            if (fits ? !refusals.isEmpty() && !onlyBeyond : refusals.isEmpty()) {
                disagreements.add(
                        document.getKey() + ": schema " + (fits ? "accepts" : "refuses") + ", reader says " + refusals);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void readerAndSchemaAgreeOnInvoiceTemplates() throws Exception {
        JsonSchema schema = schema("factuur.schema.json");
        Load load = new Load(LoadSettings.builder().build());
        assertThat(schema.validate(
                        JSON.toJson(load.loadFromString(Files.readString(Path.of("templates/factuur.yaml")))),
                        InputFormat.JSON))
                .isEmpty();
        Object whole = load.loadFromString(
                """
                versie: 1
                taal: en
                merk: {kleur: "#123456", lettertype: dejavu, eigen_lettertype: {gewoon: A.ttf, vet: B.ttf}, venster: rechts, logo_hoogte_mm: 20}
                blokken: [client, regels, totalen, betaling, kuur, toelichting]
                teksten: {nl: {titel_factuur: "Nota {nummer}"}, en: {slot: "Bye"}}
                """);
        for (String font : List.of("A.ttf", "B.ttf")) {
            Files.createFile(folder.resolve(font));
        }
        List<String> disagreements = new ArrayList<>();
        for (Map.Entry<String, Object> document : mutations(whole).entrySet()) {
            String json = JSON.toJson(document.getValue());
            boolean fits = schema.validate(json, InputFormat.JSON).isEmpty();
            Set<String> refusals = templateFaults(json);
            boolean onlyBeyond = Set.of("text_placeholder", "colour_contrast", "named_file_missing")
                    .containsAll(refusals);
            if (fits ? !onlyBeyond : refusals.isEmpty()) {
                disagreements.add(document.getKey() + ": schema " + fits + ", reader says " + refusals);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    private Set<String> templateFaults(String text) throws Exception {
        try {
            InvoiceTemplateFile.read(Files.writeString(folder.resolve("factuur.yaml"), text));
            return Set.of();
        } catch (InputRefused e) {
            return e.faults().stream()
                    .map(fault -> fault.key().replace("config.", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** Name of the change to the whole document with it. */
    private static Map<String, Object> mutations(Object root) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("unchanged", root);
        List<List<Object>> paths = new ArrayList<>();
        collect(root, List.of(), paths);
        for (List<Object> path : paths) {
            for (Object value : values()) {
                all.put(path + " = " + JSON.toJson(value), changed(root, path, value));
            }
            all.put(path + " dropped", changed(root, path, DROP));
            if (valueAt(root, path) instanceof Map<?, ?>) {
                List<Object> inner = new ArrayList<>(path);
                inner.add("zomaar");
                all.put(path + " + zomaar", changed(root, inner, "x"));
            }
        }
        return all;
    }

    private static final Object DROP = new Object();

    private static List<Object> values() {
        List<Object> values = new ArrayList<>(List.of("zomaar", "ja", "", "  ", "a\nb", "12", "9901", "1.50", "0.00"));
        values.addAll(List.of(0, 1, 21, 101, 1234, 12345678, -1, 1.5, true, List.of(), Map.of(), List.of("KP")));
        values.addAll(List.of("2026-05-01", "2026-02-30", "F{jaar}", "X{jaar}-{nr:3}", "T", "x".repeat(501)));
        values.add(null);
        return values;
    }

    private static void collect(Object node, List<Object> path, List<List<Object>> paths) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> step(path, key, value, paths));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                step(path, i, list.get(i), paths);
            }
        }
    }

    private static void step(List<Object> path, Object key, Object value, List<List<Object>> paths) {
        List<Object> deeper = new ArrayList<>(path);
        deeper.add(key);
        paths.add(deeper);
        collect(value, deeper, paths);
    }

    private static Object valueAt(Object node, List<Object> path) {
        Object at = node;
        for (Object key : path) {
            at = at instanceof List<?> list ? list.get((Integer) key) : ((Map<?, ?>) at).get(key);
        }
        return at;
    }

    private static Object changed(Object node, List<Object> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        List<Object> rest = path.subList(1, path.size());
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int at = (Integer) path.get(0);
            Object changed = changed(copy.get(at), rest, value);
            if (changed == DROP) {
                copy.remove(at);
            } else {
                copy.set(at, changed);
            }
            return copy;
        }
        Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) node);
        Object changed = changed(copy.get(path.get(0)), rest, value);
        if (changed == DROP) {
            copy.remove(path.get(0));
        } else {
            copy.put(path.get(0), changed);
        }
        return copy;
    }

    @Test
    void theContractsRunFitsItsSchema() throws Exception {
        String run = Files.readString(Path.of("src/test/resources/nl/huidnota/practice/run.json"));
        JsonSchema schema = schema("run.schema.json");
        assertThat(schema.validate(run, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(run.replace("\"self_pay\": 8,", ""), InputFormat.JSON))
                .hasSize(1);
        assertThat(schema.validate(run.replace("\"claimable\", \"route\"", "\"paid\", \"route\""), InputFormat.JSON))
                .hasSize(1);
    }
}
