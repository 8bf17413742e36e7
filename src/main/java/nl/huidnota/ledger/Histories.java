package nl.huidnota.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;

/** Gathers what later facts say of a document. */
final class Histories {
    private final Store store;

    Histories(Store store) {
        this.store = store;
    }

    Optional<DocumentHistory> of(String number) throws EnvironmentRefused {
        Documents documents = new Documents(store);
        Optional<BookedDocument> found = documents.numbered(number);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(store);
        List<BookedLine> own = lines.ofDocument(number);
        TreeSet<String> places =
                new TreeSet<>(own.stream().map(BookedLine::reference).toList());
        places.add(number);
        List<BookedSession> sessions = new ArrayList<>();
        for (String place : places) {
            sessions.addAll(new Sessions(store).onDocument(place));
        }
        return Optional.of(new DocumentHistory(
                found.get(),
                documents.bookedAt(number),
                sessions,
                own,
                lines.answers(places),
                lines.credits(places),
                lines.settlements(places),
                documents.referringTo(number)));
    }
}
