package nl.huidnota.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault of this room has words and a remedy in both languages, and every text has a fault. */
class ConfigTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/nl/huidnota/practice");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9]+(?:_[a-z0-9]+)*)\"");

    private static Set<String> quotedWords() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = QUOTED.matcher(Files.readString(file));
                while (matcher.find()) {
                    words.add(matcher.group(1));
                }
            }
        }
        words.add("file_unreadable");
        words.add("more_faults");
        return words;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextBelongsToAFaultAndHasARemedy(Language language) throws IOException {
        Texts texts = Texts.of(language);
        Set<String> words = quotedWords();
        for (String key : texts.keys()) {
            if (!key.startsWith("config.")) {
                continue;
            }
            String bare = key.replace("config.", "").replace(".remedy", "");
            assertThat(words).as(key).contains(bare);
            assertThat(texts.has("config." + bare)).as(bare).isTrue();
            assertThat(texts.has("config." + bare + ".remedy")).as(bare).isTrue();
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.NL)).isNotEmpty();
    }

    private static Set<String> keys(Language language) {
        Set<String> keys = new TreeSet<>(Texts.of(language).keys());
        keys.removeIf(key -> !key.startsWith("config."));
        return keys;
    }
}
