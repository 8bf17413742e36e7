package nl.huidnota.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.InvoiceTemplate.Block;
import nl.huidnota.domain.practice.InvoiceTemplate.Brand;
import nl.huidnota.domain.practice.InvoiceTemplate.Font;
import nl.huidnota.domain.practice.InvoiceTemplate.Window;
import nl.huidnota.domain.practice.Numbering.NumberPattern;
import nl.huidnota.domain.practice.Numbering.Series;
import nl.huidnota.domain.practice.Practitioner.Kind;
import nl.huidnota.domain.practice.Practitioner.Registration;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeWordsTest {
    private static final PrestatieCode CODE = new PrestatieCode("075", "9001");
    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final DateRange NEXT = new DateRange(LocalDate.of(2027, 1, 1), null);

    @ParameterizedTest
    @CsvSource({
        "F{jaar}-{nr:5},7,F2026-00007",
        "F{jaar}-{nr:2},12345,F2026-12345",
        "{nr},7,7",
        "{nr:3}/{jaar},7,007/2026",
        "F{nr:1}X,12,F12X"
    })
    void numbers(String pattern, long number, String expected) {
        assertThat(new NumberPattern(pattern, 1).format(2026, number)).isEqualTo(expected);
    }

    @Test
    void everySeriesHasItsPattern() {
        NumberPattern invoice = new NumberPattern("F{nr}", 1);
        NumberPattern credit = new NumberPattern("C{nr}", 2);
        NumberPattern claim = new NumberPattern("D{nr}", 3);
        Numbering numbering = new Numbering(invoice, credit, claim);
        assertThat(numbering.of(Series.FACTUUR)).isSameAs(invoice);
        assertThat(numbering.of(Series.CREDIT)).isSameAs(credit);
        assertThat(numbering.of(Series.DECLARATIE)).isSameAs(claim);
        assertThat(Series.DECLARATIE.key()).isEqualTo("declaratie");
    }

    /** A price under two codes is two prices; two prices under one code are told apart by the tariff. */
    @Test
    void priceList() {
        PriceListEntry small = entry(CODE, "180.00", PrestatieKind.BEHANDELING, YEAR);
        PriceListEntry large = entry(CODE, "240.00", PrestatieKind.CONSULT, YEAR);
        PriceListEntry later = entry(CODE, "190.00", PrestatieKind.BEHANDELING, NEXT);
        PrestatieCode single = new PrestatieCode("075", "9010");
        PriceListEntry consult = entry(single, "60.00", PrestatieKind.CONSULT, YEAR);
        PriceList list = new PriceList(List.of(small, large, later, consult));
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        assertThat(list.entries()).hasSize(4);
        assertThat(list.validOn(CODE, lastDay)).containsExactly(small, large);
        assertThat(list.validOn(CODE, newYear)).containsExactly(later);
        assertThat(list.validOn(single, lastDay)).containsExactly(consult);
        assertThat(list.validOn(single, newYear)).isEmpty();
        PrestatieCode unknown = new PrestatieCode("075", "1234");
        assertThat(list.validOn(unknown, lastDay)).isEmpty();
        assertThat(list.kindOf(CODE)).isEqualTo(PrestatieKind.BEHANDELING);
        assertThat(list.kindOf(single)).isEqualTo(PrestatieKind.CONSULT);
        assertThat(list.kindOf(unknown)).isEqualTo(PrestatieKind.BEHANDELING);
        assertThat(list.entryFor(CODE, lastDay, Euro.parse("240.00"))).contains(large);
        assertThat(list.entryFor(CODE, lastDay, Euro.parse("1.00"))).contains(small);
        assertThat(list.entryFor(unknown, lastDay, Euro.parse("1.00"))).isEmpty();
        assertThat(PrestatieKind.WEGBLIJF.key()).isEqualTo("wegblijf");
    }

    @Test
    void practitionersStandInRegistersForATime() {
        Practitioner practitioner = new Practitioner(
                new AgbCode("90112345"),
                "Sam",
                Kind.HUIDTHERAPEUT,
                List.of(
                        new Registration("KP", DateRange.ALWAYS),
                        new Registration("NVH", new DateRange(null, LocalDate.of(2026, 6, 30)))),
                DateRange.ALWAYS);
        assertThat(practitioner.isIn("kp", LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(practitioner.isIn("NVH", LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(practitioner.isIn("NVH", LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(practitioner.isIn("SKIN", LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(Kind.HUIDTHERAPEUT.isMedical()).isTrue();
        assertThat(Kind.ARTS.isMedical()).isTrue();
        assertThat(Kind.SCHOONHEIDSSPECIALIST.isMedical()).isFalse();
        assertThat(Kind.ARTS.key()).isEqualTo("arts");
    }

    @Test
    void aTemplateOfOnesOwnStandsOverTheShippedOne() {
        Brand brand = new Brand("#004b6b", Font.LIBERATION, Window.LINKS, 18, null);
        InvoiceTemplate shipped = new InvoiceTemplate(
                brand,
                null,
                List.of(Block.CLIENT),
                Map.of("nl", Map.of("titel", "Nota", "groet", "Dank"), "en", Map.of("titel", "Invoice")));
        InvoiceTemplate own =
                new InvoiceTemplate(brand, null, List.of(Block.REGELS), Map.of("nl", Map.of("titel", "Rekening")));
        InvoiceTemplate both = own.over(shipped);
        assertThat(both.blocks()).containsExactly(Block.REGELS);
        assertThat(both.texts().get("nl")).containsOnly(Map.entry("titel", "Rekening"), Map.entry("groet", "Dank"));
        assertThat(both.texts().get("en")).containsOnly(Map.entry("titel", "Invoice"));
    }

    @Test
    void whatTheLawAsksForCannotBeHidden() {
        assertThat(Block.values())
                .filteredOn(Block::isRequired)
                .containsExactly(Block.CLIENT, Block.REGELS, Block.TOTALEN, Block.BETALING, Block.TOELICHTING);
        assertThat(Block.KUUR.key()).isEqualTo("kuur");
        assertThat(Font.DEJAVU.key()).isEqualTo("dejavu");
        assertThat(Window.RECHTS.key()).isEqualTo("rechts");
    }

    @Test
    void mappingsKeepTheirOwnCopy() {
        ColumnMapping mapping = new ColumnMapping(
                Map.of(Column.STATUS, "Afloop"), Map.of(), List.of(new ColumnMapping.Skip("Nr", "Totaal")), false);
        assertThat(mapping.columns()).containsEntry(Column.STATUS, "Afloop");
        assertThat(mapping.skips()).hasSize(1);
        assertThat(ColumnMapping.NONE.columns()).isEmpty();
    }

    private static PriceListEntry entry(PrestatieCode code, String tariff, PrestatieKind kind, DateRange valid) {
        return new PriceListEntry(code, "naam", Euro.parse(tariff), kind, VatRule.NAAR_BEHANDELING, valid);
    }
}
