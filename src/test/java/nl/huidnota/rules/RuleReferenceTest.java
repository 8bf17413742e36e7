package nl.huidnota.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;

/** docs/rules.md says what the rulebook says; {@code -Dhuidnota.write=true} writes it anew. */
class RuleReferenceTest {
    private static final Path REFERENCE = Path.of("docs/rules.md");

    @Test
    void isUpToDate() throws IOException {
        String made = "# De regels / The rules\n\n"
                + "Generated from the rulebook (RuleReferenceTest); don't edit. `huidnota explain R033` prints a rule's page.\n"
                + table(
                        Texts.of(Language.NL),
                        "De regels",
                        "| Regel | Wat | Uitkomst | Soort | Kijkt naar | Retourcode | Bron |")
                + table(
                        Texts.of(Language.EN),
                        "The rules",
                        "| Rule | What | Outcome | Kind | Looks at | Return code | Source |");
        if (Boolean.getBoolean("huidnota.write")) {
            Files.writeString(REFERENCE, made);
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(made);
    }

    private static String table(Texts texts, String title, String head) {
        return "\n## " + title + "\n\n" + head + "\n|---|---|---|---|---|---|---|\n"
                + Rulebook.cards().stream().map(card -> row(texts, card)).collect(Collectors.joining());
    }

    private static String row(Texts texts, RuleCard card) {
        String own = card.id() + ".outcome";
        String outcome = texts.has(own)
                ? texts.get(own)
                : texts.get("rule.outcome." + card.outcome().key());
        return "| "
                + String.join(
                        " | ",
                        card.id(),
                        texts.get(card.id() + ".title"),
                        outcome,
                        texts.get("rule.kind." + card.kind().name().toLowerCase(Locale.ROOT)),
                        texts.get("rule.looks." + card.looks().name().toLowerCase(Locale.ROOT)),
                        card.retourcode() == null ? "" : card.retourcode(),
                        card.sources().stream()
                                .map(source -> texts.get("rule.source." + source))
                                .collect(Collectors.joining("; ")))
                + " |\n";
    }
}
