package nl.huidnota.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.Staging;
import nl.huidnota.rules.Rulebook;

/** Judges the corrected rows of what is being corrected by the same path as a run, as if they had never been billed. */
final class Resubmission {
    private final Administration administration;
    private final RunRequest request;
    private final Set<String> sessions;

    private Resubmission(Administration administration, RunRequest request, Set<String> sessions) {
        this.administration = administration;
        this.request = request;
        this.sessions = sessions;
    }

    static Resubmission of(Administration administration, CorrectionRequest correction, CorrectionTarget target) {
        Path export = Objects.requireNonNull(correction.resubmit(), "an export");
        Set<String> sessions = Set.copyOf(target.sessions());
        RunRequest request = new RunRequest(
                export,
                new RunRequest.Wanted(null, sessions, null),
                RunRequest.Mode.of(correction.dryRun()),
                correction.dates(),
                correction.files(),
                RunRequest.Expectations.NONE);
        return new Resubmission(administration, request, sessions);
    }

    RunRequest request() {
        return request;
    }

    /**
     * Leaves the drafts of the new documents in the scratch store.
     *
     * @throws InputRefused when a row is missing, or cannot be billed as it is
     */
    Tally judge(Books books, Staging staging) throws EnvironmentRefused, InputRefused, UsageRefused {
        Practice practice = administration.practice().practice();
        ExportInput input = ExportInput.read(request, staging);
        Rulebook rulebook = input.rulebook(administration.practice(), request);
        DecisionDesk decisions = new DecisionDesk(input.decisions());
        Tally tally = new Judging(
                        rulebook,
                        new CaseMaker(rulebook, books, staging, decisions, sessions),
                        staging,
                        new Drafts(practice, request.dates().invoiceDate()),
                        new Judging.Scope(
                                practice.declarant(), administration.practice().cover(), null))
                .judgeAll();
        tally.mustClose();
        mustBeSettled(staging);
        if (tally.bills()) {
            InvoiceDates.mustFollow(
                    request.dates(),
                    tally.lastBilled(),
                    books.documents().lastInvoiceDate().orElse(null));
        }
        return tally;
    }

    private void mustBeSettled(Staging staging) throws InputRefused {
        List<Fault> faults = new ArrayList<>();
        Set<String> missing = new HashSet<>(sessions);
        String file = String.valueOf(request.sessions().getFileName());
        new StagedDetails(staging).verdicts(row -> {
            if (row.session() != null && sessions.contains(row.session())) {
                missing.remove(row.session());
                if (row.verdict() == Verdict.HELD || row.verdict() == Verdict.UNREADABLE) {
                    faults.add(waiting(file, row));
                }
            }
        });
        missing.stream()
                .sorted()
                .forEach(session -> faults.add(Fault.of("correct.missing-session", file, Map.of("session", session))));
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
    }

    private static Fault waiting(String file, VerdictRow row) {
        Map<String, String> args =
                Map.of("session", String.valueOf(row.session()), "rules", String.join(", ", row.rules()));
        return new Fault("correct.held", file, row.row(), 0, args);
    }
}
