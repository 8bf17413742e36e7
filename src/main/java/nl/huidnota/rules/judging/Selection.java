package nl.huidnota.rules.judging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import nl.huidnota.domain.care.Session;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file that a run is about; the others are {@code outside_period}.
 *
 * @param month null when the month does not matter
 * @param sessions chosen session ids; null when any
 * @param client the chosen client's id; null when any
 */
public record Selection(@Nullable YearMonth month, @Nullable Set<String> sessions, @Nullable String client) {
    private static final Selection EVERYTHING = new Selection(null, null, null);

    public static Selection ofMonth(YearMonth month) {
        return new Selection(month, null, null);
    }

    public static Selection ofSessions(Set<String> ids) {
        return new Selection(null, Set.copyOf(ids), null);
    }

    public static Selection ofClient(String clientId) {
        return new Selection(null, null, clientId);
    }

    public static Selection everything() {
        return EVERYTHING;
    }

    /** Whether the row is in the period; a row without readable date or id is in none. */
    public boolean takes(Session session) {
        return takesDate(session.date().value())
                && (sessions == null || sessions.contains(session.id().text()))
                && (client == null || client.equals(session.person().clientId().text()));
    }

    private boolean takesDate(@Nullable LocalDate date) {
        return month == null
                || (date != null && date.getYear() == month.getYear() && date.getMonthValue() == month.getMonthValue());
    }
}
