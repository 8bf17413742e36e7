package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.text.Texts;

/** bevindingen.csv: every finding of a run, one row each, in the order of the export. */
public final class FindingsCsv {
    private FindingsCsv() {}

    /** Writes one row per finding; flushes, does not close. */
    public static void write(Writer out, RunSummary summary, RunDetails details, Texts texts) throws IOException {
        Streams.unwrap(() -> {
            SpreadsheetCsv csv = new SpreadsheetCsv(out);
            csv.row(
                    texts.get("findings.file"),
                    texts.get("findings.row"),
                    texts.get("findings.column"),
                    texts.get("findings.session"),
                    texts.get("findings.rule"),
                    texts.get("findings.severity"),
                    texts.get("findings.title"),
                    texts.get("findings.message"),
                    texts.get("findings.remedy"),
                    texts.get("findings.retourcode"));
            FindingText words = new FindingText(texts);
            String file = summary.input().file();
            details.findings(Streams.into(finding -> row(csv, file, finding, words)));
        });
        out.flush();
    }

    private static void row(SpreadsheetCsv csv, String file, Finding finding, FindingText words) throws IOException {
        csv.row(
                file,
                Integer.toString(finding.row()),
                finding.column() == null ? "" : finding.column().key(),
                finding.session() == null ? "" : finding.session(),
                finding.rule(),
                words.severity(finding.outcome()),
                words.title(finding.rule()),
                words.message(finding),
                words.remedy(finding),
                finding.retourcode() == null ? "" : finding.retourcode());
    }
}
