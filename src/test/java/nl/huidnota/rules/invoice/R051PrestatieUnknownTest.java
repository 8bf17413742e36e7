package nl.huidnota.rules.invoice;

import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R051PrestatieUnknownTest {
    @Test
    void fires() {
        assertThat(trial().with(PRESTATIECODE, "075-9999").finding("R051").outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().with(PRESTATIECODE, "abc").finding("R051").outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R051")).isFalse();
        assertThat(trial().with(PRESTATIECODE, "9001").fires("R051")).isFalse();
    }

    @Test
    void boundary() {
        DateRange october = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        Trial dated = trial().everything()
                .price("075-9100", "180.00", PrestatieKind.BEHANDELING, VatRule.VRIJ, october)
                .with(PRESTATIECODE, "075-9100");
        assertThat(dated.on("2026-10-01").fires("R051")).isFalse();
        assertThat(dated.on("2026-10-31").fires("R051")).isFalse();
        assertThat(dated.on("2026-09-30").finding("R051").outcome()).isEqualTo(Outcome.HELD);
        assertThat(dated.on("2026-11-01").finding("R051").outcome()).isEqualTo(Outcome.HELD);
    }
}
