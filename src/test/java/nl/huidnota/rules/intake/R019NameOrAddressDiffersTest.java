package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.ACHTERNAAM;
import static nl.huidnota.domain.care.Column.EMAIL;
import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.domain.care.Column.POSTCODE;
import static nl.huidnota.domain.care.Column.STRAAT;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R019NameOrAddressDiffersTest {
    @Test
    void fires() {
        Trial moved = trial().row("S-2").on("2026-10-20").with(STRAAT, "Nieuwstraat");
        assertThat(moved.finding("R019").outcome()).isEqualTo(Outcome.WARN);
        assertThat(moved.finding("R019").args())
                .containsEntry("kolommen", "straat")
                .containsEntry("rij", "3");
        assertThat(moved.judged()).allMatch(judged -> judged.verdict() == Verdict.CLAIMABLE);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R019")).isFalse();
        assertThat(trial().row("S-2").on("2026-10-20").with(POSTCODE, "3511ab").fires("R019"))
                .isFalse();
        assertThat(trial().row("S-2").on("2026-10-20").with(EMAIL, "a@b.nl").fires("R019"))
                .isFalse();
    }

    @Test
    void theLatestSessionCounts() {
        assertThat(trial().on("2026-10-20")
                        .row("S-2")
                        .with(ACHTERNAAM, "Anders")
                        .finding("R019")
                        .args())
                .containsEntry("rij", "2");
        assertThat(trial().row("S-0")
                        .with(LICHAAMSGEBIED, "hals")
                        .with(ACHTERNAAM, "Anders")
                        .finding("R019")
                        .args())
                .containsEntry("rij", "2");
    }
}
