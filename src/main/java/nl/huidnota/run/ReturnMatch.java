package nl.huidnota.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.claim.Feedback;
import nl.huidnota.domain.claim.InsuredClaims.Insured;
import nl.huidnota.domain.claim.ReturnLine;
import nl.huidnota.domain.claim.ReturnMessage;
import nl.huidnota.domain.claim.ReturnMessage.ReturnedInsured;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Holds a return message against the books: what of ours it answers, and whether it can be true. */
final class ReturnMatch {
    private static final int SHOWN = 20;

    private final Books books;
    private final ReturnMessage message;
    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    ReturnMatch(Books books, ReturnMessage message, String file) {
        this.books = books;
        this.message = message;
        this.file = file;
    }

    /**
     * Answers that the books can have.
     *
     * @param fresh those that say something new
     * @param doubts what is odd but no reason to refuse
     */
    record Matched(BookedDocument document, List<LineAnswer> answers, List<LineAnswer> fresh, List<Fault> doubts) {}

    /**
     * @param practice the AGB code of our practice
     * @throws AnswerRefused when it is another's, or says what cannot be
     */
    Matched match(String practice) throws EnvironmentRefused, AnswerRefused {
        mustBeOurs(practice);
        BookedDocument document = ourMessage();
        List<BookedLine> lines = books.lines().ofDocument(document.number());
        mustFit(document, lines);
        stopIfRefused();
        LineAnswers work = new LineAnswers(message, lines, onInsured(document, lines));
        List<LineAnswer> answers = work.all();
        List<LineAnswer> fresh = fresh(answers, lines);
        stopIfRefused();
        List<Fault> doubts = work.contradictsItself(answers) ? List.of(fault("returns.total", Map.of())) : List.of();
        return new Matched(document, answers, fresh, doubts);
    }

    private Fault fault(String key, Map<String, String> args) {
        Map<String, String> all = new TreeMap<>(args);
        all.put("message", message.header().reference());
        return Fault.of(key, file, all);
    }

    private void refuse(String key, Map<String, String> args) {
        if (faults.size() < SHOWN) {
            faults.add(fault(key, args));
        }
    }

    private void stopIfRefused() throws AnswerRefused {
        if (!faults.isEmpty()) {
            throw new AnswerRefused(faults);
        }
    }

    private void mustBeOurs(String practice) throws AnswerRefused {
        String receiver = message.header().receiver();
        ReturnMessage.Context context = message.context();
        String claimant = context.practice() == null ? context.declarant() : context.practice();
        for (String code : new @Nullable String[] {receiver, claimant}) {
            if (code != null && !code.equals(practice)) {
                throw new AnswerRefused(fault("returns.other-practice", Map.of("agb", code, "own", practice)));
            }
        }
    }

    private BookedDocument ourMessage() throws EnvironmentRefused, AnswerRefused {
        BookedDocument document = books.documents()
                .numbered(message.header().reference())
                .filter(found -> found.kind() == DocumentKind.CLAIM)
                .orElseThrow(() -> new AnswerRefused(fault("returns.unknown-message", Map.of())));
        String sender = message.header().sender();
        String insurer = Objects.requireNonNull(document.uzovi(), "a claim file has an insurer")
                .digits();
        if (sender != null && !sender.equals(insurer)) {
            throw new AnswerRefused(fault("returns.other-insurer", Map.of("sender", sender, "insurer", insurer)));
        }
        mustBeAsSent(document);
        return document;
    }

    /** A test gets a test's answer; only what was sent in earnest is paid. */
    private void mustBeAsSent(BookedDocument document) throws EnvironmentRefused, AnswerRefused {
        boolean answersProduction = message.header().production();
        boolean asSent = new SentFile(books, document)
                .head()
                .map(head -> head.production() == answersProduction)
                .orElse(true);
        if (!asSent) {
            throw new AnswerRefused(
                    fault(answersProduction ? "returns.production-for-test" : "returns.test-for-production", Map.of()));
        }
    }

    private void mustFit(BookedDocument document, List<BookedLine> lines) {
        Euro claimed = message.totals().claimed();
        boolean silent = message.header().fromGateway() && claimed.isZero();
        if (!silent && !claimed.equals(document.sums().total())) {
            refuse(
                    "returns.other-total",
                    Map.of(
                            "told",
                            claimed.toString(),
                            "claimed",
                            document.sums().total().toString()));
        }
        Map<String, BookedLine> ours = new HashMap<>();
        lines.forEach(line -> ours.put(line.reference(), line));
        Set<String> seen = new HashSet<>();
        for (ReturnLine line : message.lines()) {
            mustFit(line, ours.get(line.reference()), seen.add(line.reference()));
        }
    }

