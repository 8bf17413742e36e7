package nl.huidnota.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Deque's axe rules for accessibility (WCAG 2.2 A and AA, and good practice), run in the page. */
public final class Axe {
    private static final String RUN = "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
            + " 'wcag22aa', 'best-practice']}).then(found => ({violations: found.violations,"
            + " passes: found.passes.map(rule => rule.id)}))";

    private Axe() {}

    /**
     * What axe found.
     *
     * @param violations rule, explanation and the elements
     * @param passes rules that had something to look at and found it good
     */
    public record Findings(List<String> violations, List<String> passes) {}

    public static Findings in(Browser browser) throws Exception {
        browser.evaluate(script());
        JsonObject found = browser.evaluate(RUN).getAsJsonObject();
        List<String> violations = new ArrayList<>();
        for (JsonElement each : found.getAsJsonArray("violations")) {
            JsonObject rule = each.getAsJsonObject();
            rule.getAsJsonArray("nodes")
                    .forEach(node -> violations.add(rule.get("id").getAsString() + ": "
                            + node.getAsJsonObject().get("failureSummary").getAsString() + " "
                            + node.getAsJsonObject().get("html").getAsString()));
        }
        List<String> passes = new ArrayList<>();
        found.getAsJsonArray("passes").forEach(rule -> passes.add(rule.getAsString()));
        return new Findings(violations, passes);
    }

    private static String script() throws IOException {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";true";
        }
    }
}
