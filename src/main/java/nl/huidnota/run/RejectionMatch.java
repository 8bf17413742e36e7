package nl.huidnota.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.ClientRejection;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.Books;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/** Holds what clients report of their insurers' answers against the invoices in the books. */
final class RejectionMatch {
    private final Books books;
    private final Path file;
    private final String sha256;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, BookedAward> latest = new HashMap<>();

    RejectionMatch(Books books, Path file, String sha256) {
        this.books = books;
        this.file = file;
        this.sha256 = sha256;
    }

    /** What a client reports about one session. */
    record Reported(BookedSession session, ClientRejection rejection, BookedAward award, boolean fresh) {
        Status status() {
            return Status.valueOf(award.status().name());
        }

        List<String> codes() {
            return rejection.code().isEmpty() ? List.of() : List.of(rejection.code());
        }
    }

    /**
     * By invoice, in the order of the file.
     *
     * @throws AnswerRefused with every row that cannot be
     */
    Map<String, List<Reported>> match(List<ClientRejection> rejections) throws EnvironmentRefused, AnswerRefused {
        Map<String, List<Reported>> matched = new LinkedHashMap<>();
        for (ClientRejection rejection : rejections) {
            Reported reported = match(rejection);
            if (reported != null) {
                matched.computeIfAbsent(rejection.invoice(), any -> new ArrayList<>())
                        .add(reported);
            }
        }
        if (!faults.isEmpty()) {
            throw new AnswerRefused(faults);
        }
        return matched;
    }

    private @Nullable Reported match(ClientRejection rejection) throws EnvironmentRefused {
        List<BookedSession> claimable = books.sessions().onDocument(rejection.invoice()).stream()
                .filter(session -> session.verdict() == Verdict.CLAIMABLE && session.route() == Route.RESTITUTIE)
                .toList();
        List<BookedSession> meant = claimable.stream()
                .filter(session -> rejection.session().isEmpty() || session.id().equals(rejection.session()))
                .toList();
        if (meant.isEmpty()) {
            return refuse(claimable.isEmpty() ? "rejections.unknown-invoice" : "rejections.unknown-session", rejection);
        }
        if (meant.size() > 1) {
            return refuse("rejections.which-session", rejection);
        }
        BookedSession session = meant.get(0);
        if (session.credited()) {
            return refuse("rejections.credited", rejection);
        }
        if (rejection.awarded().compareTo(session.tariff()) > 0) {
            return refuse("rejections.too-much", rejection);
        }
        return reported(session, rejection);
    }

    private @Nullable Reported refuse(String key, ClientRejection rejection) {
        faults.add(new Fault(
                key,
                file.toString(),
                rejection.row(),
                0,
                Map.of(
                        "invoice",
                        rejection.invoice(),
                        "session",
                        rejection.session(),
                        "awarded",
                        rejection.awarded().toString())));
        return null;
    }

    private @Nullable Reported reported(BookedSession session, ClientRejection rejection) throws EnvironmentRefused {
        BookedAward award = award(session, rejection);
        BookedAward known = known(session);
        boolean fresh = known == null;
        if (known != null && !Objects.equals(known.awarded(), award.awarded())) {
            return refuse("rejections.contradicts", rejection);
        }
        latest.put(key(session), award);
        return new Reported(session, rejection, award, fresh);
    }

    private @Nullable BookedAward known(BookedSession session) throws EnvironmentRefused {
        BookedAward here = latest.get(key(session));
        if (here != null) {
            return here;
        }
        return books.lines().answers(List.of(session.document())).stream()
                .filter(award -> award.session().equals(session.id()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static String key(BookedSession session) {
        return session.document() + " " + session.id();
    }

    private BookedAward award(BookedSession session, ClientRejection rejection) {
        Euro awarded = rejection.awarded();
        List<String> codes = rejection.code().isEmpty() ? List.of() : List.of(rejection.code());
        LineAnswer.Details details = new LineAnswer.Details(
                AuditResult.Sender.CLIENT.key(),
                codes,
                List.of(rejection.reason()),
                String.valueOf(file.getFileName()));
        return new BookedAward(
                session.id(),
                session.document(),
                awarded,
                BookedAward.Status.valueOf(
                        LineAnswer.statusOf(awarded, session.tariff()).name()),
                Json.write(details),
                sha256);
    }
}
