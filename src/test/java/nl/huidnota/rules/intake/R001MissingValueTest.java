package nl.huidnota.rules.intake;

import static nl.huidnota.domain.care.Column.ACHTERNAAM;
import static nl.huidnota.domain.care.Column.BEHANDELAAR_AGB;
import static nl.huidnota.domain.care.Column.CLIENT_ID;
import static nl.huidnota.domain.care.Column.GEBOORTEDATUM;
import static nl.huidnota.domain.care.Column.INDICATIE;
import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.domain.care.Column.PAKKET;
import static nl.huidnota.domain.care.Column.PRESTATIECODE;
import static nl.huidnota.domain.care.Column.SESSIEDATUM;
import static nl.huidnota.domain.care.Column.SESSIE_ID;
import static nl.huidnota.domain.care.Column.STATUS;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.domain.care.Column.UZOVI;
import static nl.huidnota.domain.care.Column.VERZEKERAAR;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R001MissingValueTest {
    @Test
    void fires() {
        for (Column column : new Column[] {
            SESSIE_ID,
            SESSIEDATUM,
            STATUS,
            CLIENT_ID,
            ACHTERNAAM,
            PAKKET,
            BEHANDELAAR_AGB,
            PRESTATIECODE,
            TARIEF,
            GEBOORTEDATUM,
            INDICATIE,
            LICHAAMSGEBIED,
            UZOVI
        }) {
            JudgedSession judged = trial().with(column, "").last();
            assertThat(judged.verdict()).as(column.key()).isEqualTo(Verdict.UNREADABLE);
            assertThat(judged.findings()).singleElement().satisfies(found -> {
                assertThat(found.rule()).isEqualTo("R001");
                assertThat(found.column()).isEqualTo(column);
                assertThat(found.args()).containsEntry("kolom", column.key());
            });
        }
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R001")).isFalse();
        assertThat(trial().with(UZOVI, "").with(VERZEKERAAR, "Zonnezorg").fires("R001"))
                .isFalse();
        assertThat(trial().consult().fires("R001")).isFalse();
        assertThat(trial().withoutCover().with(GEBOORTEDATUM, "").fires("R001")).isFalse();
    }

    @Test
    void aRowThatIsNotDoneNeedsThreeCellsOnly() {
        Trial planned = trial().with(STATUS, "gepland")
                .with(CLIENT_ID, "")
                .with(TARIEF, "")
                .with(PAKKET, "");
        assertThat(planned.verdict()).isEqualTo(Verdict.NOT_COMPLETED);
        assertThat(planned.rules()).isEmpty();
        assertThat(planned.with(SESSIEDATUM, "").finding("R001").outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void findsAllAtOnce() {
        assertThat(trial().with(TARIEF, "").with(ACHTERNAAM, "").findings("R001"))
                .hasSize(2);
    }
}
