package nl.huidnota.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator asks of a run, a check or a one-off invoice.
 *
 * @param sessions the export
 * @param month null for one-off invoices, and for a check of everything
 * @param chosen session ids of a one-off invoice; null when not chosen by id
 * @param client of a one-off invoice; null when not chosen by client
 * @param ahead judge planned sessions as if completed
 * @param dryRun stop at the verdicts, write nothing
 */
public record RunRequest(
        Path sessions,
        @Nullable YearMonth month,
        @Nullable Set<String> chosen,
        @Nullable String client,
        boolean ahead,
        boolean dryRun,
        Dates dates,
        Files files,
        Expectations expectations,
        boolean bundle) {

    /** The run date and the date on the invoices. */
    public record Dates(LocalDate today, LocalDate invoiceDate) {}

    /** Files beside the export; null when not given. */
    public record Files(
            @Nullable Path columns, @Nullable Path decisions, @Nullable Path checks, @Nullable Path schema) {}

    /** What the administrator expects of the readable rows; null when nothing. */
    public record Expectations(@Nullable Integer count, @Nullable Euro amount) {}

    /** The folder, within the administration's, that this run's documents go to. */
    String folder() {
        return month == null ? "losse-facturen" : month.toString();
    }

    String command() {
        return month == null ? "invoice" : "run";
    }
}
