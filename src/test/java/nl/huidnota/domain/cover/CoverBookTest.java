package nl.huidnota.domain.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.ClaimDeadline.Start;
import nl.huidnota.domain.cover.CoverExample.Expected;
import nl.huidnota.domain.cover.CoverTerms.Checked;
import nl.huidnota.domain.cover.CoverTerms.Scars;
import nl.huidnota.domain.cover.CoverTerms.Source;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;
import org.junit.jupiter.api.Test;

class CoverBookTest {
    private static final UzoviCode UZOVI = new UzoviCode("9901");
    private static final CoverTerms LAST_YEAR = terms("PLUS", "Zonne Plus", 2025, Checked.JA, null);
    private static final CoverTerms THIS_YEAR = terms("PLUS", "Zonne Plus", 2026, Checked.SECUNDAIR, "gezicht");
    private static final CoverTerms OTHER = terms("BASIS", "Plus", 2026, Checked.NEE, null);
    private static final Insurer INSURER = new Insurer(
            UZOVI,
            "Zonnezorg",
            List.of("Zon"),
            Route.VECOZO,
            null,
            false,
            false,
            List.of("verwijsbrief"),
            List.of(LAST_YEAR, THIS_YEAR, OTHER));
    private static final CoverBook BOOK = new CoverBook(List.of(INSURER));

    @Test
    void insurersByNumberNameAndAlias() {
        assertThat(BOOK.insurers()).containsExactly(INSURER);
        assertThat(BOOK.insurer(UZOVI)).contains(INSURER);
        assertThat(BOOK.insurer(new UzoviCode("9902"))).isEmpty();
        assertThat(BOOK.insurerNamed("ZONNEZORG")).contains(INSURER);
        assertThat(BOOK.insurerNamed(" zon ")).contains(INSURER);
        assertThat(BOOK.insurerNamed("maan")).isEmpty();
    }

    /** A package's code goes before another package's name. */
    @Test
    void packagesByCodeNameAndAlias() {
        assertThat(BOOK.versions(INSURER, "plus")).containsExactly(LAST_YEAR, THIS_YEAR);
        assertThat(BOOK.versions(INSURER, "zonne plus")).containsExactly(LAST_YEAR, THIS_YEAR);
        assertThat(BOOK.versions(INSURER, "zp-basis")).containsExactly(OTHER);
        assertThat(BOOK.versions(INSURER, "onbekend")).isEmpty();
        Insurer stranger = new Insurer(
                new UzoviCode("9909"), "Ver", List.of(), Route.VECOZO, null, false, false, List.of(), List.of());
        assertThat(BOOK.versions(stranger, "plus")).isEmpty();
    }

    @Test
    void theVersionOfTheDay() {
        assertThat(BOOK.termsOn(INSURER, "plus", LocalDate.of(2025, 12, 31))).contains(LAST_YEAR);
        assertThat(BOOK.termsOn(INSURER, "plus", LocalDate.of(2026, 1, 1))).contains(THIS_YEAR);
        assertThat(BOOK.termsOn(INSURER, "plus", LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void termsKnowTheirBudgetAndWhetherTheyAreSure() {
        assertThat(LAST_YEAR.budgetName()).isEqualTo("pakket:PLUS");
        assertThat(THIS_YEAR.budgetName()).isEqualTo("budget:gezicht");
        assertThat(LAST_YEAR.isVerified()).isTrue();
        assertThat(THIS_YEAR.isVerified()).isFalse();
        assertThat(OTHER.isVerified()).isFalse();
    }

    /** 29 February and a year is 28 February. */
    @Test
    void deadlinesAddMonthsAsACalendarDoes() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertThat(new ClaimDeadline(12, Start.BEHANDELDATUM).lastDayFor(leap)).isEqualTo("2029-02-28");
        assertThat(new ClaimDeadline(12, Start.JAAREINDE).lastDayFor(leap)).isEqualTo("2029-12-31");
        assertThat(new ClaimDeadline(2, Start.JAAREINDE).lastDayFor(leap)).isEqualTo("2029-02-28");
        assertThat(new ClaimDeadline(12, Start.FACTUURDATUM).lastDayFor(leap)).isEqualTo(LocalDate.MAX);
    }

    @Test
    void words() {
        assertThat(Route.VECOZO.key()).isEqualTo("vecozo");
        assertThat(Route.RESTITUTIE.key()).isEqualTo("restitutie");
        assertThat(Expected.DECLARABEL.key()).isEqualTo("declarabel");
        CoverExample example = new CoverExample(
                UZOVI,
                "PLUS",
                DateRange.ALWAYS,
                Map.of("tarief", "180,00"),
                Expected.ZELF,
                Euro.ZERO,
                List.of("R031"),
                "polissen.yaml:12");
        assertThat(example.rules()).containsExactly("R031");
        assertThat(example.cells()).containsEntry("tarief", "180,00");
    }

    private static CoverTerms terms(String code, String name, int year, Checked checked, String budget) {
        return new CoverTerms(
                UZOVI,
                code,
                name,
                List.of("ZP-" + code),
                new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                true,
                Scars.JA,
                null,
                Percentage.FULL,
                Euro.ZERO,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                List.of(),
                budget,
                new Source("polis", null, checked));
    }
}
