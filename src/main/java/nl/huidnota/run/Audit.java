package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.AuditResult.PackageStatistic;
import nl.huidnota.domain.claim.AuditResult.Sender;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.claim.ClientRejection;
import nl.huidnota.intake.RejectionFile;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.report.AuditReport;
import nl.huidnota.run.ReturnFiles.Returned;
import nl.huidnota.text.ReturnCodes;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The audit of what insurers, the gateway and clients answered: reads every file, holds each against the books, books
 * the answers and explains them. A file that cannot be true books nothing; the same file twice changes nothing.
 */
public final class Audit {
    private final Administration administration;
    private final AuditRequest request;
    private final Texts texts;
    private final List<Fault> refused = new ArrayList<>();
    private final List<Fault> doubts = new ArrayList<>();
    private final List<AnsweredMessage> messages = new ArrayList<>();
    private final TreeSet<String> sources = new TreeSet<>();
    private int booked;
    private int known;

    public Audit(Administration administration, AuditRequest request, Texts texts) {
        this.administration = administration;
        this.request = request;
        this.texts = texts;
    }

    /**
     * Does it all.
     *
     * @throws InputRefused when a file is no readable return message; then none of them is booked
     * @throws EnvironmentRefused when the disk or the books are in the way
     */
    public AuditOutcome run() throws InputRefused, EnvironmentRefused {
        ReturnCodes codes = PracticeCodes.of(administration, request.codes(), texts.language());
        List<Returned> returns = ReturnFiles.read(request.returns());
        Path rejections = request.rejections();
        Papers papers = request.letters() ? Papers.of(administration) : null;
        List<ClientRejection> reported = rejections == null ? List.of() : RejectionFile.read(rejections);
        try (Books books = Books.open(administration.books(), administration.options());
                Booking booking = books.begin();
                Outbox outbox = Outbox.open(administration.folder())) {
            for (Returned returned : returns) {
                take(returned, books, booking);
            }
            if (rejections != null) {
                take(rejections, reported, books, booking);
            }
            AuditResult result = result(books);
            AuditReport report = AuditReport.of(result, texts, codes);
            String folder = write(report, books, booking, outbox);
            int letters = folder == null || papers == null
                    ? 0
                    : new AuditLetterFiles(books, booking, outbox, papers).write(folder, report, administration.user());
            booking.commit();
            outbox.release();
            return new AuditOutcome(
                    result, report, refused, doubts, booked, known, done(result, books), letters, folder);
        }
    }

    private void take(Returned returned, Books books, Booking booking) throws EnvironmentRefused {
        String sha256 = returned.message().sha256();
        boolean before = books.lines().knowsReturn(sha256);
        try {
            ReturnMatch.Matched matched = new ReturnMatch(
                            books, returned.message(), returned.path().toString())
                    .match(administration.practice().practice().card().agb().digits());
            AnsweredMessage message = AnsweredMessage.of(
                    returned, matched, administration.practice().cover());
            messages.add(message);
            sources.add(sha256);
            doubts.addAll(matched.doubts());
            if (before) {
                known++;
            } else {
                book(message, matched, booking);
            }
        } catch (AnswerRefused e) {
            refused.addAll(e.faults());
        }
    }

    private void book(AnsweredMessage message, ReturnMatch.Matched matched, Booking booking) throws EnvironmentRefused {
        TreeSet<String> clients = new TreeSet<>();
        for (LineAnswer answer : matched.fresh()) {
            booking.book(answer.booked(message.sender(), message.file(), message.sha256()));
            booked++;
            if (answer.line().client() != null) {
                clients.add(answer.line().client());
            }
        }
        for (String client : clients) {
            booking.event(administration.user(), client, "answer_booked", message.number());
        }
        if (!matched.fresh().isEmpty()) {
            booking.event(administration.user(), null, "return_booked", message.number());
        }
    }

    private void take(Path file, List<ClientRejection> reported, Books books, Booking booking)
            throws EnvironmentRefused {
        String name = String.valueOf(file.getFileName());
        try {
            String sha256 = Sha256.ofFile(file);
            if (books.lines().knowsReturn(sha256)) {
                known++;
            }
            Map<String, List<RejectionMatch.Reported>> matched =
                    new RejectionMatch(books, file, sha256).match(reported);
            sources.add(sha256);
            for (Map.Entry<String, List<RejectionMatch.Reported>> invoice : matched.entrySet()) {
                messages.add(AnsweredMessage.of(
                        name, sha256, invoice, administration.practice().cover()));
                book(invoice.getValue(), booking);
            }
        } catch (AnswerRefused e) {
            refused.addAll(e.faults());
        } catch (IOException e) {
            throw DiskTrouble.at(file, e);
        }
    }

    private void book(List<RejectionMatch.Reported> reported, Booking booking) throws EnvironmentRefused {
        for (RejectionMatch.Reported one : reported) {
            if (one.fresh()) {
                booking.book(one.award());
                booking.event(
                        administration.user(),
                        one.session().clientId(),
                        "answer_booked",
                        one.session().document());
                booked++;
            }
        }
    }

    private static Set<String> done(AuditResult result, Books books) throws EnvironmentRefused {
        Set<String> done = new TreeSet<>();
        result.returns().stream()
                .filter(message -> message.sender() != Sender.CLIENT)
                .flatMap(message -> message.lines().stream())
                .filter(line -> line.status() != Status.AWARDED)
                .forEach(line -> done.add(line.reference()));
        if (!done.isEmpty()) {
            books.lines().open(line -> done.remove(line.line().reference()));
        }
        return done;
    }

    private AuditResult result(Books books) throws EnvironmentRefused {
        Map<String, LocalDate> sessions = new HashMap<>();
        messages.forEach(
                message -> message.answered().lines().forEach(line -> sessions.put(line.session(), line.date())));
        RuleForesight foresight = RuleForesight.of(books, sessions);
        List<Answered> answered =
                messages.stream().map(message -> message.with(foresight)).toList();
        List<PackageStatistic> statistics = request.rejections() == null
                ? List.of()
                : PackageStatistics.of(books, administration.practice().cover());
        return new AuditResult(request.today(), answered, books.lines().countOpen(), statistics);
    }

    /** What was booked gets its reports; what was known before gets back those that are missing. */
    private @Nullable String write(AuditReport report, Books books, Booking booking, Outbox outbox)
            throws EnvironmentRefused {
        if (messages.isEmpty()) {
            return null;
        }
        String folder = FileNames.audit(messages.get(0).number(), Sha256.of(String.join(" ", sources)));
        boolean made = !books.documents().attachmentsUnder(folder + "/").isEmpty();
        if (made) {
            new Restoring(books, outbox, administration.folder()).restore(folder);
            return folder;
        }
        if (booked == 0 && !request.letters()) {
            return null;
        }
        new AuditFiles(booking, outbox, folder).writeAll(report);
        return folder;
    }
}
