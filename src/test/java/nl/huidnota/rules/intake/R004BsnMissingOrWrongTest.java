package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.BSN;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.domain.care.Column.VERZEKERDENNUMMER;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Decision.Kind;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import org.junit.jupiter.api.Test;

class R004BsnMissingOrWrongTest {
    @Test
    void fires() {
        assertThat(trial().with(BSN, "999900007").finding("R004").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().with(BSN, "000000000").finding("R004").outcome()).isEqualTo(Outcome.HELD);
        assertThat(trial().vecozo().with(BSN, "").finding("R004").outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(trial().with(BSN, "999900007").finding("R004").args())
                .containsEntry("waarom", "bsn_proef")
                .containsEntry("waarde", "9999*****");
        assertThat(trial().with(BSN, "000000000").finding("R004").args()).containsEntry("waarom", "bsn_nullen");
        assertThat(trial().with(BSN, "1,23E+08").finding("R004").args()).containsEntry("waarom", "bsn_spreadsheet");
        assertThat(trial().with(BSN, "12345").finding("R004").args()).containsEntry("waarom", "bsn_vorm");
        assertThat(trial().with(BSN, "99990000x").finding("R004").args()).containsEntry("waarom", "bsn_vorm");
        assertThat(trial().vecozo().with(BSN, "").finding("R004").args()).containsEntry("waarom", "bsn_ontbreekt");
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R004")).isFalse();
        assertThat(trial().with(BSN, "").fires("R004")).isFalse();
        assertThat(trial().vecozo().with(BSN, "").with(VERZEKERDENNUMMER, "123").fires("R004"))
                .isFalse();
        assertThat(trial().vecozo().with(BSN, "").with(INDICATIE, "cosmetisch").fires("R004"))
                .isFalse();
    }

    @Test
    void anUnreadableRowSaysSoToo() {
        assertThat(trial().with(BSN, "999900007").with(TARIEF, "").rules()).containsExactly("R001", "R004");
        assertThat(trial().vecozo().with(BSN, "").with(TARIEF, "").fires("R004"))
                .isFalse();
    }

    @Test
    void cannotBeReleased() {
        assertThat(trial().with(BSN, "999900007")
                        .decided("S-1", "R004", Kind.VRIJGEVEN)
                        .verdict())
                .isEqualTo(Verdict.HELD);
    }
}
