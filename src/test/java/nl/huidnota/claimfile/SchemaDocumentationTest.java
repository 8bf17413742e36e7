package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaDocumentationTest {
    @ParameterizedTest
    @ValueSource(strings = {"declaratiebericht573.xsd", "declaratiebericht574.xsd"})
    void everyElementAndTypeIsExplainedInDutch(String name) throws Exception {
        List<String> lines = Files.readAllLines(Path.of("schemas", name));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\s*<xs:(element|complexType|simpleType) name=.*")) {
                assertThat(lines.get(i + 1)).as(lines.get(i)).contains("<xs:documentation xml:lang=\"nl\">");
            }
        }
        assertThat(String.join("\n", lines)).contains("RECONSTRUCTIE", "niet gecertificeerd");
    }
}
