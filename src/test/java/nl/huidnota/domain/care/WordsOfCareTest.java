package nl.huidnota.domain.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import nl.huidnota.domain.code.AgbCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsOfCareTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gelaat|gelaat",
                "Gelaat|gelaat",
                "D\u00e9collet\u00e9|decollete",
                "hals  en  rug|hals en rug",
                "'  hals '|hals",
                "'hals\u00a0en\trug'|hals en rug",
                "'  '|''",
                "''|''",
                "laser-CO2|laser-co2",
                "a b|a b",
                "a b c|a b c",
                "'a '|a",
                "' a'|a",
                "~|~",
                "z|z",
                "AZ|az",
                "\u00df|\u00df"
            })
    void fold(String text, String folded) {
        assertThat(Words.fold(text)).isEqualTo(folded);
        assertThat(Words.fold(folded)).isEqualTo(folded);
    }

    @Test
    void bodyAreasAreTheirParts() {
        assertThat(BodyArea.parse("Gelaat en Hals").parts()).containsExactly("gelaat", "hals");
        assertThat(BodyArea.parse("gelaat en gelaat").parts()).containsExactly("gelaat");
        assertThat(BodyArea.parse("gelaat  en\u00a0hals").parts()).containsExactly("gelaat", "hals");
        assertThat(BodyArea.parse("gelaat")).hasToString("gelaat");
        assertThat(BodyArea.parse("gelaat en hals")).hasToString("gelaat en hals");
        assertThat(BodyArea.parse(" ")).isSameAs(BodyArea.NONE);
        assertThat(BodyArea.parse("")).isSameAs(BodyArea.NONE);
        assertThat(BodyArea.parse("\u0301")).isSameAs(BodyArea.NONE);
        assertThat(BodyArea.NONE).hasToString("");
    }

    @Test
    void bodyAreasOverlapWhenTheyShareAPart() {
        BodyArea face = BodyArea.parse("gelaat");
        BodyArea both = BodyArea.parse("gelaat en hals");
        BodyArea back = BodyArea.parse("rug");
        assertThat(face.overlaps(both)).isTrue();
        assertThat(both.overlaps(face)).isTrue();
        assertThat(both.overlaps(back)).isFalse();
        assertThat(BodyArea.NONE.overlaps(BodyArea.NONE)).isTrue();
        assertThat(BodyArea.NONE.overlaps(face)).isFalse();
        assertThat(face.overlaps(BodyArea.NONE)).isFalse();
    }

    @Test
    void cellsAreEmptyReadOrFaulty() {
        Cell<Integer> read = Cell.read("1", 1);
        assertThat(read.get()).isEqualTo(1);
        assertThat(read.find()).contains(1);
        assertThat(read.isRead()).isTrue();
        assertThat(read.isFaulty()).isFalse();
        assertThat(read.isEmpty()).isFalse();
        assertThat(read.mended()).isNull();
        Cell<Integer> faulty = Cell.faulty("x");
        assertThat(faulty.isFaulty()).isTrue();
        assertThat(faulty.isRead()).isFalse();
        assertThat(faulty.find()).isEmpty();
        assertThatThrownBy(faulty::get).isInstanceOf(IllegalStateException.class);
        Cell<Integer> empty = Cell.empty();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.isFaulty()).isFalse();
        assertThatThrownBy(empty::get).isInstanceOf(IllegalStateException.class);
        assertThat(Cell.mended("01", 1, "1").mended()).isEqualTo("1");
    }

    @Test
    void referrersAreToldByTheirCode() {
        assertThat(ReferrerKind.toldBy(new AgbCode("01112345"))).contains(ReferrerKind.HUISARTS);
        assertThat(ReferrerKind.toldBy(new AgbCode("03112345"))).contains(ReferrerKind.MEDISCH_SPECIALIST);
        assertThat(ReferrerKind.toldBy(new AgbCode("90112345"))).isEmpty();
        assertThat(ReferrerKind.MEDISCH_SPECIALIST.key()).isEqualTo("medisch specialist");
    }

    @Test
    void aDermatologistIsASpecialistButNotTheOtherWayRound() {
        assertThat(ReferrerKind.DERMATOLOOG.satisfies(ReferrerKind.MEDISCH_SPECIALIST))
                .isTrue();
        assertThat(ReferrerKind.DERMATOLOOG.satisfies(ReferrerKind.DERMATOLOOG)).isTrue();
        assertThat(ReferrerKind.DERMATOLOOG.satisfies(ReferrerKind.HUISARTS)).isFalse();
        assertThat(ReferrerKind.MEDISCH_SPECIALIST.satisfies(ReferrerKind.DERMATOLOOG))
                .isFalse();
        assertThat(ReferrerKind.HUISARTS.satisfies(ReferrerKind.HUISARTS)).isTrue();
        assertThat(ReferrerKind.HUISARTS.satisfies(ReferrerKind.MEDISCH_SPECIALIST))
                .isFalse();
    }

    @Test
    void aRowHasOneCellPerColumn() {
        List<String> cells = Collections.nCopies(Column.values().length, "x");
        SourceRow row = new SourceRow(2, cells, null, 1L << Column.STATUS.ordinal() | 1L << Column.OPMERKING.ordinal());
        assertThat(row.cell(Column.BSN)).isEqualTo("x");
        assertThat(row.wasTrimmed(Column.STATUS)).isTrue();
        assertThat(row.wasTrimmed(Column.OPMERKING)).isTrue();
        assertThat(row.wasTrimmed(Column.BSN)).isFalse();
        assertThatThrownBy(() -> new SourceRow(2, List.of("x"), null, 0)).hasMessage("one cell per column");
    }

    /** The contract's table of columns. */
    @Test
    void columns() {
        assertThat(Column.values())
                .filteredOn(Column::isRequired)
                .extracting(Column::key)
                .containsExactly(
                        "sessie_id",
                        "sessiedatum",
                        "status",
                        "client_id",
                        "achternaam",
                        "pakket",
                        "behandelaar_agb",
                        "prestatiecode",
                        "tarief");
        assertThat(Column.values())
                .filteredOn(Column::mayChangeAfterBilling)
                .extracting(Column::key)
                .containsExactly("email", "eerder_vergoed", "betaald_op", "betaalwijze", "betaald_bedrag", "opmerking");
        assertThat(Column.values())
                .filteredOn(Column::isPersonal)
                .contains(Column.BSN, Column.ACHTERNAAM, Column.GEBOORTEDATUM, Column.STRAAT, Column.EMAIL)
                .doesNotContain(Column.CLIENT_ID, Column.TARIEF, Column.SESSIEDATUM);
        assertThat(Column.TARIEF.aliases()).containsExactly("bedrag", "prijs");
        assertThat(Column.SESSIE_ID.aliases()).containsExactly("behandeling_id", "session_id");
    }
}
