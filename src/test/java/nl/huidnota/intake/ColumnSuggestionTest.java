package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnSuggestionTest {
    private static final String EXPORT =
            """
            Nr;Datum behandeling;Status afspraak;Patiëntnummer;Naam;Geb. datum;BSN;E-mailadres;Zorgverzekeraar;Aanvullende verzekering;AGB behandelaar;Declaratiecode;Bedrag incl.;Kleur
            1;01-10-2026;voltooid;K-1;Jansen;12-03-1999;999990019;jansen@example.org;Zonnezorg;PLUS;90112345;075-9001;€ 180,00;rood
            2;30-02-2026;voltooid;K-2;Visser;1-4-2001;999990019;;Zonnezorg;PLUS;90112345;075-9001;180,00;
            """;

    @TempDir
    Path folder;

    @Test
    void proposesByNameAndForm() throws Exception {
        ColumnSuggestion suggestion = ColumnSuggestion.of(Exports.file(folder, EXPORT));
        Map<Column, String> found = new EnumMap<>(Column.class);
        suggestion.matches().forEach(match -> found.put(match.column(), match.header()));
        assertThat(found)
                .containsEntry(Column.SESSIEDATUM, "Datum behandeling")
                .containsEntry(Column.STATUS, "Status afspraak")
                .containsEntry(Column.CLIENT_ID, "Patiëntnummer")
                .containsEntry(Column.ACHTERNAAM, "Naam")
                .containsEntry(Column.GEBOORTEDATUM, "Geb. datum")
                .containsEntry(Column.BSN, "BSN")
                .containsEntry(Column.EMAIL, "E-mailadres")
                .containsEntry(Column.VERZEKERAAR, "Zorgverzekeraar")
                .containsEntry(Column.PAKKET, "Aanvullende verzekering")
                .containsEntry(Column.BEHANDELAAR_AGB, "AGB behandelaar")
                .containsEntry(Column.PRESTATIECODE, "Declaratiecode")
                .containsEntry(Column.TARIEF, "Bedrag incl.");
        assertThat(suggestion.unmatched()).containsExactly("Nr", "Kleur");
        assertThat(suggestion.missing()).containsExactly(Column.SESSIE_ID);
    }

    @Test
    void onlyForeignNamesNeedALine() throws Exception {
        assertThat(ColumnSuggestion.of(Exports.file(folder, EXPORT)).matches())
                .filteredOn(match -> !match.needsMapping())
                .extracting(ColumnSuggestion.Match::column)
                .containsExactly(Column.BSN);
    }

    @Test
    void showsRowsWithoutPersonalData() throws Exception {
        ColumnSuggestion suggestion = ColumnSuggestion.of(Exports.file(folder, EXPORT));
        assertThat(suggestion.previews())
                .extracting(ColumnSuggestion.Preview::row)
                .containsExactly(2, 3);
        assertThat(suggestion.previews().get(1).cells())
                .filteredOn(ColumnSuggestion.PreviewCell::faulty)
                .extracting(ColumnSuggestion.PreviewCell::shown)
                .containsExactly("30-02-2026");
        assertThat(suggestion.previews().toString())
                .contains("2026-10-01", "180.00", "9999*****")
                .doesNotContain("999990019", "Jansen", "1999", "jansen@");
    }

    @Test
    void cellsOfAnotherFormSpeakAgainstAName() throws Exception {
        ColumnSuggestion suggestion =
                ColumnSuggestion.of(Exports.file(folder, "datum;tarief\nmaandag;veel\ndinsdag;weinig\n"));
        assertThat(suggestion.matches()).isEmpty();
        assertThat(suggestion.unmatched()).containsExactly("datum", "tarief");
    }

    @Test
    void aHeaderAlone() throws Exception {
        ColumnSuggestion suggestion = ColumnSuggestion.of(Exports.file(folder, Exports.HEADER));
        assertThat(suggestion.matches()).hasSize(10).noneMatch(ColumnSuggestion.Match::needsMapping);
        assertThat(suggestion.missing()).isEmpty();
        assertThat(suggestion.previews()).isEmpty();
    }
}
