package nl.huidnota.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.seal.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator asks of a run, a check or a one-off invoice.
 *
 * @param sessions the export
 */
public record RunRequest(Path sessions, Wanted wanted, Mode mode, Dates dates, Files files, Expectations expectations) {

    /**
     * Which sessions it is about.
     *
     * @param month null for one-off invoices, and for a check of everything
     * @param chosen session ids of a one-off invoice; null when not chosen by id
     * @param client of a one-off invoice; null when not chosen by client
     */
    public record Wanted(@Nullable YearMonth month, @Nullable Set<String> chosen, @Nullable String client) {
        /** All sessions of a month, or of all months. */
        public static Wanted of(@Nullable YearMonth month) {
            return new Wanted(month, null, null);
        }

        /** Whether sessions were chosen, by id or client. */
        public boolean isOneOff() {
            return chosen != null || client != null;
        }
    }

    /**
     * How far it goes.
     *
     * @param ahead judge planned sessions as if completed
     * @param dryRun stop at the verdicts, write nothing
     * @param bundle zip the files too
     * @param seals for whom the folder is packed and encrypted; nobody when empty
     */
    public record Mode(boolean ahead, boolean dryRun, boolean bundle, List<Recipient> seals) {
        public Mode {
            seals = List.copyOf(seals);
        }

        /** Books, or with {@code dryRun} only judges. */
        public static Mode of(boolean dryRun) {
            return new Mode(false, dryRun, false, List.of());
        }
    }

    /** The run date and the date on the invoices. */
    public record Dates(LocalDate today, LocalDate invoiceDate) {}

    /** Files beside the export; null when not given. */
    public record Files(
            @Nullable Path columns,
            @Nullable Path clients,
            @Nullable Path referrals,
            @Nullable Path decisions,
            @Nullable Path checks,
            @Nullable Path schema) {}

    /** What the administrator expects of the readable rows; null when nothing. */
    public record Expectations(@Nullable Integer count, @Nullable Euro amount) {
        public static final Expectations NONE = new Expectations(null, null);
    }

    @Nullable YearMonth month() {
        return wanted.month;
    }

    /** The same, asked of one month. */
    RunRequest ofMonth(@Nullable YearMonth other) {
        return new RunRequest(sessions, Wanted.of(other), mode, dates, files, expectations);
    }

    boolean dryRun() {
        return mode.dryRun;
    }

    /** The folder, within the administration's, that this run's documents go to. */
    public String folder() {
        return wanted.month == null ? "losse-facturen" : wanted.month.toString();
    }

    /** Where a sealed run lies, within the administration's folder. */
    public String sealedFile() {
        return folder() + ".zip.age";
    }

    String command() {
        return wanted.month == null ? "invoice" : "run";
    }
}
