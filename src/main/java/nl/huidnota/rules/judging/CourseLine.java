package nl.huidnota.rules.judging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.huidnota.domain.care.BodyArea;

/** All courses of one client and body area, day by day: made in one pass, asked by binary search. */
final class CourseLine {
    private final long[] days;
    private final long[] firsts;
    private final int[] numbers;
    private final boolean[] referred;
    private int size;

    /** {@code visits} in order of day. */
    CourseLine(Visit[] visits, BodyArea area) {
        days = new long[visits.length];
        firsts = new long[visits.length];
        numbers = new int[visits.length];
        referred = new boolean[visits.length];
        Set<String> ids = new HashSet<>();
        long earliestReferral = Long.MAX_VALUE;
        for (Visit visit : visits) {
            if (!visit.isTreatment() || !visit.area().overlaps(area)) {
                continue;
            }
            if (size == 0 || visit.day() != days[size - 1]) {
                earliestReferral = startDay(visit.day(), ids, earliestReferral);
            }
            ids.add(visit.id());
            numbers[size - 1] = ids.size();
            earliestReferral = Math.min(earliestReferral, visit.referralDay());
        }
    }

    private long startDay(long day, Set<String> ids, long earliestReferral) {
        boolean continues = size > 0 && day - days[size - 1] <= Course.LONGEST_GAP;
        if (!continues) {
            ids.clear();
        }
        days[size] = day;
        firsts[size] = continues ? firsts[size - 1] : day;
        referred[size] = continues && earliestReferral <= firsts[size];
        size++;
        return continues ? earliestReferral : Long.MAX_VALUE;
    }

    Course on(LocalDate date) {
        int at = Arrays.binarySearch(days, 0, size, date.toEpochDay());
        if (at < 0) {
            return Course.alone(date);
        }
        LocalDate first = firsts[at] == days[at] ? date : LocalDate.ofEpochDay(firsts[at]);
        int gap = at == 0 ? 0 : (int) (days[at] - days[at - 1]);
        return new Course(first, numbers[at], gap, referred[at]);
    }
}
