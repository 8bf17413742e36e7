package nl.huidnota.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"999900006", "999990019", "010000008"})
    void bsnPassesTheElevenProof(String digits) {
        assertThat(Bsn.parse(digits)).contains(new Bsn(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "999900007", "999900016", "99990000", "9999000060", "99990000a", "99990000/", "000000000"})
    void otherBsnsAreRefused(String text) {
        assertThat(Bsn.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Bsn(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a BSN");
    }

    @Test
    void bsnNeverShowsItselfByAccident() {
        Bsn bsn = new Bsn("999900006");
        assertThat(bsn).hasToString("9999*****");
        assertThat(bsn.masked()).isEqualTo("9999*****");
        assertThat(bsn.digits()).isEqualTo("999900006");
    }

    @Test
    void agbCode() {
        AgbCode therapist = new AgbCode("90112345");
        assertThat(AgbCode.parse("90112345")).contains(therapist);
        assertThat(therapist.providerKind()).isEqualTo("90");
        assertThat(therapist.isPractice()).isFalse();
        assertThat(new AgbCode("90060001").isPractice()).isTrue();
        assertThat(therapist).hasToString("90112345").hasSameHashCodeAs(new AgbCode("90112345"));
        assertThat(therapist.equals(null)).isFalse();
        assertThat(therapist).isNotEqualTo("90112345").isNotEqualTo(new AgbCode("90112346"));
        assertThat(therapist.compareTo(new AgbCode("90112346"))).isNegative();
        assertThat(AgbCode.parse("9011234")).isEmpty();
        assertThat(AgbCode.parse("9011234x")).isEmpty();
        assertThatThrownBy(() -> new AgbCode("9011234")).hasMessage("not an AGB code: 9011234");
    }

    @Test
    void uzoviCode() {
        UzoviCode code = new UzoviCode("9901");
        assertThat(UzoviCode.parse("9901")).contains(code);
        assertThat(UzoviCode.parse("991")).isEmpty();
        assertThat(code).hasToString("9901").isNotEqualTo("9901").isNotEqualTo(new UzoviCode("9902"));
        assertThat(code.equals(null)).isFalse();
        assertThat(code).hasSameHashCodeAs(new UzoviCode("9901"));
        assertThat(code.compareTo(new UzoviCode("9900"))).isPositive();
        assertThatThrownBy(() -> new UzoviCode("99 1")).hasMessage("not a UZOVI number: 99 1");
    }

    @Test
    void prestatieCode() {
        PrestatieCode code = new PrestatieCode("075", "9001");
        assertThat(PrestatieCode.parse("075-9001")).contains(code);
        assertThat(PrestatieCode.parse("9001")).contains(code);
        assertThat(PrestatieCode.parse("081-9001")).contains(new PrestatieCode("081", "9001"));
        assertThat(code).hasToString("075-9001").hasSameHashCodeAs(new PrestatieCode("075", "9001"));
        assertThat(code).isNotEqualTo(new PrestatieCode("081", "9001")).isNotEqualTo(new PrestatieCode("075", "9002"));
        assertThat(code).isNotEqualTo("075-9001");
        assertThat(code.equals(null)).isFalse();
        assertThat(code.hashCode())
                .isNotEqualTo(new PrestatieCode("081", "9001").hashCode())
                .isNotEqualTo(new PrestatieCode("075", "9002").hashCode());
        assertThat(code.compareTo(new PrestatieCode("075", "9002"))).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "901", "90011", "75-9001", "0759001", "0750-901", "07a-9001", "075-90a1", "075 9001"})
    void otherPrestatieCodesAreRefused(String text) {
        assertThat(PrestatieCode.parse(text)).isEmpty();
    }

    @Test
    void prestatieCodesAreWellFormed() {
        assertThatThrownBy(() -> new PrestatieCode("75", "9001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrestatieCode("075", "901"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a prestatie code: 075-901");
    }

    @Test
    void digitsAreAscii() {
        assertThat(Digits.areExactly("\u0661\u0662", 2)).isFalse();
        assertThat(Digits.areAll("")).isFalse();
        assertThat(Digits.areAll("09")).isTrue();
        assertThat(Digits.areAll("0:")).isFalse();
        assertThat(Digits.areAll("/9")).isFalse();
        assertThat(Digits.areExactly("12", 3)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164300",
                "nl91 abna 0417 1643 00",
                "BE68539007547034",
                "NO9386011117947",
                "MT84MALT011000012345MTLCAST001S"
            })
    void ibansPassTheirChecksum(String text) {
        String compact = text.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        assertThat(Iban.parse(text)).contains(new Iban(compact));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NL91ABNA0417164301",
                "NL19ABNA0417164300",
                "N191ABNA0417164300",
                "1L91ABNA0417164300",
                "NLA1ABNA0417164300",
                "NL9AABNA0417164300",
                "NL91ABNA04171643-0",
                "NL91ABNA041716430[",
                "NL91ABNA041716430@",
                "[L91ABNA0417164300",
                "@L91ABNA0417164300",
                "NL:1ABNA0417164300",
                "NL/1ABNA0417164300",
                "NO938601111794",
                "MT84MALT011000012345MTLCAST001S0000"
            })
    void otherIbansAreRefused(String text) {
        assertThat(Iban.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Iban(text)).hasMessage("not an IBAN");
    }

    @Test
    void ibanInGroupsOfFour() {
        Iban iban = new Iban("NL91ABNA0417164300");
        assertThat(iban.grouped()).isEqualTo("NL91 ABNA 0417 1643 00");
        assertThat(iban).hasToString("NL91ABNA0417164300");
    }
}
