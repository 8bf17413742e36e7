package nl.huidnota.rules.judging;

import java.util.List;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.rules.judging.Explanation.Estimate;
import nl.huidnota.rules.judging.Explanation.Facts;
import org.jspecify.annotations.Nullable;

/** One row on its way to a verdict. */
final class Hearing {
    private final CaseFile row;
    private final Judgement judgement;
    private final List<Decision> decisions;
    private @Nullable Verdict verdict;
    private @Nullable Euro expected = Euro.ZERO;
    private @Nullable Estimate estimate;

    Hearing(CaseFile row, List<Decision> decisions, @Nullable Trace trace) {
        this.row = row;
        this.decisions = decisions;
        this.judgement = new Judgement(row, decisions, trace);
    }

    CaseFile row() {
        return row;
    }

    Judgement judgement() {
        return judgement;
    }

    boolean isOpen() {
        return verdict == null;
    }

    void ends(Verdict with) {
        verdict = with;
    }

    /** Ends before any rule of content has looked: what reading found in passing does not count. */
    void endsUnheard(Verdict with) {
        judgement.dropFindings();
        verdict = with;
    }

    /** Ends as claimable; {@code null} without an estimate. */
    void endsClaimable(@Nullable Euro reimbursement) {
        verdict = Verdict.CLAIMABLE;
        expected = reimbursement;
    }

    void explains(Estimate arithmetic) {
        estimate = arithmetic;
    }

    boolean isExplained() {
        return judgement.trace() != null;
    }

    JudgedSession outcome() {
        if (verdict == null) {
            throw new IllegalStateException("no verdict on row " + row.session().row());
        }
        return new JudgedSession(
                row.session(),
                verdict,
                row.route(),
                row.session().treatment().tariff().value(),
                expected,
                judgement.findings(),
                verdict.isBillable() ? basis() : null);
    }

    private JudgedSession.Basis basis() {
        return new JudgedSession.Basis(
                row.kind(),
                row.entry(),
                row.practitioner(),
                row.insurer(),
                row.terms(),
                row.vat(),
                row.isTreatment()
                        ? row.course()
                                .position(row.setting().practice().course().maxSessions())
                        : null,
                verdict == Verdict.CLAIMABLE && expected != null ? row.claim().after(expected) : null);
    }

    Explanation explanation() {
        Trace trace = judgement.trace();
        return new Explanation(outcome(), facts(), trace == null ? List.of() : trace.traces(), estimate, decisions);
    }

    private @Nullable Facts facts() {
        if (row.standing() != Standing.DONE) {
            return null;
        }
        return new Facts(
                row.kind(),
                row.insurer(),
                row.terms(),
                row.vat(),
                row.isTreatment() ? row.course() : null,
                row.booked());
    }
}
