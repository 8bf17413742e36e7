package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the program ships with is what its bill of materials says, under licences that let everyone use it. */
class SupplyChainIT {
    private static final Set<String> PERMISSIVE = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause");
    /** As many as there are; one more is a decision to take, with its reasons in docs/licences.md. */
    private static final int MOST = 26;

    private static final Path HOME = Path.of(System.getProperty("huidnota.home", "target/huidnota"));

    /** Without the network Maven leaves the bill of materials out, and says so. */
    @BeforeAll
    static void theBillIsMadeOnline() {
        assumeThat(Boolean.getBoolean("maven.offline")).as("Maven is offline").isFalse();
    }

    /** {@code name-version} and licence, of everything but our own code. */
    private static SortedMap<String, String> components() throws Exception {
        SortedMap<String, String> components = new TreeMap<>();
        JsonObject bill = JsonParser.parseString(Files.readString(HOME.resolve("sbom.json")))
                .getAsJsonObject();
        for (JsonElement component : bill.getAsJsonArray("components")) {
            JsonObject one = component.getAsJsonObject();
            String name =
                    one.get("name").getAsString() + "-" + one.get("version").getAsString();
            components.put(name, licence(one));
        }
        return components;
    }

    private static String licence(JsonObject component) {
        if (!component.has("licenses")) {
            return "none";
        }
        Set<String> ids = new TreeSet<>();
        for (JsonElement licence : component.getAsJsonArray("licenses")) {
            JsonObject one = licence.getAsJsonObject();
            JsonElement id = one.has("license") ? one.getAsJsonObject("license").get("id") : one.get("expression");
            ids.add(id == null ? "unknown" : id.getAsString());
        }
        return String.join(" ", ids);
    }

    @Test
    void everyLicenceIsPermissive() throws Exception {
        assertThat(components()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
        assertThat(components())
                .allSatisfy((name, licence) -> assertThat(PERMISSIVE).as(name).contains(licence));
    }

    @Test
    void theBillIsWhatIsShipped() throws Exception {
        Set<String> shipped;
        try (var files = Files.list(HOME.resolve("lib"))) {
            shipped = files.map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.jar$", ""))
                    .filter(name -> !name.startsWith("huidnota-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(shipped).isEqualTo(components().keySet());
    }

    @Test
    void thePageOfLicencesIsTrue() throws Exception {
        String page = Files.readString(Path.of("docs/licences.md"));
        for (var component : components().entrySet()) {
            int dash = component.getKey().lastIndexOf('-');
            String row = "| " + component.getKey().substring(0, dash) + " | "
                    + component.getKey().substring(dash + 1) + " | " + component.getValue() + " |";
            assertThat(page).contains(row);
        }
        assertThat(page.lines()
                                .filter(line -> line.startsWith("| ") && line.contains(" | "))
                                .count()
                        - 1)
                .isEqualTo(components().size());
    }
}
