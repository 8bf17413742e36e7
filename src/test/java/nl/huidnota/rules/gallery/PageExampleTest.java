package nl.huidnota.rules.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.rules.RulePages;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows on a rule's page are rows of its gallery folder, and it says of them what the program says. */
class PageExampleTest {
    static Stream<String> rules() {
        return Gallery.rules().stream().filter(rule -> !rule.equals("R060"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRowsOnAPageAreThoseOfTheGallery(String rule) throws IOException {
        Gallery gallery = Gallery.of(rule);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String file : List.of("sessies.csv", "eerder.csv")) {
            if (Files.exists(gallery.file(file))) {
                rows.addAll(table(Files.readAllLines(gallery.file(file))));
            }
        }
        for (Language language : Language.values()) {
            List<List<String>> blocks = blocks(page(rule, language));
            assertThat(blocks).as(rule + " " + language).hasSizeGreaterThanOrEqualTo(2);
            blocks.stream().flatMap(block -> table(block).stream()).forEach(shown -> assertThat(rows)
                    .as(rule + " " + language + " shows " + shown)
                    .anyMatch(row -> row.entrySet().containsAll(shown.entrySet())));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageSaysWhatTheProgramSays(String rule) throws Exception {
        List<Finding> findings = Gallery.of(rule).judged().stream()
                .flatMap(row -> row.findings().stream())
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            String page = String.join("\n", page(rule, language));
            assertThat(findings)
                    .as(rule + " " + language)
                    .anyMatch(finding -> page.contains(texts.format(rule + ".message", finding.args())));
        }
    }

    private static List<String> page(String rule, Language language) {
        var page = language == Language.NL ? RulePages.dutch(rule) : RulePages.english(rule);
        return page.orElseThrow().lines().toList();
    }

    private static List<List<String>> blocks(List<String> page) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> open = null;
        for (String line : page) {
            if (line.startsWith("```")) {
                if (open == null) {
                    open = new ArrayList<>();
                } else {
                    blocks.add(open);
                    open = null;
                }
            } else if (open != null) {
                open.add(line);
            }
        }
        return blocks;
    }

    /** By name of column; rows shorter than the header are empty there. */
    private static List<Map<String, String>> table(List<String> lines) {
        String[] header = lines.get(0).replace("\ufeff", "").split(";", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], i < cells.length ? visible(cells[i]) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    /** A page shows letters that nobody can see by their code point. */
    private static String visible(String cell) {
        return cell.replaceAll("\\u202E", "<U+202E>");
    }
}
