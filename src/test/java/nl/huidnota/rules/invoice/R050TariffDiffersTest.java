package nl.huidnota.rules.invoice;

import static nl.huidnota.domain.care.Column.KORTING;
import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import org.junit.jupiter.api.Test;

class R050TariffDiffersTest {
    @Test
    void fires() {
        assertThat(trial().with(TARIEF, "179,99").finding("R050").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().with(KORTING, "10,00").finding("R050").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().with(PRESTATIECODE, "075-9999").finding("R050").outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R050")).isFalse();
        assertThat(trial().with(TARIEF, "170,00").with(KORTING, "10,00").fires("R050"))
                .isFalse();
        assertThat(trial().with(KORTING, "?").fires("R050")).isFalse();
    }

    @Test
    void oneOfSeveralPricesIsEnough() {
        assertThat(trial().price("075-9001", "90.00", PrestatieKind.BEHANDELING, VatRule.VRIJ)
                        .with(TARIEF, "90,00")
                        .fires("R050"))
                .isFalse();
        assertThat(trial().price(
                                "075-9001",
                                "90.00",
                                PrestatieKind.BEHANDELING,
                                VatRule.VRIJ,
                                new DateRange(null, LocalDate.of(2026, 9, 30)))
                        .with(TARIEF, "90,00")
                        .finding("R050")
                        .outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(trial().price("075-9001", "90.00", PrestatieKind.BEHANDELING, VatRule.VRIJ)
                        .with(TARIEF, "91,00")
                        .finding("R050")
                        .args())
                .containsEntry("prijslijst", "180.00 / 90.00");
    }
}
