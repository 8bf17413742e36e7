package nl.huidnota.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    /** Beyond the basic plane: greater than every letter within it, though its UTF-16 units are not. */
    private static final String BEYOND = "\ud83d\ude00";

    @Test
    void byCodePointNotByUnit() {
        assertThat(CodePointOrder.compare(BEYOND, "\uffee")).isPositive();
        assertThat(CodePointOrder.compare("\uffee", BEYOND)).isNegative();
        assertThat(CodePointOrder.compare(BEYOND, "z")).isPositive();
        assertThat(CodePointOrder.compare(BEYOND, "\ud83d\ude01")).isNegative();
    }

    @Test
    void capitalsFirstAndShorterFirst() {
        assertThat(CodePointOrder.compare("S-10", "S-9")).isNegative();
        assertThat(CodePointOrder.compare("Z", "a")).isNegative();
        assertThat(CodePointOrder.compare("S-1", "S-10")).isNegative();
        assertThat(CodePointOrder.compare("S-1", "S-1")).isZero();
        assertThat(CodePointOrder.compare("", "")).isZero();
    }
}
