package nl.huidnota.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.practice.ColumnMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMappingFileTest {
    @TempDir
    Path folder;

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("kolommen.yaml"), text);
    }

    @Test
    void mapsColumnsWordsAndRowsToSkip() throws Exception {
        ColumnMapping mapping = ColumnMappingFile.read(
                file(
                        """
                        kolommen: {sessiedatum: "Datum behandeling", sessie_id: afgeleid}
                        waarden: {status: {"Afgehandeld": voltooid, 1: geannuleerd}}
                        overslaan: [{kolom: "Nr", begint_met: "Totaal"}]
                        """));
        assertThat(mapping.columns()).isEqualTo(Map.of(Column.SESSIEDATUM, "Datum behandeling"));
        assertThat(mapping.values())
                .isEqualTo(Map.of(Column.STATUS, Map.of("Afgehandeld", "voltooid", "1", "geannuleerd")));
        assertThat(mapping.skips()).containsExactly(new ColumnMapping.Skip("Nr", "Totaal"));
        assertThat(mapping.derivedSessionId()).isTrue();
    }

    @Test
    void everyFaultIsFoundAtOnce() throws Exception {
        Path file = file("kolommen: {sesiedatum: Datum}\nwaarden: {status: ja}\noverslaan: [{kolom: Nr}]\nkolom: x\n");
        var refused = catchThrowableOfType(InputRefused.class, () -> ColumnMappingFile.read(file));
        assertThat(refused.faults())
                .extracting(fault -> fault.line() + ":" + fault.column() + " " + fault.key())
                .containsExactly(
                        "1:12 config.unknown_key_near",
                        "2:19 config.expected_section",
                        "3:13 config.missing_key",
                        "4:1 config.unknown_key_near");
        assertThat(refused.faults().get(0).args()).containsEntry("voorstel", "sessiedatum");
    }
}
