package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.Marshaller;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.huidnota.claimfile.gds801.Bericht;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.InsuredClaims;
import org.junit.jupiter.api.Test;

class ClaimWriterTest {
    @Test
    void theSameMessageGivesTheSameBytes() {
        assertThat(ClaimMessages.bytes(ClaimMessages.everything()))
                .isEqualTo(ClaimMessages.bytes(ClaimMessages.everything()));
    }

    @Test
    void oneLeafElementStandsOnEachLine() {
        String xml = text(ClaimMessages.simple());
        assertThat(xml)
                .startsWith(
                        """
                <?xml version="1.0" encoding="UTF-8"?>
                <Bericht xmlns="http://ei.vektis.nl/declaratiebericht573">
                  <Header>
                    <Berichtcode>573</Berichtcode>
                """)
                .endsWith("</Bericht>\n");
        assertThat(xml.lines()).allSatisfy(line -> assertThat(line.trim()).matches("<[^<]*>([^<]*</[^<]*>)?"));
    }

    @Test
    void aTotalBelowZeroIsACredit() {
        assertThat(text(ClaimMessages.correction()))
                .contains("<Bedrag>60.00</Bedrag>\n      <DebetCreditCode>C</DebetCreditCode>");
    }

    @Test
    void markupInAValueIsEscaped() {
        assertThat(text(ClaimMessages.everything()))
                .contains("<Verzekerdennummer>V-&lt;1&gt; &amp; \u00e9</Verzekerdennummer>");
    }

    @Test
    void everyLetterIsWrittenAsUtf8() {
        String letters = "\u00e9 \u0142 \u20ac \uffe5 \ud83d\ude42 z";
        ClaimMessage message = ClaimMessages.of(new InsuredClaims(
                new InsuredClaims.Insured(null, letters, ClaimMessages.INSURER, LocalDate.of(2000, 1, 1)),
                java.util.List.of(ClaimMessages.plain(1))));
        assertThat(text(message)).contains("<Verzekerdennummer>" + letters + "<");
    }

    @Test
    void whatXmlCannotHoldIsRefused() {
        for (String bad : new String[] {"a\u0000b", "a\ud800b", "\udc00", "a\u0008", "\uffff", "a\nb"}) {
            ClaimMessage message = ClaimMessages.of(new InsuredClaims(
                    new InsuredClaims.Insured(null, bad, ClaimMessages.INSURER, LocalDate.of(2000, 1, 1)),
                    java.util.List.of(ClaimMessages.plain(1))));
            assertThatThrownBy(() -> text(message)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The generated classes are the binding; what we write must be what Jakarta XML Binding's own marshaller writes. */
    @Test
    void jakartasMarshallerWritesTheSame() throws Exception {
        JAXBContext binding = JAXBContext.newInstance(Bericht.class);
        Marshaller marshaller = binding.createMarshaller();
        for (ClaimMessage message : ClaimMessages.all()) {
            String ours = text(message);
            Object read = binding.createUnmarshaller().unmarshal(new StringReader(ours));
            StringWriter theirs = new StringWriter();
            marshaller.marshal(read, theirs);
            assertThat(elements(ours)).isEqualTo(elements(theirs.toString()));
        }
    }

    /** Without the declaration, the indent and the choice of a prefix. */
    private static String elements(String xml) {
        return xml.replaceFirst("<\\?xml[^>]*>", "")
                .replaceAll(">\\s+<", "><")
                .replaceAll("(</?)ns2:", "$1")
                .replace("xmlns:ns2", "xmlns")
                .strip();
    }

    private static String text(ClaimMessage message) {
        return new String(ClaimMessages.bytes(message), StandardCharsets.UTF_8);
    }
}
