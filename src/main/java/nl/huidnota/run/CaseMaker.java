package nl.huidnota.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.intake.SessionParser;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.Each;
import nl.huidnota.ledger.Staging;
import nl.huidnota.ledger.Staging.StagedRow;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.ClientCase;
import nl.huidnota.rules.judging.Readability;
import nl.huidnota.rules.judging.Standing;

/** Puts together, client by client, all that the rules must see: rows, history, decisions, doubled ids. */
final class CaseMaker {
    private static final int BATCH = 500;
    private static final int DOUBLED = 1;

    private final SessionParser parser = new SessionParser();
    private final Rulebook rulebook;
    private final Books books;
    private final Staging staging;
    private final DecisionDesk decisions;
    private final Set<String> again;

    /**
     * @param again sessions to be seen as if they had never been billed: their document is being corrected
     */
    CaseMaker(Rulebook rulebook, Books books, Staging staging, DecisionDesk decisions, Set<String> again) {
        this.rulebook = rulebook;
        this.books = books;
        this.staging = staging;
        this.decisions = decisions;
        this.again = Set.copyOf(again);
    }

    /** Every client of the export, in order of id. */
    void each(Each<ClientCase> each) throws EnvironmentRefused {
        markDoubledIds();
        staging.batches(BATCH, batch -> cases(batch, each));
    }

    /** R009 looks over the whole file, so it is settled before any client is judged. */
    private void markDoubledIds() throws EnvironmentRefused {
        Readability readability = rulebook.readability();
        staging.repeated(repeated -> {
            Set<String> contents = new HashSet<>();
            List<Integer> rows = new ArrayList<>();
            for (StagedRow staged : repeated.rows()) {
                Session session = parser.parse(staged.row());
                if (readability.of(session) == Standing.DONE && contents.add(Readability.contentKey(session))) {
                    rows.add(session.row());
                }
            }
            for (int row : rows.size() > 1 ? rows : List.<Integer>of()) {
                staging.mark(row, DOUBLED);
            }
        });
    }

    private void cases(List<StagedRow> batch, Each<ClientCase> each) throws EnvironmentRefused {
        Map<String, List<Session>> clients = new LinkedHashMap<>();
        Set<Integer> doubled = new HashSet<>();
        List<String> ids = new ArrayList<>(batch.size());
        for (StagedRow staged : batch) {
            Session session = parser.parse(staged.row());
            clients.computeIfAbsent(staged.client(), id -> new ArrayList<>()).add(session);
            if (staged.mark() == DOUBLED) {
                doubled.add(session.row());
            }
            if (session.id().isRead()) {
                ids.add(session.id().get());
            }
        }
        decisions.lookUp(books, ids);
        History history = History.of(books, clients.keySet(), ids);
        for (Map.Entry<String, List<Session>> client : clients.entrySet()) {
            List<Session> rows = client.getValue();
            String clientId = rows.get(0).person().clientId().text();
            List<BookedSession> known = history.of(client.getKey(), rows).stream()
                    .filter(session -> !again.contains(session.id()))
                    .toList();
            each.accept(new ClientCase(clientId, rows, known, decided(rows), doubled));
        }
    }

    private List<Decision> decided(List<Session> rows) {
        return rows.stream()
                .flatMap(row -> decisions.inForce(row).stream())
                .distinct()
                .toList();
    }
}
