package nl.huidnota.rules.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.code.CodePointOrder;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.rules.judging.Explanation.Estimate;
import org.jspecify.annotations.Nullable;

/** Judges all rows of one client: reads them, hears the rules, then walks the claims through the budgets. */
final class ClientJudge {
    private static final Comparator<Hearing> BY_DATE_THEN_ID = (some, other) -> {
        int days = some.row().date().compareTo(other.row().date());
        return days != 0
                ? days
                : CodePointOrder.compare(some.row().id(), other.row().id());
    };

    private final RuleSetting setting;
    private final Phases phases;
    private final ClientCase client;
    private final ClientRows rows;
    private final List<Hearing> hearings;
    private final boolean hasOtherRows;

    ClientJudge(RuleSetting setting, Phases phases, ClientCase client) {
        this.setting = setting;
        this.phases = phases;
        this.client = client;
        this.rows = new ClientRows(client);
        this.hearings = new ArrayList<>(client.rows().size());
        this.hasOtherRows = client.rows().size() > 1;
    }

    /** One verdict per row, in row phases. */
    List<JudgedSession> judge(CoverDesk desk) {
        hear(desk, null);
        List<JudgedSession> outcomes = new ArrayList<>(hearings.size());
        for (Hearing hearing : hearings) {
            outcomes.add(hearing.outcome());
        }
        return outcomes;
    }

    /** The derivation of every row with that session id, in row phases. */
    List<Explanation> explain(CoverDesk desk, String session) {
        hear(desk, session);
        return hearings.stream()
                .filter(Hearing::isExplained)
                .map(Hearing::explanation)
                .toList();
    }

    private void hear(CoverDesk desk, @Nullable String explained) {
        Duplicates duplicates = new Duplicates();
        for (Session session : client.rows()) {
            CaseFile row = new CaseFile(session, setting, rows, desk.lookUp(session.policy()));
            Trace trace = row.id().equals(explained) ? new Trace() : null;
            Hearing hearing = new Hearing(row, decisionsOn(row.id()), trace);
            hearings.add(hearing);
            read(hearing, duplicates);
        }
        for (Hearing hearing : hearings) {
            if (hearing.isOpen()) {
                judge(hearing);
            }
        }
        walk();
    }

    private List<Decision> decisionsOn(String id) {
        return client.decisions().isEmpty()
                ? List.of()
                : client.decisions().stream()
                        .filter(decision -> decision.session().equals(id))
                        .toList();
    }

    private void read(Hearing hearing, Duplicates duplicates) {
        phases.reading().putTo(hearing.judgement());
        CaseFile row = hearing.row();
        boolean done = row.standing() == Standing.DONE;
        if (hearing.judgement().isUnreadable()) {
            row.markUnreadable();
            if (done) {
                phases.unreadableToo().putTo(hearing.judgement());
            }
            hearing.ends(Verdict.UNREADABLE);
            return;
        }
        boolean duplicate = hasOtherRows && duplicates.isOneMore(row.session());
        if (done) {
            rows.add(row, duplicate);
        }
        if (duplicate) {
            hearing.endsUnheard(Verdict.DUPLICATE);
        }
    }

    private void judge(Hearing hearing) {
        CaseFile row = hearing.row();
        if (row.standing() == Standing.NOT_DONE) {
            hearing.endsUnheard(Verdict.NOT_COMPLETED);
        } else if (!setting.selection().takes(row.session())) {
            hearing.endsUnheard(Verdict.OUTSIDE_PERIOD);
        } else if (row.booked() != null) {
            hearing.endsUnheard(Verdict.ALREADY_BILLED);
            hearing.judgement().put(phases.billed());
        } else if (row.standing() == Standing.UNKNOWN_STATUS) {
            hearing.judgement().put(phases.status());
            hearing.ends(hearing.judgement().isWaived() ? Verdict.WAIVED : Verdict.HELD);
        } else {
            judgeContent(hearing);
        }
    }

    private void judgeContent(Hearing hearing) {
        phases.content().putTo(hearing.judgement());
        if (!hearing.judgement().isCandidate()) {
            hearing.ends(withoutClaim(hearing.judgement()));
        }
    }

    private static Verdict withoutClaim(Judgement judgement) {
        if (judgement.isWaived()) {
            return Verdict.WAIVED;
        }
        return judgement.isHeld() ? Verdict.HELD : Verdict.SELF_PAY;
    }

    private void walk() {
        List<Hearing> candidates = new ArrayList<>(hearings.size());
        for (Hearing hearing : hearings) {
            if (hearing.isOpen()) {
                candidates.add(hearing);
            }
        }
        if (candidates.isEmpty()) {
            return;
        }
        candidates.sort(BY_DATE_THEN_ID);
        BudgetWalk budget = new BudgetWalk(rows);
        for (Hearing candidate : candidates) {
            claim(candidate, budget);
        }
    }

    private void claim(Hearing hearing, BudgetWalk budget) {
        CaseFile row = hearing.row();
        CoverTerms terms = row.terms();
        Euro tariff = row.session().treatment().tariff().value();
        if (terms == null || !terms.covered() || !terms.isVerified() || tariff == null) {
            hearing.endsClaimable(null);
            budget.count(row);
            return;
        }
        Claim claim = budget.claimOf(row, tariff);
        row.claims(claim);
        Euro expected = expected(hearing, claim);
        if (hearing.isExplained()) {
            Euro share = tariff.percent(terms.percentage());
            hearing.explains(new Estimate(tariff, terms, share, claim, expected, budget.usesBefore(row)));
        }
        if (hearing.judgement().isCandidate()) {
            hearing.endsClaimable(expected);
            budget.count(row);
            budget.take(row, expected);
        } else {
            hearing.judgement().put(phases.address());
            hearing.ends(withoutClaim(hearing.judgement()));
        }
    }

    /** What the claim rules leave of the estimate: nothing when there are too many sessions, whatever is left of the money. */
    private Euro expected(Hearing hearing, Claim claim) {
        for (Rule rule : phases.claim()) {
            if (hearing.judgement().put(rule)) {
                return rule instanceof ClaimRule asked ? asked.allowed(claim) : claim.expected();
            }
        }
        return claim.expected();
    }
}
