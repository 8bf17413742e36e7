package nl.huidnota.run;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.domain.claim.YearSoFar;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.ledger.BookedDecision;
import nl.huidnota.ledger.BookedRun;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.ledger.Staging;
import nl.huidnota.report.RunJson;
import nl.huidnota.report.RunReport;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The month-end claim run, and with other choices the check and the one-off invoice: read, judge, reconcile, number,
 * write, book. One path for all, so that a check can never tell another story than the run.
 */
public final class MonthRun {
    private final Administration administration;
    private final RunRequest request;
    private final Texts texts;
    private Progress progress = Progress.SILENT;

    public MonthRun(Administration administration, RunRequest request, Texts texts) {
        this.administration = administration;
        this.request = request;
        this.texts = texts;
    }

    /** Tells {@code listener} how far it is. */
    public MonthRun telling(Progress listener) {
        progress = listener;
        return this;
    }

    /**
     * Does it all. {@code result} is handed the outcome while its details can still be streamed.
     *
     * @throws InputRefused the export or a file beside it cannot be used, or is not what was expected; nothing is written
     * @throws EnvironmentRefused the disk or the books are in the way; nothing is half-written
     * @throws UsageRefused the dates on the command line cannot be
     */
    public void run(Consumer<RunOutcome> result) throws InputRefused, EnvironmentRefused, UsageRefused {
        InvoiceDates.mustFit(request.dates());
        Papers papers = Papers.of(administration);
        try (Staging staging = Staging.open()) {
            ExportInput input = ExportInput.read(request, staging, progress);
            if (request.dryRun()) {
                check(input, staging, result);
            } else {
                book(input, staging, papers, result);
            }
        } catch (Carried carried) {
            throw carried.refusal();
        }
    }

    private void check(ExportInput input, Staging staging, Consumer<RunOutcome> result)
            throws InputRefused, EnvironmentRefused, UsageRefused {
        try (Books books = Books.openReadOnly(administration.books(), options())) {
            Judged judged = judge(input, staging, books);
            mustFit(judged, books);
            StagedDetails details = new StagedDetails(staging);
            result.accept(outcome(input, judged, details, Made.NOTHING));
        }
    }

    private void book(ExportInput input, Staging staging, Papers papers, Consumer<RunOutcome> result)
            throws InputRefused, EnvironmentRefused, UsageRefused {
        try (Books books = Books.open(administration.books(), options());
                Booking booking = books.begin();
                Outbox outbox = Outbox.open(administration.folder())) {
            Judged judged = judge(input, staging, books);
            mustFit(judged, books);
            StagedDetails details = new StagedDetails(staging);
            Made made = issue(input, judged, details, new Desks(books, booking, outbox, staging, papers));
            booking.commit();
            outbox.release();
            if (request.mode().bundle()) {
                new Bundles(administration.folder(), request.folder(), outbox).stageAll();
                outbox.release();
            }
            if (!request.mode().seals().isEmpty()) {
                new Sealing(administration.folder(), request.mode().seals())
                        .stage(request.folder(), request.sealedFile(), outbox);
                outbox.release();
            }
            result.accept(outcome(input, judged, details, made));
        }
    }

    private BooksOptions options() {
        return administration.options();
    }

    /** The verdicts of a run, and what came of the decisions. */
    private record Judged(Tally tally, BudgetSums budgets, DecisionDesk decisions) {}

    /** What stands open while a run books. */
    private record Desks(Books books, Booking booking, Outbox outbox, Staging staging, Papers papers) {}

    /** What a run made. */
    private record Made(int restored, List<String> differing, @Nullable String head) {
        static final Made NOTHING = new Made(0, List.of(), null);
    }

    private Judged judge(ExportInput input, Staging staging, Books books) throws EnvironmentRefused, InputRefused {
        Practice practice = administration.practice().practice();
        DecisionDesk decisions = new DecisionDesk(input.decisions());
        Rulebook rulebook = input.rulebook(administration.practice(), request);
        Judging judging = new Judging(
                rulebook,
                new CaseMaker(rulebook, books, staging, decisions, Set.of()),
                staging,
                new Drafts(practice, request.dates().invoiceDate()),
                new Judging.Scope(
                        practice.declarant(), administration.practice().cover(), request.month()));
        Tally tally = judging.judgeAll(rows -> progress.at(Progress.Stage.JUDGING, rows, input.rows()));
        tally.mustClose();
        return new Judged(tally, judging.budgets(), decisions);
    }

    private void mustFit(Judged judged, Books books) throws InputRefused, EnvironmentRefused, UsageRefused {
        mustBeExpected(judged.tally());
        // planned sessions lie after today, and so will their invoices
        if (judged.tally().bills() && !request.mode().ahead()) {
            InvoiceDates.mustFollow(request.dates(), judged.tally().lastBilled(), lastInvoiceDate(books));
        }
    }

