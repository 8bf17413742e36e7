package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.text.Texts;

/**
 * verzendlijst.csv: which invoice goes to whom, for a secure mailing. Its last column says of every row that an invoice
 * with health information does not go by ordinary e-mail (NTA 7516).
 */
public final class MailingCsv {
    private MailingCsv() {}

    /** Writes one row per invoice; flushes, does not close. */
    public static void write(Writer out, RunSummary summary, RunDetails details, Texts texts) throws IOException {
        Streams.unwrap(() -> {
            SpreadsheetCsv csv = new SpreadsheetCsv(out);
            csv.row(
                    texts.get("mailing.number"),
                    texts.get("mailing.file"),
                    texts.get("mailing.addressee"),
                    texts.get("mailing.email"),
                    texts.get("mailing.sending"));
            details.invoices(Streams.into(
                    row -> csv.row(row.number(), row.file(), row.addressee(), email(row), texts.get(sending(row)))));
        });
        out.flush();
    }

    private static String email(InvoiceRow row) {
        return row.email() == null ? "" : row.email();
    }

    private static String sending(InvoiceRow row) {
        return email(row).isEmpty() ? "mailing.by_post" : "mailing.secure";
    }
}
