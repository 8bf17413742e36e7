package nl.huidnota.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Session;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.Staging;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.Explanation;

/** Derives the verdict on one session anew, and keeps what each rule compared. Writes nothing. */
public final class SessionExplaining {
    private final Administration administration;
    private final RunRequest request;

    public SessionExplaining(Administration administration, RunRequest request) {
        this.administration = administration;
        this.request = request;
    }

    /** One explanation per row of the export with that session id; none when there is no such row. */
    public List<Explanation> explain(String session) throws InputRefused, EnvironmentRefused {
        List<Explanation> explanations = new ArrayList<>();
        try (Staging staging = Staging.open();
                Books books = Books.openReadOnly(administration.books(), administration.options())) {
            ExportInput input = ExportInput.read(request, staging);
            Rulebook rulebook = input.rulebook(administration.practice(), request);
            DecisionDesk decisions = new DecisionDesk(input.decisions());
            new CaseMaker(rulebook, books, staging, decisions, Set.of()).each(client -> {
                List<Session> rows = client.rows().stream()
                        .filter(row -> row.id().text().equals(session))
                        .toList();
                if (!rows.isEmpty()) {
                    explanations.addAll(asItsMonthDoes(input, rows).explain(client, session));
                }
            });
        }
        return explanations;
    }

    /** What the run of the session's own month says: other months' sessions would use budgets that they don't use there. */
    private Rulebook asItsMonthDoes(ExportInput input, List<Session> rows) {
        YearMonth asked = request.month();
        YearMonth month = asked != null
                ? asked
                : rows.stream()
                        .flatMap(row -> row.date().find().stream())
                        .map(YearMonth::from)
                        .findFirst()
                        .orElse(null);
        return input.rulebook(administration.practice(), request.ofMonth(month));
    }
}