    private static @Nullable LocalDate lastInvoiceDate(Books books) throws EnvironmentRefused {
        return books.documents().lastInvoiceDate().orElse(null);
    }

    private void mustBeExpected(Tally tally) throws InputRefused {
        RunRequest.Expectations expected = request.expectations();
        boolean count = expected.count() != null && expected.count() != tally.readableRows();
        boolean amount = expected.amount() != null && !expected.amount().equals(tally.readable());
        if (count || amount) {
            throw new InputRefused(Fault.of(
                    "cli.not-as-expected",
                    request.sessions().toString(),
                    Map.of(
                            "count",
                            String.valueOf(tally.readableRows()),
                            "amount",
                            tally.readable().toString(),
                            "expectedCount",
                            expected.count() == null ? "-" : String.valueOf(expected.count()),
                            "expectedAmount",
                            expected.amount() == null ? "-" : expected.amount().toString())));
        }
    }

    private Made issue(ExportInput input, Judged judged, StagedDetails details, Desks desks)
            throws EnvironmentRefused, InputRefused {
        String folder = request.folder();
        Restoring restoring = new Restoring(desks.books(), desks.outbox(), administration.folder());
        List<BookedDecision> fresh = judged.decisions().fresh();
        boolean books = judged.tally().bills() || !fresh.isEmpty() || isFirstRun(desks.books());
        if (!books) {
            restoring.restoreAll(folder, Correction.FOLDER, Remainder.FOLDER);
            return new Made(restoring.restored(), restoring.differing(), null);
        }
        issueDocuments(judged.tally().invoices(), details, desks);
        for (BookedDecision decision : fresh) {
            desks.booking().book(decision);
            desks.booking()
                    .event(
                            administration.user(),
                            judged.decisions().clientOf(decision.decision()),
                            "decision_booked",
                            decision.decision().session());
        }
        String head = bookRun(input, judged, details, desks.booking());
        RunSummary summary = summary(input, judged.tally(), head);
        YearSoFar year = judged.budgets().yearTo(month(), desks.books());
        new ReportFiles(desks.booking(), desks.outbox(), folder)
                .writeAll(RunReport.of(summary, details, year, texts), desks.books());
        restoring.restoreAll(folder, Correction.FOLDER, Remainder.FOLDER);
        return new Made(restoring.restored(), restoring.differing(), head);
    }

    /** For one-off invoices the month they are made in. */
    private YearMonth month() {
        YearMonth month = request.month();
        return month == null ? YearMonth.from(request.dates().today()) : month;
    }

    private boolean isFirstRun(Books books) throws EnvironmentRefused {
        Optional<BookedRun> last =
                request.month() == null ? Optional.empty() : books.runs().lastOf(request.month());
        return request.month() != null && last.isEmpty();
    }

    private void issueDocuments(int invoices, StagedDetails details, Desks desks)
            throws EnvironmentRefused, InputRefused {
        Practice practice = administration.practice().practice();
        IssueDesk desk = new IssueDesk(
                desks.booking(),
                desks.outbox(),
                practice.numbering(),
                desks.papers(),
                new IssueDesk.Target(request.folder(), request.month(), administration.user()));
        new InvoiceIssue(desk, desks.staging(), null)
                .issueAll(count -> progress.at(Progress.Stage.PRINTING, count, invoices));
        new ClaimIssue(desk, desks.staging(), details, practice, request, null).issueAll();
    }

    private String bookRun(ExportInput input, Judged judged, StagedDetails details, Booking booking)
            throws EnvironmentRefused {
        RunSummary summary = summary(input, judged.tally(), null);
        try {
            return booking.book(
                    new BookedRun.Start(
                            request.command(), request.month(), input.summary().sha256()),
                    out -> ReportFiles.write(out, writer -> RunJson.write(writer, summary, details)));
        } catch (IOException e) {
            throw DiskTrouble.at(administration.folder(), e);
        }
    }

    private RunOutcome outcome(ExportInput input, Judged judged, StagedDetails details, Made made) {
        Tally tally = judged.tally();
        return new RunOutcome(
                summary(input, tally, made.head()),
                details,
                made.head() == null ? 0 : tally.billed(),
                tally.counts().getOrDefault(nl.huidnota.domain.claim.Verdict.ALREADY_BILLED, 0),
                made.restored(),
                made.differing(),
                tally.unbilledMonths(),
                judged.decisions().voided(),
                input.detected(),
                request.dryRun(),
                tally.needsAttention() || !made.differing().isEmpty());
    }

    private RunSummary summary(ExportInput input, Tally tally, @Nullable String head) {
        return new RunSummary(
                request.month(),
                request.dates().today(),
                input.summary(),
                tally.rows(),
                tally.counts(),
                tally.amounts(),
                tally.readable(),
                tally.expected(),
                tally.invoiced(),
                tally.claimed(),
                tally.vat(),
                administration.practice().practice().vecozo().production(),
                head);
    }
}
