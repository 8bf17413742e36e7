package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.huidnota.claimfile.XmlRefusedException.Reason;
import nl.huidnota.domain.claim.GateFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own copy of a schema, here one that differs from ours on purpose. */
class OfficialSchemaTest {
    private static final String OWN = "/nl/huidnota/schemas/declaratiebericht573.xsd";
    private final MessageGate gate = new MessageGate(ClaimMessages.SENT, null);
    private final XmlSource message = XmlSource.of("a.xml", ClaimMessages.bytes(ClaimMessages.everything()));

    @TempDir
    private Path folder;

    @Test
    void aSchemaThatAgreesFindsNothing() throws Exception {
        assertThat(gate.compare(message, schema(own()))).isEmpty();
    }

    @Test
    void anotherElementAndAnotherFormAreNamed() throws Exception {
        String other = own().replace("\"Aantal\" type", "\"AantalKeer\" type")
                .replace("[0-9]{1,9}\\.[0-9]{2}", "[0-9]{1,9},[0-9]{2}");
        List<GateFinding> findings = gate.compare(message, schema(other));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("XSD");
            assertThat(finding.args()).containsEntry("schema", "gds801.xsd");
        });
        assertThat(findings).anySatisfy(finding -> assertThat(finding.args())
                .containsEntry("fault", "unexpected")
                .containsEntry("element", "Aantal")
                .containsEntry("expected", "Begintijd, Einddatum, Eindtijd, AantalKeer"));
        assertThat(findings).anySatisfy(finding -> assertThat(finding.args())
                .containsEntry("fault", "value")
                .containsEntry("element", "Bedrag")
                .containsEntry("value", "395.55"));
    }

    @Test
    void aMissingElementIsNamed() throws Exception {
        String other = own().replace(
                        "<xs:element name=\"DoorsturenToegestaan\"",
                        "<xs:element name=\"Verplicht\" type=\"Tekst\"/><xs:element name=\"DoorsturenToegestaan\"");
        List<GateFinding> findings = gate.compare(message, schema(other));
        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.args())
                .containsEntry("element", "DoorsturenToegestaan")
                .containsEntry("expected", "Verplicht"));
    }

    @Test
    void aSchemaInPartsOfOneFolderIsRead() throws Exception {
        String simple = own().substring(own().indexOf("<xs:simpleType name=\"Bedrag\""));
        Files.writeString(
                folder.resolve("typen.xsd"),
                own().substring(0, own().indexOf("<xs:element name=\"Bericht\"")) + simple);
        String main = own().substring(0, own().indexOf("<xs:simpleType name=\"Bedrag\"")) + "</xs:schema>";
        String including = main.replaceFirst(
                "(?s)(version=\"0.1\">)", "$1<xs:include schemaLocation=\"http://127.0.0.1:9/pad/typen.xsd\"/>");
        assertThat(gate.compare(message, schema(including))).isEmpty();
    }

    @Test
    void whatIsNoSchemaIsSaidToBeNone() throws Exception {
        for (String bad : List.of("", "<a/>", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a'>" + own(), "PK\u0003\u0004")) {
            Path file = schema(bad);
            XmlRefusedException refused =
                    catchThrowableOfType(XmlRefusedException.class, () -> gate.compare(message, file));
            assertThat(refused.reason()).isEqualTo(Reason.UNUSABLE_SCHEMA);
            assertThat(refused.file()).isEqualTo("gds801.xsd");
        }
    }

    @Test
    void aPartThatIsNotThereIsNotFetched() throws Exception {
        Path file = schema(
                own().replaceFirst("(?s)(version=\"0.1\">)", "$1<xs:include schemaLocation=\"../../elders.xsd\"/>"));
        XmlRefusedException refused =
                catchThrowableOfType(XmlRefusedException.class, () -> gate.compare(message, file));
        assertThat(refused.reason()).isEqualTo(Reason.UNUSABLE_SCHEMA);
    }

    private Path schema(String text) throws IOException {
        return Files.writeString(folder.resolve("gds801.xsd"), text);
    }

    private static String own() throws IOException {
        try (var in = OfficialSchemaTest.class.getResourceAsStream(OWN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
