package nl.huidnota.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.ledger.Staging;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.ClientCase;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/** Judges every client of the export and leaves verdicts and drafts in the scratch store. */
final class Judging {
    private final Rulebook rulebook;
    private final CaseMaker cases;
    private final Staging staging;
    private final Drafts drafts;
    private final boolean perPractitioner;
    private final CoverBook cover;
    private final @Nullable YearMonth month;
    private final Tally tally = new Tally();
    private final BudgetSums budgets = new BudgetSums();

    Judging(Rulebook rulebook, CaseMaker cases, Staging staging, Drafts drafts, Scope scope) {
        this.rulebook = rulebook;
        this.cases = cases;
        this.staging = staging;
        this.drafts = drafts;
        this.perPractitioner = scope.declarant() == Practice.Declarant.ZORGVERLENER;
        this.cover = scope.cover();
        this.month = scope.month();
    }

    /** What the run is about. */
    record Scope(Practice.Declarant declarant, CoverBook cover, @Nullable YearMonth month) {}

    Tally judgeAll() throws EnvironmentRefused {
        return judgeAll(rows -> {});
    }

    /** The same, telling {@code listener} after each client how many rows are done. */
    Tally judgeAll(IntConsumer listener) throws EnvironmentRefused {
        cases.each(client -> {
            judgeClient(client);
            listener.accept(tally.rows());
        });
        return tally;
    }

    private void judgeClient(ClientCase client) throws EnvironmentRefused {
        List<JudgedSession> judged = rulebook.judge(client);
        Map<String, String> documents = documentsOf(client.history());
        for (JudgedSession session : judged) {
            tally.add(session);
            countUnbilled(session, documents);
            stage(session, documents);
        }
        budgets.add(client.clientId(), judged);
        stageDrafts(client.clientId(), judged, latest(judged));
    }

    /** What this run's clients use of their budgets. */
    BudgetSums budgets() {
        return budgets;
    }

    private static Map<String, String> documentsOf(List<BookedSession> known) {
        Map<String, String> documents = new HashMap<>();
        known.forEach(session -> documents.put(session.id(), History.documentNumber(session)));
        return documents;
    }

    private void countUnbilled(JudgedSession judged, Map<String, String> documents) {
        LocalDate day = judged.session().date().value();
        if (judged.verdict() == Verdict.OUTSIDE_PERIOD
                && month != null
                && day != null
                && YearMonth.from(day).isBefore(month)
                && !documents.containsKey(judged.session().id().get())) {
            tally.addUnbilled(YearMonth.from(day));
        }
    }

    private void stage(JudgedSession judged, Map<String, String> documents) throws EnvironmentRefused {
        Session session = judged.session();
        boolean billed = judged.verdict() == Verdict.ALREADY_BILLED;
        Insurer insurer = insurerOf(session.policy());
        VerdictRow row = new VerdictRow(
                session.id().value(),
                session.row(),
                session.person().clientId().value(),
                judged.verdict(),
                judged.route(),
                judged.tariff(),
                judged.expected(),
                judged.findings().stream().map(Finding::rule).distinct().toList(),
                billed ? documents.get(session.id().get()) : null,
                session.date().value(),
                insurer == null ? null : insurer.name());
        staging.judge(session.row(), Json.write(row), judged.findings().isEmpty() ? "" : Json.write(judged.findings()));
    }

    /** For the reports, which show held sessions by insurer too. */
    private @Nullable Insurer insurerOf(Session.Policy policy) {
        if (policy.uzovi().isRead()) {
            return cover.insurer(policy.uzovi().get()).orElse(null);
        }
        return policy.insurer().isEmpty()
                ? null
                : cover.insurerNamed(policy.insurer().text()).orElse(null);
    }

    /** Name and address are those of the client's latest session (R019). */
    private static @Nullable Session latest(List<JudgedSession> judged) {
        return judged.stream()
                .filter(session -> switch (session.verdict()) {
                    case UNREADABLE, DUPLICATE, NOT_COMPLETED -> false;
                    default -> session.session().status().isRead();
                })
                .max(Drafts.BY_DATE_THEN_ID)
                .map(JudgedSession::session)
                .orElse(null);
    }

    private void stageDrafts(String clientId, List<JudgedSession> judged, @Nullable Session latest)
            throws EnvironmentRefused {
        if (latest == null
                || judged.stream().noneMatch(session -> session.verdict().isBillable())) {
            return;
        }
        for (InvoiceDraft draft : drafts.invoices(judged, latest)) {
            YearMonth of = YearMonth.from(draft.sessions().get(0).date());
            tally.addInvoice();
            staging.draftInvoice(clientId, of.toString(), Json.write(draft));
        }
        for (ClaimDraft draft : drafts.claims(judged, latest)) {
            String agb = perPractitioner ? draft.line().practitioner().agb().digits() : "";
            staging.draftLine(
                    new Staging.LineKey(
                            draft.insurance().uzovi(),
                            agb,
                            clientId,
                            draft.line().date(),
                            draft.line().session()),
                    Json.write(draft));
        }
    }
}
