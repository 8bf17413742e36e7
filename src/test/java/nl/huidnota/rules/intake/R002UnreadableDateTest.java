package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.BETAALD_OP;
import static nl.huidnota.domain.care.Column.GEBOORTEDATUM;
import static nl.huidnota.domain.care.Column.MACHTIGING_TOT;
import static nl.huidnota.domain.care.Column.POLIS_TOT;
import static nl.huidnota.domain.care.Column.POLIS_VAN;
import static nl.huidnota.domain.care.Column.SESSIEDATUM;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import org.junit.jupiter.api.Test;

class R002UnreadableDateTest {
    @Test
    void fires() {
        assertThat(trial().with(SESSIEDATUM, "30-02-2026").finding("R002").outcome())
                .isEqualTo(Outcome.UNREADABLE);
        assertThat(trial().with(GEBOORTEDATUM, "17/5/1990").finding("R002").outcome())
                .isEqualTo(Outcome.UNREADABLE);
        assertThat(trial().with(SESSIEDATUM, "30-02-2026").finding("R002").retourcode())
                .isEqualTo("8007");
    }

    @Test
    void holdsInAnOptionalColumn() {
        for (Column column : new Column[] {POLIS_VAN, POLIS_TOT, VERWIJSDATUM, MACHTIGING_TOT, BETAALD_OP}) {
            JudgedSession judged = trial().with(column, "morgen").last();
            assertThat(judged.verdict()).as(column.key()).isEqualTo(Verdict.HELD);
            assertThat(judged.findings()).extracting(found -> found.column()).contains(column);
        }
        assertThat(trial().withoutCover()
                        .with(GEBOORTEDATUM, "?")
                        .finding("R002")
                        .outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void staysSilent() {
        assertThat(trial().with(VERWIJSDATUM, "1-10-2026").fires("R002")).isFalse();
        assertThat(trial().with(STATUS, "gepland").with(GEBOORTEDATUM, "?").fires("R002"))
                .isFalse();
    }

    @Test
    void showsABirthDateAsItsShape() {
        assertThat(trial().with(GEBOORTEDATUM, "31-02-1990")
                        .finding("R002")
                        .args()
                        .get("waarde"))
                .doesNotContain("1990");
    }
}
