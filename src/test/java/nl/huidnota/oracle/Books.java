package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What earlier runs booked: the sessions, and the last number of each series and year. */
final class Books {
    final Map<String, Booked> sessions = new TreeMap<>();
    private final Map<String, Integer> lastNumbers = new TreeMap<>();
    final Map<Run.Decision, Map<String, String>> decided = new HashMap<>();
    private Integer firstYear;

    /**
     * A billed session.
     *
     * @param pack the package of whose terms it was claimed, else null
     * @param budget what its estimate used, null when it used none
     * @param expected null for a claimable session without estimate
     * @param content the cells whose change R015 reports
     * @param awarded what the insurer paid; null until it answers
     * @param credited its invoice was taken back
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
            String document,
            Long awarded,
            boolean credited) {
        Booked answered(long paid) {
            return with(paid, credited);
        }

        Booked takenBack() {
            return with(awarded, true);
        }

        private Booked with(Long paid, boolean back) {
            return new Booked(
                    id,
                    client,
                    day,
                    prestatie,
                    kind,
                    areas,
                    referral,
                    pack,
                    budget,
                    expected,
                    claimable,
                    earlierPaid,
                    content,
                    document,
                    paid,
                    back);
        }
    }

    /** A decision holds for the row as it was when a run first saw it. */
    boolean voids(Run.Decision decision, Map<String, String> content) {
        return !decided.getOrDefault(decision, content).equals(content);
    }

    Books after(Run.Aftermath aftermath) {
        Books later = copy();
        aftermath
                .replies()
                .forEach(r ->
                        later.sessions.computeIfPresent(r.session(), (id, booked) -> booked.answered(r.awarded())));
        later.sessions.replaceAll(
                (id, booked) -> aftermath.credited().contains(booked.document()) ? booked.takenBack() : booked);
        return later;
    }

    Books copy() {
        Books copy = new Books();
        copy.sessions.putAll(sessions);
        copy.decided.putAll(decided);
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
