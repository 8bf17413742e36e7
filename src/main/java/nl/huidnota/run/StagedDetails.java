package nl.huidnota.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.ledger.Staging;
import nl.huidnota.text.Json;

/** A run's outcome, streamed from its scratch store. */
final class StagedDetails implements RunDetails {
    private final Staging staging;
    private final List<ClaimFileRow> claimFiles = new ArrayList<>();

    StagedDetails(Staging staging) {
        this.staging = staging;
    }

    void add(ClaimFileRow claimFile) {
        claimFiles.add(claimFile);
    }

    @Override
    public void verdicts(Consumer<VerdictRow> each) {
        walk(row -> {
            VerdictRow verdict = Json.read(row.verdict(), VerdictRow.class);
            each.accept(row.document() == null ? verdict : withDocument(verdict, row.document()));
        });
    }

    private static VerdictRow withDocument(VerdictRow row, String document) {
        return new VerdictRow(
                row.session(),
                row.row(),
                row.clientId(),
                row.verdict(),
                row.route(),
                row.tariff(),
                row.expected(),
                row.rules(),
                document,
                row.date(),
                row.insurer());
    }

    @Override
    public void findings(Consumer<Finding> each) {
        walk(row -> {
            if (!row.findings().isEmpty()) {
                for (Finding finding : Json.read(row.findings(), Finding[].class)) {
                    each.accept(finding);
                }
            }
        });
    }

    private void walk(Consumer<Staging.JudgedRow> each) {
        try {
            staging.judged(each::accept);
        } catch (EnvironmentRefused e) {
            throw new Carried(e);
        }
    }

    @Override
    public void invoices(Consumer<InvoiceRow> each) {
        try {
            staging.issued(row -> each.accept(Json.read(row, InvoiceRow.class)));
        } catch (EnvironmentRefused e) {
            throw new Carried(e);
        }
    }

    @Override
    public void claimFiles(Consumer<ClaimFileRow> each) {
        claimFiles.forEach(each);
    }
}
