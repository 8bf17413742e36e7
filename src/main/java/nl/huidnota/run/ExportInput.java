package nl.huidnota.run;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.domain.practice.ColumnMapping;
import nl.huidnota.intake.DecisionFile;
import nl.huidnota.intake.Detected;
import nl.huidnota.intake.InsuranceCheckFile;
import nl.huidnota.intake.SessionFile;
import nl.huidnota.intake.SideFile;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.ledger.Staging;
import nl.huidnota.practice.ColumnMappingFile;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.InsuranceChecks;
import nl.huidnota.rules.judging.RuleSetting;
import nl.huidnota.rules.judging.Selection;

/**
 * The export and the files beside it, read; the rows are in the scratch store.
 *
 * @param summary what was read and detected
 * @param rows that were staged
 * @param detected more of the same: unknown columns, doubts about letters
 */
record ExportInput(
        RunSummary.Input summary, Detected detected, long rows, List<Decision> decisions, InsuranceChecks checks) {

    static ExportInput read(RunRequest request, Staging staging) throws InputRefused, EnvironmentRefused {
        return read(request, staging, Progress.SILENT);
    }

    static ExportInput read(RunRequest request, Staging staging, Progress progress)
            throws InputRefused, EnvironmentRefused {
        RunRequest.Files files = request.files();
        ColumnMapping mapping = files.columns() == null ? ColumnMapping.NONE : ColumnMappingFile.read(files.columns());
        List<Decision> decisions = files.decisions() == null ? List.of() : DecisionFile.read(files.decisions());
        InsuranceChecks checks = files.checks() == null
                ? InsuranceChecks.none()
                : InsuranceChecks.of(InsuranceCheckFile.read(files.checks()));
        SessionFile file = SessionFile.open(request.sessions(), mapping, sides(files, mapping));
        long count = file.read(
                row -> stage(row, staging),
                (rows, permille) ->
                        progress.at(Progress.Stage.READING, rows, permille == 0 ? 0 : rows * 1000 / permille));
        Detected detected = file.detected();
        RunSummary.Input summary = new RunSummary.Input(
                String.valueOf(request.sessions().getFileName()),
                detected.sha256(),
                detected.charset(),
                detected.separator());
        return new ExportInput(summary, detected, count, decisions, checks);
    }

    private static List<SideFile> sides(RunRequest.Files files, ColumnMapping mapping)
            throws InputRefused, EnvironmentRefused {
        List<SideFile> sides = new ArrayList<>();
        if (files.clients() != null) {
            sides.add(SideFile.open(files.clients(), SideFile.Kind.CLIENTS, mapping));
        }
        if (files.referrals() != null) {
            sides.add(SideFile.open(files.referrals(), SideFile.Kind.REFERRALS, mapping));
        }
        return sides;
    }

    /**
     * Rows that name no client go by their session, so that doubles still meet and a file full of them is not one batch.
     */
    private static void stage(SourceRow row, Staging staging) throws EnvironmentRefused {
        String client = row.cell(Column.CLIENT_ID);
        String session = row.cell(Column.SESSIE_ID);
        String nobody = session.isEmpty() ? "\u0002" + row.number() : "\u0001" + session;
        staging.add(row, client.isEmpty() ? nobody : client, session);
    }

    Rulebook rulebook(ReadPractice practice, RunRequest request) {
        return Rulebook.of(new RuleSetting(
                practice.practice(),
                practice.cover(),
                checks,
                request.dates().today(),
                selection(request),
                request.mode().ahead(),
                request.dates().invoiceDate(),
                InvoiceRenderer::hasLetter));
    }

    private static Selection selection(RunRequest request) {
        RunRequest.Wanted wanted = request.wanted();
        if (wanted.chosen() != null) {
            return Selection.ofSessions(wanted.chosen());
        }
        if (wanted.client() != null) {
            return Selection.ofClient(wanted.client());
        }
        return wanted.month() == null ? Selection.everything() : Selection.ofMonth(wanted.month());
    }
}
