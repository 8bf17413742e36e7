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
import nl.huidnota.rules.judging.RuleCard.Looks;
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
    private final RunOrder order;
    private final ClientCase client;
    private final ClientRows rows;
    private final List<Hearing> hearings;

    private ClientJudge(RuleSetting setting, RunOrder order, ClientCase client) {
        this.setting = setting;
        this.order = order;
        this.client = client;
        this.rows = new ClientRows(client);
        this.hearings = new ArrayList<>(client.rows().size());
    }

    /** One verdict per row, in row order. */
    static List<JudgedSession> judge(RuleSetting setting, RunOrder order, CoverDesk desk, ClientCase client) {
        ClientJudge judge = new ClientJudge(setting, order, client);
        judge.hear(desk, null);
        List<JudgedSession> outcomes = new ArrayList<>(judge.hearings.size());
        for (Hearing hearing : judge.hearings) {
            outcomes.add(hearing.outcome());
        }
        return outcomes;
    }

    /** The derivation of every row with that session id, in row order. */
    static List<Explanation> explain(
            RuleSetting setting, RunOrder order, CoverDesk desk, ClientCase client, String session) {
        ClientJudge judge = new ClientJudge(setting, order, client);
        judge.hear(desk, session);
        return judge.hearings.stream()
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
        putAll(order.reading(), hearing);
        CaseFile row = hearing.row();
        boolean done = row.standing() == Standing.DONE;
        if (hearing.judgement().isUnreadable()) {
            row.markUnreadable();
            if (done) {
                putAllThatLookAtUnreadable(hearing);
            }
            hearing.ends(Verdict.UNREADABLE);
            return;
        }
        boolean duplicate = duplicates.isOneMore(row.session());
        if (done) {
            rows.add(row, duplicate);
        }
        if (duplicate) {
            hearing.endsUnheard(Verdict.DUPLICATE);
        }
    }

    private void putAllThatLookAtUnreadable(Hearing hearing) {
        for (Rule rule : order.content()) {
            if (rule.card().looks() == Looks.UNREADABLE_TOO) {
                hearing.judgement().put(rule);
            }
        }
        for (Rule rule : order.billing()) {
            if (rule.card().looks() == Looks.UNREADABLE_TOO) {
                hearing.judgement().put(rule);
            }
        }
    }

    private static void putAll(List<Rule> rules, Hearing hearing) {
        Judgement judgement = hearing.judgement();
        for (int i = 0; i < rules.size(); i++) {
            judgement.put(rules.get(i));
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
            hearing.judgement().put(order.billed());
        } else if (row.standing() == Standing.UNKNOWN_STATUS) {
            hearing.judgement().put(order.status());
            hearing.ends(hearing.judgement().isWaived() ? Verdict.WAIVED : Verdict.HELD);
        } else {
            judgeContent(hearing);
        }
    }

    private void judgeContent(Hearing hearing) {
        putAll(order.content(), hearing);
        putAll(order.billing(), hearing);
        hearing.judgement().put(order.address());
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
            hearing.judgement().put(order.address());
            hearing.ends(withoutClaim(hearing.judgement()));
        }
    }

    /** What the claim rules leave of the estimate: nothing when there are too many sessions, whatever is left of the money. */
    private Euro expected(Hearing hearing, Claim claim) {
        for (Rule rule : order.claim()) {
            if (hearing.judgement().put(rule)) {
                return rule instanceof ClaimRule asked ? asked.allowed(claim) : claim.expected();
            }
        }
        return claim.expected();
    }
}
