package nl.huidnota.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huidnota.rules.invoice.R060MessageGate;
import nl.huidnota.rules.judging.ClaimRule;
import nl.huidnota.rules.judging.CourseRule;
import nl.huidnota.rules.judging.FileRule;
import nl.huidnota.rules.judging.Rule;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;

/** Every rule has its five pieces; what is missing is named. */
class CompletenessTest {
    private static final List<String> GALLERY =
            List.of("praktijk.yaml", "polissen.yaml", "sessies.csv", "run.properties", "expected.json");

    private final List<String> missing = new ArrayList<>();

    private void need(boolean there, String what) {
        if (!there) {
            missing.add(what);
        }
    }

    @Test
    void aClassACardAndATest() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : Rulebook.RULES) {
            String name = rule.getClass().getSimpleName();
            RuleCard card = rule.card();
            need(ids.add(card.id()), "an id of its own for " + name + ": " + card.id() + " is taken");
            need(name.startsWith(card.id()), "a class name for " + card.id() + " that begins with the id: " + name);
            need(!card.name().isEmpty() && !card.since().isEmpty(), "a name and a version on the card of " + card.id());
            need(!card.sources().isEmpty(), "a source on the card of " + card.id());
            need(hasScope(rule), "a scope of " + name + ": session, course, file or claim");
            need(exists(rule.getClass().getName() + "Test"), "the test " + name + "Test");
        }
        assertThat(missing).isEmpty();
    }

    private static boolean hasScope(Rule rule) {
        return rule instanceof SessionRule
                || rule instanceof CourseRule
                || rule instanceof FileRule
                || rule instanceof ClaimRule
                || rule instanceof R060MessageGate;
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void textsInBothLanguages() {
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            for (RuleCard card : Rulebook.cards()) {
                Stream.of("title", "message", "remedy")
                        .map(part -> card.id() + "." + part)
                        .forEach(key -> need(!textOf(texts, key).isBlank(), key + " in " + language));
                card.sources().stream()
                        .map(source -> "rule.source." + source)
                        .forEach(key -> need(texts.has(key), key + " in " + language));
                String looks = "rule.looks." + card.looks().name().toLowerCase(Locale.ROOT);
                need(texts.has(looks), looks + " in " + language);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String textOf(Texts texts, String key) {
        return texts.has(key) ? texts.get(key) : "";
    }

    @Test
    void aPageInBothLanguages() {
        for (RuleCard card : Rulebook.cards()) {
            page(card, RulePages.dutch(card.id()), Texts.of(Language.NL), "## Wat te doen");
            page(card, RulePages.english(card.id()), Texts.of(Language.EN), "## What to do");
        }
        assertThat(missing).isEmpty();
    }

    private void page(RuleCard card, Optional<String> page, Texts texts, String last) {
        String where = card.id() + " in " + texts.language();
        String text = page.orElse("");
        need(page.isPresent(), "the page of " + where);
        need(
                text.startsWith("# " + card.id() + " " + textOf(texts, card.id() + ".title") + "\n"),
                "the title on " + where);
        need(text.contains(last), "what to do on " + where);
        need(text.split("```", -1).length >= 3, "a row on " + where);
        card.sources()
                .forEach(source -> need(
                        text.contains(textOf(texts, "rule.source." + source)),
                        "the source " + source + " on " + where));
    }

    @Test
    void aGalleryFolder() {
        for (RuleCard card : Rulebook.cards()) {
            Path folder = Path.of("src/test/resources/gallery", card.id());
            GALLERY.forEach(file -> need(Files.exists(folder.resolve(file)), folder + "/" + file));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingWithoutARule() throws IOException {
        Set<String> ids = Rulebook.cards().stream().map(RuleCard::id).collect(Collectors.toSet());
        Texts.of(Language.NL).keys().stream()
                .filter(key -> key.matches("R[0-9]{3}\\..*"))
                .forEach(key -> need(ids.contains(key.substring(0, 4)), "a rule for the text " + key));
        assertThat(Texts.of(Language.EN).keys().stream().filter(key -> key.matches("R[0-9]{3}\\..*")))
                .containsExactlyElementsOf(Texts.of(Language.NL).keys().stream()
                        .filter(key -> key.matches("R[0-9]{3}\\..*"))
                        .toList());
        for (Path file : files(Path.of("src/main/resources/nl/huidnota/rules"))) {
            need(ids.contains(file.getFileName().toString().substring(0, 4)), "a rule for the page " + file);
        }
        for (Path folder : files(Path.of("src/test/resources/gallery"))) {
            need(ids.contains(folder.getFileName().toString()), "a rule for the gallery folder " + folder);
        }
        for (String room : List.of("intake", "care", "cover", "invoice")) {
            for (Path file : files(Path.of("src/main/java/nl/huidnota/rules", room))) {
                String name = file.getFileName().toString();
                need(!name.startsWith("R") || inTheList(name), "a place in Rulebook.RULES for " + name);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean inTheList(String file) {
        return Rulebook.RULES.stream()
                .anyMatch(rule -> file.equals(rule.getClass().getSimpleName() + ".java"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
