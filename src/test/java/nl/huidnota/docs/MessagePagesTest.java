package nl.huidnota.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;

/**
 * The handbook's page of messages is made from the bundles, so that it can't tell another story than the program; {@code
 * -Dhuidnota.write=true} writes it anew. Rules have pages of their own (docs/rules.md).
 */
class MessagePagesTest {
    private static final Path PAGE = Path.of("docs/handboek/meldingen.md");
    private static final String REMEDY = ".remedy";
    private static final Map<String, String> CHAPTERS = new TreeMap<>(Map.of(
            "cli", "De opdracht",
            "config", "praktijk.yaml, polissen.yaml en kolommen.yaml",
            "intake", "De export",
            "ledger", "De boeken",
            "returns", "Retourberichten en correcties",
            "report", "Bestanden van een eerdere run",
            "audit", "Eigen retourcodes",
            "template", "Het sjabloon van de nota",
            "tools", "Gereedschap",
            "explain", "Uitleg"));

    @Test
    void thePageIsWhatTheBundlesSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("huidnota.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("stale: run this test with -Dhuidnota.write=true").hasContent(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # Meldingen

                Alles wat huidnota kan melden over een opdracht, een bestand of de boeken, en wat u dan doet. Zoek met uw
                browser of editor op een paar woorden van de melding. Tussen ⟨ ⟩ staat wat per keer anders is. Wat huidnota
                over een *behandeling* meldt, staat bij de [regels](../rules.md); wat een getal aan het einde betekent, bij de
                [uitgangscodes](uitgangscodes.md).

                Deze pagina wordt gemaakt uit de teksten van het programma.
                """);
        for (String bundle : Texts.BUNDLES) {
            if (!bundle.equals("rules")) {
                chapter(bundle, page);
            }
        }
        return page.toString();
    }

    private static void chapter(String bundle, StringBuilder page) throws IOException {
        Map<String, String> dutch = bundle(bundle);
        Map<String, String> english = bundle(bundle + "_en");
        boolean first = true;
        for (Map.Entry<String, String> text : dutch.entrySet()) {
            String remedy = dutch.get(text.getKey() + REMEDY);
            if (remedy != null) {
                if (first) {
                    page.append("\n## ")
                            .append(CHAPTERS.getOrDefault(bundle, bundle))
                            .append('\n');
                    first = false;
                }
                page.append("\n### ").append(shown(text.getValue())).append("\n\n");
                page.append(shown(remedy)).append("\n\n*English: ");
                page.append(shown(english.getOrDefault(text.getKey(), ""))).append("*\n");
            }
        }
    }

    private static String shown(String text) {
        return text.replace("{options}", "")
                .replaceAll("\\{(\\w+)\\|[^|}]*\\|([^#}]*)#([^}]*)}", "$2⟨$1⟩$3")
                .replaceAll("\\{(\\w+)[^}]*}", "⟨$1⟩")
                .replace("''", "'")
                .replace("\n", " ")
                .replace("*", "\\*")
                .replace("<", "&lt;");
    }

    private static Map<String, String> bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return sorted;
    }
}
