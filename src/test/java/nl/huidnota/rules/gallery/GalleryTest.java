package nl.huidnota.rules.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of the gallery gives its expected output. {@code -Dhuidnota.write=true} writes the expectations anew, for a
 * person to read in the diff.
 */
class GalleryTest {
    /** Arguments whose value is a code that has words of its own. */
    private static final List<String> CODED = List.of("waarom", "hoe");

    static Stream<String> rules() {
        return Gallery.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsWhatTheRuleDoes(String rule) throws Exception {
        Gallery gallery = Gallery.of(rule);
        List<JudgedSession> judged = gallery.judged();
        String output = output(judged);
        if (Boolean.getBoolean("huidnota.write")) {
            Files.writeString(gallery.file("expected.json"), output);
        }
        assertThat(output).isEqualTo(Files.readString(gallery.file("expected.json")));
    }

    /** R060 is asked of messages, not of rows: its folder shows a month whose claim file passes. */
    @ParameterizedTest
    @MethodSource("rules")
    void holdsABadRowAndAGoodRow(String rule) throws Exception {
        List<JudgedSession> judged = Gallery.of(rule).judged();
        assertThat(judged.stream().anyMatch(row -> firedOn(row, rule))).isEqualTo(!rule.equals("R060"));
        assertThat(judged).anyMatch(row -> !firedOn(row, rule) && row.verdict().isBillable());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void messagesNameTheArgumentsThatFindingsCarry(String rule) throws Exception {
        for (JudgedSession row : Gallery.of(rule).judged()) {
            for (Finding finding : row.findings()) {
                for (Language language : Language.values()) {
                    Texts texts = Texts.of(language);
                    assertThat(finding.args().keySet())
                            .as(finding.rule() + " " + language)
                            .containsAll(placeholders(texts, finding.rule() + ".message"))
                            .containsAll(placeholders(texts, finding.rule() + ".remedy"));
                    assertThat(texts.format(finding.rule() + ".message", finding.args()))
                            .doesNotContain("«");
                    CODED.forEach(
                            name -> assertThat(isWorded(texts, finding.args().get(name)))
                                    .as(finding + " " + name)
                                    .isTrue());
                }
            }
        }
    }

    private static boolean isWorded(Texts texts, String value) {
        return value == null || texts.has("word." + value);
    }

    /** The names of the arguments that a text asks for. */
    private static Set<String> placeholders(Texts texts, String key) {
        assertThat(texts.has(key)).as(key).isTrue();
        Set<String> asked = new TreeSet<>();
        texts.format(key, new HashMap<>() {
            @Override
            public String get(Object name) {
                asked.add(name.toString());
                return "";
            }
        });
        return asked;
    }

    private static boolean firedOn(JudgedSession row, String rule) {
        return row.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    private static String output(List<JudgedSession> judged) {
        List<Map<String, Object>> verdicts = new ArrayList<>();
        List<Map<String, Object>> findings = new ArrayList<>();
        for (JudgedSession row : judged) {
            verdicts.add(verdict(row));
            row.findings().forEach(finding -> findings.add(told(finding)));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("verdicts", verdicts);
        all.put("findings", findings);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .serializeNulls()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(all)
                + "\n";
    }

    private static Map<String, Object> verdict(JudgedSession row) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        verdict.put("session", row.session().id().text());
        verdict.put("row", row.session().row());
        verdict.put("verdict", row.verdict().key());
        verdict.put("route", row.route() == null ? null : row.route().key());
        verdict.put("tariff", row.tariff() == null ? null : row.tariff().toString());
        verdict.put("expected", row.expected() == null ? null : row.expected().toString());
        verdict.put(
                "rules", row.findings().stream().map(Finding::rule).distinct().toList());
        return verdict;
    }

    private static Map<String, Object> told(Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("rule", finding.rule());
        told.put("severity", finding.outcome().key());
        told.put("row", finding.row());
        told.put("column", finding.column() == null ? null : finding.column().key());
        told.put("session", finding.session());
        told.put("args", new TreeMap<>(finding.args()));
        told.put("retourcode", finding.retourcode());
        return told;
    }
}
