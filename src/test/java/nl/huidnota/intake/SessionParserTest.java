package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each form of each cell means. In the tables, no third value means that the cell stood right. */
class SessionParserTest {
    private static Session parse(Column column, String text) {
        return new SessionParser().parse(Exports.row(column, text));
    }

    private static void check(Cell<?> cell, String text, String value, String mended) {
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.value()).hasToString(value);
        assertThat(cell.mended()).isEqualTo(mended);
    }

    private static void checkFaulty(Function<Session, Cell<?>> cell, Column column, String text) {
        assertThat(cell.apply(parse(column, text)).isFaulty()).as(text).isTrue();
        assertThat(cell.apply(parse(column, text)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "01-10-2026,2026-10-01,",
        "1-10-2026,2026-10-01,",
        "1-1-2026,2026-01-01,",
        "01-1-2026,2026-01-01,",
        "2026-10-01,2026-10-01,",
        "29-02-2028,2028-02-29,",
        "29-02-2000,2000-02-29,",
        "31-12-2026,2026-12-31,",
        "01-10-2026 10:30,2026-10-01,01-10-2026",
        "1-10-2026 9:05:07,2026-10-01,1-10-2026",
        "2026-10-01T10:30,2026-10-01,2026-10-01",
        "2026-10-01T10:30:00Z,2026-10-01,2026-10-01",
        "2026-10-01 00:00:00.000,2026-10-01,2026-10-01",
        "2026-10-01T10:30:00+02:00,2026-10-01,2026-10-01",
        "01-10-2026  23:59,2026-10-01,01-10-2026",
    })
    void dates(String text, String value, String mended) {
        check(parse(Column.SESSIEDATUM, text).date(), text, value, mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30-02-2026",
                "29-02-2026",
                "29-02-1900",
                "31-04-2026",
                "32-01-2026",
                "00-01-2026",
                "01-00-2026",
                "01-13-2026",
                "2026-13-01",
                "2026-1-5",
                "2026-02-30",
                "1-10-26",
                "01/10/2026",
                "01.10.2026",
                "20261001",
                "1 oktober 2026",
                "46296",
                "001-10-2026",
                "01-010-2026",
                "01--2026",
                "--",
                "-1-10-2026",
                "01-10-2026-",
                "01-10-2026 25:00",
                "01-10-2026 10:60",
                "01-10-2026 ochtend",
                "01-10-202610:30",
                "01-10-2026T",
                "٠١-١٠-٢٠٢٦",
                "０１-10-2026",
                "01‑10‑2026",
                "01-10-0000",
                "99999999999-10-2026",
                "x"
            })
    void noDates(String text) {
        checkFaulty(Session::date, Column.SESSIEDATUM, text);
    }

    @ParameterizedTest
    @CsvSource({
        "voltooid,DONE,",
        "afgerond,DONE,",
        "uitgevoerd,DONE,",
        "completed,DONE,",
        "Voltooid,DONE,voltooid",
        "COMPLETED,DONE,completed",
        "gepland,PLANNED,",
        "planned,PLANNED,",
        "geannuleerd,CANCELLED,",
        "afgezegd,CANCELLED,",
        "cancelled,CANCELLED,",
        "verplaatst,MOVED,",
        "no-show,NO_SHOW,",
        "No-Show,NO_SHOW,no-show",
        "niet verschenen,NO_SHOW,",
        "Niet  Verschenen,NO_SHOW,niet verschenen"
    })
    void statuses(String text, String value, String mended) {
        check(parse(Column.STATUS, text).status(), text, value, mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klaar", "voltooid!", "done", "voltooid gepland", "1", "noshow", "?"})
    void noStatuses(String text) {
        checkFaulty(Session::status, Column.STATUS, text);
    }

    @ParameterizedTest
    @CsvSource({
        "999990019,999990019,",
        "9999 900 19,999990019,999990019",
        "99999\u00a00019,999990019,999990019",
        "10000008,010000008,010000008",
        "1000 0008,010000008,010000008"
    })
    void bsns(String text, String digits, String mended) {
        Cell<nl.huidnota.domain.code.Bsn> cell =
                parse(Column.BSN, text).person().bsn();
        assertThat(cell.get().digits()).isEqualTo(digits);
        assertThat(cell.mended()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990018",
                "000000000",
                "00000000",
                "1,23E+08",
                "12345678",
                "1234567",
                "9999900190",
                "99999001a",
                "９９９９９００１９",
                "٩٩٩٩٩٠٠١٩",
                "999.990.019",
                "999-990-019",
                "BSN 999990019"
            })
    void noBsns(String text) {
        checkFaulty(session -> session.person().bsn(), Column.BSN, text);
    }

    @ParameterizedTest
    @CsvSource({"90112345,90112345,", "1012345,01012345,01012345", "01012345,01012345,"})
    void agbCodes(String text, String value, String mended) {
        check(parse(Column.BEHANDELAAR_AGB, text).treatment().practitioner(), text, value, mended);
        check(parse(Column.VERWIJZER_AGB, text).referral().referrer(), text, value, mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"901123456", "112345", "90 112345", "90-11234", "9011234x", "٩٠١١٢٣٤٥"})
    void noAgbCodes(String text) {
        checkFaulty(session -> session.treatment().practitioner(), Column.BEHANDELAAR_AGB, text);
        checkFaulty(session -> session.referral().referrer(), Column.VERWIJZER_AGB, text);
    }

    @ParameterizedTest
    @CsvSource({"9901,9901,", "901,0901,0901", "1,0001,0001", "0101,0101,"})
    void uzovis(String text, String value, String mended) {
        check(parse(Column.UZOVI, text).policy().uzovi(), text, value, mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99011", "990a", "Zonnezorg", "9 901", "٩٩٠١", "-1"})
    void noUzovis(String text) {
        checkFaulty(session -> session.policy().uzovi(), Column.UZOVI, text);
    }

    @ParameterizedTest
    @CsvSource({"075-9001,075-9001", "9001,075-9001", "999-0001,999-0001"})
    void prestaties(String text, String value) {
        check(parse(Column.PRESTATIECODE, text).treatment().prestatie(), text, value, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"900", "0759001", "75-9001", "075 9001", "075-900", "075-90011", "075-٩٠٠١", "abcd"})
    void noPrestaties(String text) {
        checkFaulty(session -> session.treatment().prestatie(), Column.PRESTATIECODE, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "180!180.00", "180,00!180.00", "180.00!180.00", "1.050,00!1050.00", "1050,00!1050.00",
                "1050.00!1050.00", "1050!1050.00", "99.999,99!99999.99", "99999,99!99999.99", "99999!99999.00",
                "0,01!0.01", "0.50!0.50", "€180!180.00", "€ 180,00!180.00", "€\u00a01.050,00!1050.00",
                "€\u202f180.00!180.00", "€  0,01!0.01", "1.05!1.05", "10.000,00!10000.00", "100!100.00"
            })
    void amounts(String text, String value) {
        check(parse(Column.TARIEF, text).treatment().tariff(), text, value, null);
        check(parse(Column.KORTING, text).treatment().discount(), text, value, null);
        check(parse(Column.EERDER_VERGOED, text).referral().paidElsewhere(), text, value, null);
        check(parse(Column.BETAALD_BEDRAG, text).payment().amount(), text, value, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.050",
                "1,050",
                "180,-",
                "180 €",
                "180€",
                "0180,00",
                "00,50",
                "180,0",
                "180,000",
                "180.0",
                ",50",
                ".50",
                "180,",
                "180.",
                "-180,00",
                "+180,00",
                "€",
                "€ ",
                "€-180",
                "€ €180",
                "1.050.00",
                "1,050.00",
                "1.0500,00",
                "10.50,00",
                ".050,00",
                "0.050,00",
                "01.050,00",
                "1.050.000,00",
                "100000,00",
                "100000",
                "100.000,00",
                "999999999999",
                "1E2",
                "1e+02",
                "180 00",
                "1 050,00",
                "EUR 180",
                "٫180",
                "١٨٠,٠٠",
                "１８０",
                "180,٠٠",
                "gratis",
                "NaN",
                "0x10",
                "180,00,00",
                "180;00",
                "$180"
            })
    void noAmounts(String text) {
        checkFaulty(session -> session.treatment().tariff(), Column.TARIEF, text);
        checkFaulty(session -> session.treatment().discount(), Column.KORTING, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0,00", "0.00", "€ 0", "€0,00"})
    void zeroOnlyWhereItMayBe(String text) {
        checkFaulty(session -> session.treatment().tariff(), Column.TARIEF, text);
        checkFaulty(session -> session.payment().amount(), Column.BETAALD_BEDRAG, text);
        check(parse(Column.KORTING, text).treatment().discount(), text, "0.00", null);
        check(parse(Column.EERDER_VERGOED, text).referral().paidElsewhere(), text, "0.00", null);
    }

    @ParameterizedTest
    @CsvSource({"3511 AB,3511 AB,", "3511AB,3511 AB,3511 AB", "3511 ab,3511 AB,3511 AB", "3511\u00a0aB,3511 AB,3511 AB"
    })
    void dutchPostcodes(String text, String value, String mended) {
        check(parse(Column.POSTCODE, text).person().address().postcode(), text, value, mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0511 AB", "3511", "3511 A", "3511 ABC", "3511  AB", "35 11AB", "3511-AB", "٣٥١١ AB", "9000"})
    void noDutchPostcodes(String text) {
        checkFaulty(session -> session.person().address().postcode(), Column.POSTCODE, text);
    }

    @ParameterizedTest
    @CsvSource({"'',false", "NL,false", "nl,false", "Nederland,false", "België,true", "DE,true"})
    void elsewhereAnyPostcodeStands(String country, boolean stands) {
        String[] cells = Exports.row(Column.POSTCODE, "B-9000").cells().toArray(String[]::new);
        cells[Column.LAND.ordinal()] = country;
        Session session = new SessionParser().parse(new SourceRow(2, java.util.List.of(cells), null, 0));
        assertThat(session.person().address().postcode().isRead()).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "huisarts,HUISARTS,",
        "Medisch Specialist,MEDISCH_SPECIALIST,medisch specialist",
        "dermatoloog,DERMATOLOOG,"
    })
    void referrers(String text, String value, String mended) {
        check(parse(Column.VERWIJZER_SOORT, text).referral().kind(), text, value, mended);
    }

    @ParameterizedTest
    @CsvSource({"m,m,", "V,v,v", "x,x,"})
    void sexes(String text, String value, String mended) {
        check(parse(Column.GESLACHT, text).person().sex(), text, value, mended);
    }

    @Test
    void wordsThatAreNotOurs() {
        checkFaulty(session -> session.referral().kind(), Column.VERWIJZER_SOORT, "tandarts");
        checkFaulty(session -> session.person().sex(), Column.GESLACHT, "man");
        check(parse(Column.INDICATIE, "Rosacea").treatment().indication(), "Rosacea", "rosacea", "rosacea");
        check(parse(Column.TECHNIEK, "microneedling").treatment().technique(), "microneedling", "microneedling", null);
    }

    @ParameterizedTest
    @CsvSource({
        "gelaat,gelaat,",
        "Gelaat en Hals,gelaat en hals,gelaat en hals",
        "Decolleté,decollete,decollete",
        "linker bovenarm,linker bovenarm,"
    })
    void bodyAreas(String text, String value, String mended) {
        check(parse(Column.LICHAAMSGEBIED, text).treatment().bodyArea(), text, value, mended);
    }

    @Test
    void anEmptyCellIsNeitherReadNorFaulty() {
        Session session = parse(Column.OPMERKING, "x");
        assertThat(session.date().isEmpty()).isTrue();
        assertThat(session.date().isFaulty()).isFalse();
        assertThat(session.treatment().tariff().isEmpty()).isTrue();
        assertThat(session.person().bsn().isEmpty()).isTrue();
        assertThat(session.policy().uzovi().isEmpty()).isTrue();
        assertThat(session.treatment().bodyArea().isEmpty()).isTrue();
        assertThat(session.passed().remark().get()).isEqualTo("x");
    }
}
