package nl.huidnota.rules.judging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SessionContent;

/** Finds rows that say the same as an earlier one in every column. Only rows with one id are compared. */
final class Duplicates {
    private final Map<String, Session> firstById = new HashMap<>();
    private final Map<String, Set<List<String>>> contents = new HashMap<>();

    /** Whether a row like {@code session} came before. */
    boolean isOneMore(Session session) {
        String id = session.id().text();
        Session first = firstById.putIfAbsent(id, session);
        if (first == null) {
            return false;
        }
        Set<List<String>> seen = contents.computeIfAbsent(id, key -> firstOnly(first));
        return !seen.add(SessionContent.of(session));
    }

    private static Set<List<String>> firstOnly(Session first) {
        Set<List<String>> seen = new HashSet<>();
        seen.add(SessionContent.of(first));
        return seen;
    }
}
