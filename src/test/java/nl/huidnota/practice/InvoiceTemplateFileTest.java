package nl.huidnota.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.domain.practice.InvoiceTemplate.Block;
import nl.huidnota.domain.practice.InvoiceTemplate.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceTemplateFileTest {
    @TempDir
    Path folder;

    private InvoiceTemplate read(String text) throws Exception {
        return InvoiceTemplateFile.read(Files.writeString(folder.resolve("factuur.yaml"), text));
    }

    private List<String> faults(String text) {
        return catchThrowableOfType(InputRefused.class, () -> read(text)).faults().stream()
                .map(fault ->
                        fault.line() + ":" + fault.column() + " " + fault.key().replace("config.", ""))
                .toList();
    }

    @Test
    void theShippedTemplateIsWholeAndACopyOfItIsFine() throws Exception {
        InvoiceTemplate shipped = InvoiceTemplateFile.shipped();
        assertThat(shipped.texts()).containsOnlyKeys("nl", "en");
        assertThat(shipped.texts().get("en").keySet())
                .isEqualTo(shipped.texts().get("nl").keySet());
        assertThat(shipped.blocks()).containsExactly(Block.values());
        assertThat(read(Files.readString(Path.of("templates/factuur.yaml")))).isEqualTo(shipped);
        assertThat(InvoiceTemplateFile.readOrShipped(null)).isEqualTo(shipped);
    }

    @Test
    void whatATemplateLeavesOutIsAsShipped() throws Exception {
        InvoiceTemplate own = read(
                """
                versie: 1
                merk: {kleur: "#7a1f5f", lettertype: dejavu}
                blokken: [regels, totalen, betaling, client, toelichting]
                teksten: {nl: {titel_factuur: "Nota {nummer}"}}
                """);
        assertThat(own.brand().colour()).isEqualTo("#7A1F5F");
        assertThat(own.brand().font()).isEqualTo(Font.DEJAVU);
        assertThat(own.brand().logoHeightMm()).isEqualTo(18);
        assertThat(own.blocks()).doesNotContain(Block.KUUR).startsWith(Block.REGELS);
        assertThat(own.texts().get("nl"))
                .containsEntry("titel_factuur", "Nota {nummer}")
                .containsEntry("subtotaal", "Subtotaal");
    }

    @Test
    void everyFaultAtOnceWithItsPlace() {
        assertThat(
                        faults(
                                """
                                versie: 1
                                merk: {kleur: "#EEEEEE", lettertype: comic, logo_hoogte_mm: 40, logo: /etc/passwd}
                                blokken: [client, regels, regels, betaling, toelichting]
                                teksten:
                                  nl:
                                    titel_factuur: "Nota {bsn}"
                                    slot: "Zie {naam} {"
                                    titel_nota: "x"
                                  de: {slot: "Danke"}
                                """))
                .containsExactlyInAnyOrder(
                        "2:15 colour_contrast",
                        "2:38 bad_choice",
                        "2:61 bad_integer",
                        "2:65 unknown_key_near",
                        "3:10 block_twice",
                        "3:10 block_missing",
                        "6:20 text_placeholder",
                        "7:11 text_placeholder",
                        "8:5 unknown_key",
                        "9:3 unknown_key");
    }

    @Test
    void aTemplateCannotReachBeyondItself() {
        assertThat(faults("versie: 1\nteksten: {nl: {slot: !!javax.script.ScriptEngineManager [x]}}"))
                .contains("2:22 tag", "2:22 expected_value");
        assertThat(faults("versie: 1\nmerk: {kleur: \"url(http://example.org)\"}"))
                .containsExactly("2:15 bad_colour");
        assertThat(faults("versie: 1\ninsluiten: /etc/passwd")).containsExactly("2:1 unknown_key");
    }

    @Test
    void contrastIsTheOneOfTheStandard() {
        assertThat(Contrast.readsOnWhite("#767676")).isTrue();
        assertThat(Contrast.readsOnWhite("#777777")).isFalse();
        assertThat(Contrast.readsOnWhite("#000000")).isTrue();
        assertThat(Contrast.readsOnWhite("#FFFFFF")).isFalse();
    }
}
