package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one run in figures (run.json, contract §7). Counts and amounts have an entry for every verdict.
 *
 * @param month null for one-off invoices
 * @param read rows read, the sum of the counts
 * @param readable the amount of the readable rows, the sum of the amounts
 * @param expected what insurers are expected to pay for the claimable sessions, where there is an estimate
 * @param invoiced claimable by restitutie and self-paid
 * @param claimed claimable by vecozo
 * @param vat within invoiced
 * @param production false: the claim files are test messages
 * @param head of the books' chain after this run's booking; null when nothing was booked
 */
public record RunSummary(
        @Nullable YearMonth month,
        LocalDate today,
        Input input,
        int read,
        Map<Verdict, Integer> counts,
        Map<Verdict, Euro> amounts,
        Euro readable,
        Euro expected,
        Euro invoiced,
        Euro claimed,
        Euro vat,
        boolean production,
        @Nullable String head) {

    /** The export that was read, and what was detected of it. */
    public record Input(String file, String sha256, String charset, String separator) {}

    /** One row's verdict. {@code rules} lists every rule that fired, in run order. */
    public record VerdictRow(
            @Nullable String session,
            int row,
            @Nullable String clientId,
            Verdict verdict,
            @Nullable Route route,
            @Nullable Euro tariff,
            @Nullable Euro expected,
            List<String> rules,
            @Nullable String document,
            @Nullable LocalDate date,
            @Nullable String insurer) {}

    /** One invoice made. {@code file} is relative to the administration's folder. */
    public record InvoiceRow(
            String number,
            String client,
            String file,
            List<String> sessions,
            Euro total,
            Euro vat,
            Euro due,
            String addressee,
            @Nullable String email) {}

    /** One claim file made. */
    public record ClaimFileRow(String number, String uzovi, String file, int lines, Euro total) {}
}
