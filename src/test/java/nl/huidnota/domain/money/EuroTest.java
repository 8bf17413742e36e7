package nl.huidnota.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroTest {
    @ParameterizedTest
    @CsvSource({"0.01,1", "180.00,18000", "0.00,0", "-1.05,-105", "99999.99,9999999", "999999999.99,99999999999"})
    void readsAndWritesTheMachineForm(String text, long cents) {
        assertThat(Euro.parse(text)).isEqualTo(new Euro(cents));
        assertThat(new Euro(cents)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".00",
                "-.00",
                "1",
                "1.0",
                "1,00",
                "1.000",
                "a.00",
                "1.a0",
                "1.0/",
                "1.0:",
                "1:.00",
                "--1.00",
                "1000000000.00",
                "-1000000000.00",
                "1.00 "
            })
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> Euro.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an amount: " + text);
    }

    @Test
    void zeroIsOneAmount() {
        assertThat(Euro.parse("0.00")).isSameAs(Euro.ZERO);
        assertThat(Euro.parse("-0.00")).isSameAs(Euro.ZERO);
        assertThat(Euro.ofCents(0)).isSameAs(Euro.ZERO);
    }

    @Test
    void addsAndSubtracts() {
        assertThat(euro("0.10").plus(euro("0.20"))).isEqualTo(euro("0.30"));
        assertThat(euro("0.10").minus(euro("0.20"))).isEqualTo(euro("-0.10"));
        assertThat(euro("0.10").negated()).isEqualTo(euro("-0.10"));
        assertThatThrownBy(() -> new Euro(Long.MAX_VALUE).plus(new Euro(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Euro(Long.MIN_VALUE).minus(new Euro(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Euro(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void compares() {
        Euro one = euro("1.00");
        Euro two = euro("2.00");
        assertThat(one.min(two)).isSameAs(one);
        assertThat(two.min(one)).isSameAs(one);
        assertThat(one.max(two)).isSameAs(two);
        assertThat(two.max(one)).isSameAs(two);
        Euro alsoOne = euro("1.00");
        assertThat(one.min(alsoOne)).isSameAs(one);
        assertThat(one.max(alsoOne)).isSameAs(one);
        assertThat(one.compareTo(two)).isNegative();
        assertThat(two.compareTo(one)).isPositive();
        assertThat(one.compareTo(euro("1.00"))).isZero();
    }

    @Test
    void knowsItsSign() {
        assertThat(euro("-0.01").orZero()).isSameAs(Euro.ZERO);
        assertThat(euro("0.01").orZero()).isEqualTo(euro("0.01"));
        assertThat(Euro.ZERO.isZero()).isTrue();
        assertThat(euro("0.01").isZero()).isFalse();
        assertThat(euro("0.01").isPositive()).isTrue();
        assertThat(Euro.ZERO.isPositive()).isFalse();
        assertThat(euro("-0.01").isNegative()).isTrue();
        assertThat(Euro.ZERO.isNegative()).isFalse();
    }

    /** A percentage that ends in half a cent rounds up; just below it rounds down. */
    @ParameterizedTest
    @CsvSource({
        "0.01,5000,0.01",
        "0.01,4999,0.00",
        "0.03,5000,0.02",
        "180.01,7500,135.01",
        "180.02,7500,135.02",
        "180.00,10000,180.00",
        "180.00,0,0.00",
        "100.00,6667,66.67",
        "0.00,7500,0.00"
    })
    void percentageRoundsHalfUp(String amount, int hundredths, String share) {
        assertThat(euro(amount).percent(new Percentage(hundredths))).isEqualTo(euro(share));
    }

    @ParameterizedTest
    @CsvSource({"121.00,21.00", "0.02,0.00", "0.03,0.01", "180.00,31.24", "0.00,0.00", "99999.99,17355.37"})
    void vatWithin(String amount, String vat) {
        assertThat(euro(amount).vatWithin(21)).isEqualTo(euro(vat));
        assertThat(VatTreatment.TAXED_21.vatWithin(euro(amount))).isEqualTo(euro(vat));
        assertThat(VatTreatment.EXEMPT.vatWithin(euro(amount))).isSameAs(Euro.ZERO);
        assertThat(VatTreatment.SMALL_BUSINESS.vatWithin(euro(amount))).isSameAs(Euro.ZERO);
    }

    @Test
    void roundingIsForAmountsFromZero() {
        assertThatThrownBy(() -> euro("-0.01").percent(Percentage.FULL)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> euro("-0.01").vatWithin(21)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void percentagesLieBetweenZeroAndHundred() {
        assertThat(new Percentage(0)).hasToString("0");
        assertThat(Percentage.FULL).hasToString("100");
        assertThat(Percentage.ofWhole(75)).isEqualTo(new Percentage(7500)).hasToString("75");
        assertThat(new Percentage(6667)).hasToString("66.67");
        assertThat(new Percentage(6650)).hasToString("66.5");
        assertThat(new Percentage(6605)).hasToString("66.05");
        assertThat(new Percentage(10)).hasToString("0.1");
        assertThat(new Percentage(9)).hasToString("0.09");
        assertThatThrownBy(() -> new Percentage(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Percentage(10_001)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Euro euro(String text) {
        return Euro.parse(text);
    }
}
