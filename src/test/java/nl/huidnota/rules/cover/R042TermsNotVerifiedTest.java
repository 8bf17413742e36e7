package nl.huidnota.rules.cover;

import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.domain.care.Column.VERWIJSDATUM;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.CoverTerms.Checked;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R042TermsNotVerifiedTest {
    @Test
    void fires() {
        Trial doubtful = trial().terms(t -> {
            t.checked = Checked.SECUNDAIR;
            t.ageLimit = 1;
            t.approval = true;
            t.areas = List.of("hals");
            t.perYear("1.00");
        });
        assertThat(doubtful.finding("R042").outcome()).isEqualTo(Outcome.WARN);
        assertThat(doubtful.last().findings()).allMatch(found -> found.outcome() == Outcome.WARN);
        assertThat(doubtful.rules()).containsExactly("R036", "R040", "R042", "R044");
        assertThat(doubtful.verdict()).isEqualTo(Verdict.CLAIMABLE);
        assertThat(doubtful.expected()).isEqualTo("none");
        assertThat(trial().terms(t -> t.checked = Checked.NEE).finding("R042").outcome())
                .isEqualTo(Outcome.WARN);
        assertThat(trial().terms(t -> {
                            t.checked = Checked.NEE;
                            t.covered = false;
                        })
                        .finding("R042")
                        .outcome())
                .isEqualTo(Outcome.WARN);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R042")).isFalse();
        assertThat(trial().with(PAKKET, "GOUD").fires("R042")).isFalse();
    }

    @Test
    void lawStaysLaw() {
        assertThat(trial().terms(t -> t.checked = Checked.NEE)
                        .with(VERWIJSDATUM, "2026-10-02")
                        .verdict())
                .isEqualTo(Verdict.HELD);
    }
}
