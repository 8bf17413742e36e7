package nl.huidnota.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.ReturnCode.Rest;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.BookedAward.Status;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.text.ReturnCodes;
import org.jspecify.annotations.Nullable;

/** Which lines of a claim file leave something for the client to pay; each refusal says why. */
final class RemainderLines {
    /** What a user who names no line must still hear of. */
    private static final Set<String> TOLD =
            Set.of("rest.name-the-line", "rest.practice-bears", "rest.unanswered", "rest.returned");

    private static final int SHOWN = 20;

    private final Books books;
    private final RemainderRequest request;
    private final ReturnCodes codes;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> left = new ArrayList<>();

    RemainderLines(Books books, RemainderRequest request, ReturnCodes codes) {
        this.books = books;
        this.request = request;
        this.codes = codes;
    }

    /** A line and what is left of it. */
    record Rests(BookedLine line, Euro awarded) {
        Euro rest() {
            return line.amount().minus(awarded);
        }
    }

    List<Rests> find() throws EnvironmentRefused, InputRefused {
        boolean known = books.documents()
                .numbered(request.claimFile())
                .filter(document -> document.kind() == DocumentKind.CLAIM)
                .isPresent();
        if (!known) {
            throw refused("rest.unknown-message", request.claimFile());
        }
        List<BookedLine> all = books.lines().ofDocument(request.claimFile());
        List<BookedLine> chosen = request.lines().isEmpty() ? all : named(all);
        Map<String, BookedAward> latest = new HashMap<>();
        books.lines()
                .answers(chosen.stream().map(BookedLine::reference).toList())
                .forEach(award -> latest.put(award.document(), award));
        List<Rests> rests = new ArrayList<>();
        for (BookedLine line : chosen) {
            BookedAward award = latest.get(line.reference());
            String objection = objection(line, award);
            if (objection == null && award != null && award.awarded() != null) {
                rests.add(new Rests(line, award.awarded()));
            } else if (objection != null && !request.lines().isEmpty()) {
                faults.add(fault(objection, line.reference()));
            } else if (objection != null && TOLD.contains(objection)) {
                left.add(fault(objection, line.reference()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        if (rests.isEmpty()) {
            throw left.isEmpty() ? refused("rest.nothing", request.claimFile()) : new InputRefused(left());
        }
        return rests;
    }

    /** Why lines that were not named are left out; those that need nothing are not told of. */
    List<Fault> left() {
        return left.stream().limit(SHOWN).toList();
    }

    private static Fault fault(String key, String what) {
        return Fault.of(key, "", Map.of("what", what));
    }

    private static InputRefused refused(String key, String what) {
        return new InputRefused(fault(key, what));
    }

    private List<BookedLine> named(List<BookedLine> all) throws InputRefused {
        List<BookedLine> named = new ArrayList<>();
        for (String reference : request.lines().stream().distinct().toList()) {
            all.stream()
                    .filter(line -> line.reference().equals(reference))
                    .findFirst()
                    .ifPresentOrElse(named::add, () -> faults.add(fault("rest.unknown-line", reference)));
        }
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        return named;
    }

    /** Why the rest of a line cannot be invoiced; null when it can. */
    private @Nullable String objection(BookedLine line, @Nullable BookedAward award) throws EnvironmentRefused {
        if (line.credits() != null || isDone(line)) {
            return "rest.done";
        }
        if (award == null || award.status() == Status.UNKNOWN || award.awarded() == null) {
            return award != null && award.status() == Status.RETURNED ? "rest.returned" : "rest.unanswered";
        }
        if (award.status() == Status.RETURNED) {
            return "rest.returned";
        }
        if (award.status() == Status.AWARDED) {
            return "rest.in-full";
        }
        Rest bearer = codes.rest(LineAnswer.codesOf(award));
        boolean named = !request.lines().isEmpty();
        if (bearer == Rest.PRAKTIJK) {
            return "rest.practice-bears";
        }
        return bearer == Rest.BEOORDELEN && !named ? "rest.name-the-line" : null;
    }

    private boolean isDone(BookedLine line) throws EnvironmentRefused {
        List<String> reference = List.of(line.reference());
        return !books.lines().credits(reference).isEmpty()
                || !books.lines().settlements(reference).isEmpty();
    }
}
