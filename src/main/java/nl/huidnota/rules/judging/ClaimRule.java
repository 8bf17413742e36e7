package nl.huidnota.rules.judging;

import nl.huidnota.domain.money.Euro;

/** A rule that needs to see what is left of the client's budget when a session is about to be claimed. */
public interface ClaimRule extends Rule {
    void judge(CaseFile row, Claim claim, Judgement judgement);

    /** What is still expected to be paid when this rule has fired. */
    default Euro allowed(Claim claim) {
        return claim.expected();
    }

    @Override
    default void judge(CaseFile row, Judgement judgement) {
        judge(row, row.claim(), judgement);
    }
}
