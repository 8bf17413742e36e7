package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What earlier runs booked: the sessions, and the last number of each series and year. */
final class Books {
    final Map<String, Booked> sessions = new TreeMap<>();
    private final Map<String, Integer> lastNumbers = new TreeMap<>();
    private Integer firstYear;

    /**
     * A billed session.
     *
     * @param pack the package of whose terms it was claimed, else null
     * @param budget what its estimate used, null when it used none
     * @param expected null for a claimable session without estimate
     * @param content the cells whose change R015 reports
     */
    record Booked(
            String id,
            String client,
            LocalDate day,
            String prestatie,
            String kind,
            List<String> areas,
            LocalDate referral,
            String pack,
            String budget,
            Long expected,
            boolean claimable,
            long earlierPaid,
            Map<String, String> content,
            String document) {}

    Books copy() {
        Books copy = new Books();
        copy.sessions.putAll(sessions);
        copy.lastNumbers.putAll(lastNumbers);
        copy.firstYear = firstYear;
        return copy;
    }

    Collection<Booked> all() {
        return sessions.values();
    }

    /** The next number of a series; {@code begin} counts for the books' first year only. */
    int next(String series, int year, int begin) {
        if (firstYear == null) {
            firstYear = year;
        }
        int start = year == firstYear ? begin : 1;
        return lastNumbers.merge(series + year, start, (last, unused) -> last + 1);
    }
}