    private void mustFit(ReturnLine line, @Nullable BookedLine ours, boolean first) {
        Map<String, String> where = Map.of("line", line.reference());
        Euro awarded = line.awarded() == null ? Euro.ZERO : line.awarded();
        Euro notPaid = line.awardedNotPaid() == null ? Euro.ZERO : line.awardedNotPaid();
        if (ours == null || line.credit() != (ours.credits() != null)) {
            refuse("returns.unknown-line", where);
        } else if (!first) {
            refuse("returns.line-twice", where);
        } else if (awarded.max(notPaid).compareTo(ours.amount()) > 0) {
            refuse(
                    "returns.too-much",
                    Map.of(
                            "line",
                            line.reference(),
                            "awarded",
                            awarded.max(notPaid).toString(),
                            "claimed",
                            ours.amount().toString()));
        } else if (awarded.isPositive() && (message.header().fromGateway() || LineAnswers.refusesWhole(message))) {
            refuse("returns.awarded-and-refused", where);
        }
    }

    /** Feedback on an insured, by reference of each line of that insured in our message. */
    private Map<String, List<Feedback>> onInsured(BookedDocument document, List<BookedLine> lines)
            throws EnvironmentRefused {
        Map<String, List<Feedback>> found = new HashMap<>();
        for (ReturnedInsured insured : message.insured()) {
            if (insured.feedback().isEmpty()) {
                continue;
            }
            Set<String> references = referencesOf(insured, document, lines);
            if (references.isEmpty()) {
                refuse("returns.unknown-insured", Map.of());
            }
            references.forEach(reference ->
                    found.computeIfAbsent(reference, any -> new ArrayList<>()).addAll(insured.feedback()));
        }
        return found;
    }

    private Set<String> referencesOf(ReturnedInsured insured, BookedDocument document, List<BookedLine> lines)
            throws EnvironmentRefused {
        Set<String> named = new HashSet<>();
        insured.lines().forEach(line -> named.add(line.reference()));
        Set<String> clients = new HashSet<>();
        for (BookedLine line : lines) {
            if (named.contains(line.reference()) && line.client() != null) {
                clients.add(line.client());
            }
        }
        if (named.isEmpty()) {
            named.addAll(sentFor(insured.identity(), document));
        }
        for (BookedLine line : lines) {
            if (line.client() != null && clients.contains(line.client())) {
                named.add(line.reference());
            }
        }
        return named;
    }

    /** The books know clients, not insured: who is meant stands in the file as we sent it. */
    private Set<String> sentFor(ReturnMessage.Identity identity, BookedDocument document) throws EnvironmentRefused {
        return new SentFile(books, document)
                .lines(line -> isSame(line.insured(), identity))
                .keySet();
    }

    private static boolean isSame(Insured insured, ReturnMessage.Identity identity) {
        boolean sameBsn = insured.bsn() != null && insured.bsn().equals(identity.bsn());
        return sameBsn
                || (insured.insuredNumber() != null && insured.insuredNumber().equals(identity.insuredNumber()));
    }

    /** Those that say more than the books know; one that says otherwise is refused. */
    private List<LineAnswer> fresh(List<LineAnswer> answers, List<BookedLine> lines) throws EnvironmentRefused {
        Map<String, BookedAward> latest = new HashMap<>();
        books.lines()
                .answers(lines.stream().map(BookedLine::reference).toList())
                .forEach(award -> latest.put(award.document(), award));
        List<LineAnswer> fresh = new ArrayList<>();
        for (LineAnswer answer : answers) {
            BookedAward known = latest.get(answer.line().reference());
            if (known == null || says(known, answer)) {
                fresh.add(answer);
            }
        }
        return fresh;
    }

    /** Whether the answer adds to what is known. */
    private boolean says(BookedAward known, LineAnswer answer) {
        if (answer.awarded() == null) {
            return false;
        }
        if (known.status() == BookedAward.Status.UNKNOWN) {
            return true;
        }
        if (!known.status().name().equals(answer.status().name())
                || !Objects.equals(known.awarded(), answer.bookable())) {
            refuse(
                    "returns.contradicts",
                    Map.of(
                            "line",
                            answer.line().reference(),
                            "before",
                            known.status().key() + (known.awarded() == null ? "" : " " + known.awarded()),
                            "now",
                            answer.status().key() + " " + answer.awarded()));
            return false;
        }
        return !LineAnswer.codesOf(known).containsAll(answer.codes());
    }
}
