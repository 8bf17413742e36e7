package nl.huidnota.rules.invoice;

import static nl.huidnota.domain.care.Column.BEHANDELAAR_AGB;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.KORTING;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R053VatTaxedTest {
    @Test
    void fires() {
        assertThat(trial().with(BEHANDELAAR_AGB, "90554321").finding("R053").outcome())
                .isEqualTo(Outcome.INFO);
        assertThat(trial().with(INDICATIE, "cosmetisch").finding("R053").outcome())
                .isEqualTo(Outcome.INFO);
        assertThat(trial().with(INDICATIE, "rimpels").finding("R053").outcome()).isEqualTo(Outcome.INFO);
        assertThat(trial().consult().finding("R053").outcome()).isEqualTo(Outcome.INFO);
        assertThat(trial().with(BEHANDELAAR_AGB, "90999999").finding("R053").outcome())
                .isEqualTo(Outcome.INFO);
        assertThat(trial().with(INDICATIE, "cosmetisch").finding("R053").args()).containsEntry("btw", "31.24");
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R053")).isFalse();
        assertThat(trial().with(INDICATIE, "acne").fires("R053")).isFalse();
        assertThat(trial().with(INDICATIE, "rosacea").fires("R053")).isFalse();
        assertThat(trial().set(t -> t.smallBusiness = true)
                        .with(INDICATIE, "cosmetisch")
                        .fires("R053"))
                .isFalse();
    }

    @Test
    void theEntryWhoseTariffFitsDecides() {
        Trial twoPrices = trial().price("075-9001", "90.00", PrestatieKind.BEHANDELING, VatRule.HOOG_21);
        assertThat(twoPrices.fires("R053")).isFalse();
        assertThat(twoPrices
                        .with(TARIEF, "80,00")
                        .with(KORTING, "10,00")
                        .finding("R053")
                        .outcome())
                .isEqualTo(Outcome.INFO);
        assertThat(twoPrices.with(TARIEF, "81,00").with(KORTING, "10,00").fires("R053"))
                .isFalse();
    }
}
