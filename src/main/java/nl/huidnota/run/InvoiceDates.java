package nl.huidnota.run;

import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.Fault;
import org.jspecify.annotations.Nullable;

/** The date on an invoice: not in the future, not before its last session, not before the last invoice issued. */
final class InvoiceDates {
    private InvoiceDates() {}

    static void mustFit(RunRequest.Dates dates) throws UsageRefused {
        if (dates.invoiceDate().isAfter(dates.today())) {
            throw refused("cli.invoice-date.future", dates, dates.today());
        }
    }

    /**
     * @param lastSession the last session that will be billed
     * @param lastInvoice null when none was issued yet
     */
    static void mustFollow(RunRequest.Dates dates, LocalDate lastSession, @Nullable LocalDate lastInvoice)
            throws UsageRefused {
        if (dates.invoiceDate().isBefore(lastSession)) {
            throw refused("cli.invoice-date.before-session", dates, lastSession);
        }
        if (lastInvoice != null && dates.invoiceDate().isBefore(lastInvoice)) {
            throw refused("cli.invoice-date.before-last", dates, lastInvoice);
        }
    }

    private static UsageRefused refused(String key, RunRequest.Dates dates, LocalDate other) {
        return new UsageRefused(
                Fault.of(key, "", Map.of("date", dates.invoiceDate().toString(), "other", other.toString())));
    }
}
