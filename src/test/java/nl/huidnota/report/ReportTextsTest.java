package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.huidnota.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things with the same arguments. */
class ReportTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(
                new InputStreamReader(Texts.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8));
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "audit"})
    void bothLanguagesAreComplete(String bundle) throws Exception {
        Properties dutch = bundle(bundle);
        Properties english = bundle(bundle + "_en");
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        for (String key : dutch.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(dutch.getProperty(key)));
            assertThat(dutch.getProperty(key)).as(key).isNotBlank().doesNotContain("''");
        }
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> names = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}
