package nl.huidnota.rules.judging;

import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.InsuranceCheck;
import org.junit.jupiter.api.Test;

class LookUpsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** The latest day asked about, then the latest day of checking, then the last in the file. */
    @Test
    void theLatestCheckOfTheMonth() {
        InsuranceCheck early = check("2026-10-01", "2026-10-01", "A");
        InsuranceCheck late = check("2026-10-02", "2026-10-01", "B");
        InsuranceCheck checkedLater = check("2026-10-02", "2026-10-03", "C");
        InsuranceCheck same = check("2026-10-02", "2026-10-03", "D");
        InsuranceCheck november = check("2026-11-01", "2026-11-01", "E");
        assertThat(latest(early, late)).isSameAs(late);
        assertThat(latest(late, early)).isSameAs(late);
        assertThat(latest(checkedLater, late)).isSameAs(checkedLater);
        assertThat(latest(late, checkedLater)).isSameAs(checkedLater);
        assertThat(latest(checkedLater, same)).isSameAs(same);
        assertThat(latest(early, november)).isSameAs(early);
        assertThat(latest(november)).isNull();
        assertThat(InsuranceChecks.of(List.of(early)).latest("K-2", OCTOBER)).isNull();
        assertThat(InsuranceChecks.of(List.of())).isSameAs(InsuranceChecks.none());
    }

    @Test
    void whatIsChosen() {
        var october = trial().session(0);
        assertThat(Selection.ofMonth(OCTOBER).takes(october)).isTrue();
        assertThat(Selection.ofMonth(YearMonth.of(2026, 9)).takes(october)).isFalse();
        assertThat(Selection.ofMonth(YearMonth.of(2025, 10)).takes(october)).isFalse();
        assertThat(Selection.ofMonth(OCTOBER).takes(trial().on("").session(0))).isFalse();
        assertThat(Selection.ofSessions(Set.of("S-1")).takes(october)).isTrue();
        assertThat(Selection.ofSessions(Set.of("S-2")).takes(october)).isFalse();
        assertThat(Selection.ofClient("K-1").takes(october)).isTrue();
        assertThat(Selection.ofClient("K-2").takes(october)).isFalse();
        assertThat(Selection.everything().takes(october)).isTrue();
    }

    @Test
    void coverIsFoundOncePerWording() {
        CoverDesk desk = new CoverDesk(trial().setting().cover());
        InsuredWith plus = desk.lookUp(trial().session(0).policy());
        assertThat(desk.lookUp(trial().session(0).policy())).isSameAs(plus);
        assertThat(desk.lookUp(trial().with(Column.PAKKET, "ZP").session(0).policy()))
                .isNotSameAs(plus);
        assertThat(desk.lookUp(trial().with(Column.UZOVI, "9902").session(0).policy())
                        .insurer())
                .isNotEqualTo(plus.insurer());
        assertThat(desk.lookUp(trial().with(Column.VERZEKERAAR, "Zonnezorg")
                                .session(0)
                                .policy())
                        .insurer())
                .isEqualTo(plus.insurer());
        assertThat(desk.lookUp(trial().withoutCover().session(0).policy())).isSameAs(InsuredWith.NONE);
    }

    /** The smallest id of them all, whatever the order of the rows; other areas and other days aside. */
    @Test
    void theEarliestLikeSessionOfTheDay() {
        var found = trial().row("S-3")
                .row("S-0")
                .row("S-A")
                .with(LICHAAMSGEBIED, "rug")
                .row("S-9")
                .on("2026-10-02")
                .row("S-5")
                .with(LICHAAMSGEBIED, "gelaat en rug")
                .judged();
        assertThat(found)
                .extracting(judged -> judged.findings().stream()
                        .filter(finding -> finding.rule().equals("R010"))
                        .map(finding -> finding.args().get("andere"))
                        .findFirst()
                        .orElse("-"))
                .containsExactly("S-0", "S-0", "-", "S-5", "-", "S-0");
    }

    private static InsuranceCheck latest(InsuranceCheck... checks) {
        return InsuranceChecks.of(List.of(checks)).latest("K-1", OCTOBER);
    }

    private static InsuranceCheck check(String on, String checkedOn, String pakket) {
        return new InsuranceCheck("K-1", LocalDate.parse(on), "9901", pakket, true, LocalDate.parse(checkedOn));
    }
}
