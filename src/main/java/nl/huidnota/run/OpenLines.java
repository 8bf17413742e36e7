package nl.huidnota.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.domain.claim.AuditResult.OpenClaim;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.OpenLine;

/** The claim lines that still wait: unanswered, or not awarded in full and nothing done about it yet. */
public final class OpenLines {
    private OpenLines() {}

    /** Oldest treatment first. */
    public static List<OpenClaim> of(Administration administration) throws EnvironmentRefused {
        List<OpenClaim> claims = new ArrayList<>();
        try (Books books = Books.openReadOnly(administration.books(), administration.options())) {
            books.lines().open(line -> claims.add(claim(line)));
        }
        claims.sort(Comparator.comparing(OpenClaim::date).thenComparing(OpenClaim::reference));
        return claims;
    }

    private static OpenClaim claim(OpenLine open) {
        BookedAward answer = open.answer();
        return new OpenClaim(
                open.line().reference(),
                open.line().session(),
                open.line().client(),
                open.line().uzovi().digits(),
                open.line().date(),
                open.line().amount(),
                answer == null ? null : answer.awarded(),
                answer == null
                        ? null
                        : AuditResult.Status.valueOf(answer.status().name()),
                answer == null ? List.of() : LineAnswer.codesOf(answer));
    }
}
