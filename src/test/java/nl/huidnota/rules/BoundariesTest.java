package nl.huidnota.rules;

import static nl.huidnota.domain.care.Column.GEBOORTEDATUM;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.domain.care.Column.POLIS_TOT;
import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries that money hangs on, one by one, through the whole rulebook. */
class BoundariesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-09-25,HELD,R023", // 6 days
        "2026-09-24,CLAIMABLE,R024", // 7 days
        "2026-09-04,CLAIMABLE,R024", // 27 days
        "2026-09-03,CLAIMABLE,''" // 28 days
    })
    void theSixthSeventhTwentySeventhAndTwentyEighthDay(String previous, Verdict verdict, String rule) {
        Trial trial = trial().booked(booked("B-1", previous)).on("2026-10-01");
        assertThat(trial.verdict()).isEqualTo(verdict);
        assertThat(trial.rules()).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void theBirthdayOnWhichTheAgeLimitBites() {
        Trial trial = trial().terms(t -> t.ageLimit = 21);
        assertThat(trial.with(GEBOORTEDATUM, "2005-10-02").verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial.with(GEBOORTEDATUM, "2005-10-01").verdict()).isEqualTo(Verdict.SELF_PAY);
    }

    @Test
    void theLastDayOfAPolicy() {
        assertThat(trial().with(POLIS_TOT, "2026-10-01").verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial().with(POLIS_TOT, "2026-09-30").verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void theLastDayOfAPackage() {
        DateRange until = new DateRange(null, LocalDate.of(2026, 10, 1));
        Trial trial = trial().vecozo().terms(t -> t.valid = until);
        assertThat(trial.on("2026-10-01").verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial.on("2026-10-02").rules()).containsExactly("R046");
    }

    @Test
    void theTwentyNinthOfFebruary() {
        Trial trial = trial().everything().terms(t -> t.ageLimit = 18).with(GEBOORTEDATUM, "2008-02-29");
        assertThat(trial.on("2026-02-27").fires("R040")).isFalse();
        assertThat(trial.on("2026-02-28").fires("R040")).isTrue();
        Trial leapDay = trial().everything()
                .set(t -> t.today = LocalDate.of(2028, 3, 1))
                .on("2028-02-29");
        assertThat(leapDay.verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial().everything().on("2027-02-29").verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void theSessionThatTakesTheLastCent() {
        Trial exact = trial().terms(t -> t.perYear("360.00")).booked(booked("B-1", "2026-01-01"));
        assertThat(exact.expected()).isEqualTo("180.00");
        assertThat(exact.rules()).isEmpty();
        Trial cent = trial().terms(t -> t.perYear("359.99")).booked(booked("B-1", "2026-01-01"));
        assertThat(cent.expected()).isEqualTo("179.99");
        assertThat(cent.rules()).containsExactly("R038");
        Trial last = trial().terms(t -> t.perYear("180.01")).booked(booked("B-1", "2026-01-01"));
        assertThat(last.expected()).isEqualTo("0.01");
        Trial none = trial().terms(t -> t.perYear("180.00")).booked(booked("B-1", "2026-01-01"));
        assertThat(none.expected()).isEqualTo("0.00");
        assertThat(none.rules()).containsExactly("R037");
    }

    @Test
    void aBodyAreaThatOverlaps() {
        Trial trial = trial().booked(booked("B-1", "2026-09-28").set(b -> b.area = "gelaat en hals"));
        assertThat(trial.with(LICHAAMSGEBIED, "hals").fires("R023")).isTrue();
        assertThat(trial.with(LICHAAMSGEBIED, "hals en rug").fires("R023")).isTrue();
        assertThat(trial.with(LICHAAMSGEBIED, "rug").fires("R023")).isFalse();
    }

    @Test
    void aNoShowFee() {
        Trial fee = trial().with(STATUS, "no-show")
                .with(PRESTATIECODE, "999-0001")
                .with(TARIEF, "45,00")
                .with(INDICATIE, "")
                .with(LICHAAMSGEBIED, "");
        assertThat(fee.verdict()).isEqualTo(Verdict.SELF_PAY);
        assertThat(fee.rules()).containsExactly("R052");
        assertThat(trial().with(STATUS, "no-show").verdict()).isEqualTo(Verdict.NOT_COMPLETED);
    }

    @Test
    void aPriceUnderTwoCodesAndTwoPricesUnderOne() {
        Trial trial = trial().price("075-9002", "180.00", PrestatieKind.BEHANDELING, VatRule.HOOG_21)
                .price("075-9001", "240.00", PrestatieKind.BEHANDELING, VatRule.HOOG_21);
        assertThat(trial.rules()).isEmpty();
        assertThat(trial.with(PRESTATIECODE, "075-9002").rules()).containsExactly("R053");
        assertThat(trial.with(PRESTATIECODE, "075-9001").with(TARIEF, "240,00").rules())
                .containsExactly("R053");
        assertThat(trial.with(TARIEF, "210,00").rules()).containsExactly("R050");
    }

    @Test
    void theThirtyFirstOfDecemberAndTheFirstOfJanuary() {
        Trial trial = trial().everything()
                .set(t -> t.today = LocalDate.of(2027, 1, 31))
                .terms(t -> t.perYear("180.00"))
                .on("2026-12-31")
                .row("S-2")
                .on("2027-01-01")
                .with(LICHAAMSGEBIED, "hals");
        assertThat(trial.judged())
                .extracting(judged -> judged.expected())
                .containsExactly(euro("180.00"), euro("180.00"));
        Trial year = trial().everything()
                .terms(t -> t.perYear("180.00"))
                .booked(booked("B-1", "2026-01-01"))
                .on("2026-10-01");
        assertThat(year.expected()).isEqualTo("0.00");
        Trial before = trial().terms(t -> t.perYear("180.00")).booked(booked("B-1", "2025-12-31"));
        assertThat(before.expected()).isEqualTo("180.00");
    }

    @Test
    void aReferralDatedOnTheDayOfTheFirstSession() {
        Trial trial = trial().terms(t -> t.referral = new ReferralTerms(true, List.of(), true, null, false))
                .booked(booked("B-1", "2026-08-01"));
        assertThat(trial.with(VERWIJSDATUM, "2026-08-01").verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(trial.with(VERWIJSDATUM, "2026-08-02").rules()).containsExactly("R034");
    }

    @ParameterizedTest
    @CsvSource({"50,180.01,90.01", "50,179.99,90.00", "75,179.98,134.99", "33,179.50,59.24"})
    void percentagesThatEndInHalfACent(int percent, String tariff, String expected) {
        Trial trial = trial().terms(t -> t.percentage = Percentage.ofWhole(percent))
                .outcome("R050", nl.huidnota.domain.claim.Outcome.OFF)
                .with(TARIEF, tariff);
        assertThat(trial.expected()).isEqualTo(expected);
    }

    private static Euro euro(String text) {
        return Euro.parse(text);
    }
}
