package nl.huidnota.rules.judging;

import java.util.HashMap;
import java.util.Map;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.code.CodePointOrder;
import org.jspecify.annotations.Nullable;

/** The smallest session id per day, prestatie and body area of one client: who came first (R010). */
final class SameDay {
    private final Map<Long, Map<String, Map<BodyArea, String>>> smallest = new HashMap<>();

    /** {@code visits} in order of day, then id. */
    SameDay(Visit[] visits) {
        for (int i = 0; i < visits.length; i++) {
            if (isAccompanied(visits, i) && visits[i].prestatie() != null) {
                smallest.computeIfAbsent(visits[i].day(), day -> new HashMap<>())
                        .computeIfAbsent(String.valueOf(visits[i].prestatie()), code -> new HashMap<>())
                        .putIfAbsent(visits[i].area(), visits[i].id());
            }
        }
    }

    private static boolean isAccompanied(Visit[] visits, int i) {
        long day = visits[i].day();
        return (i > 0 && visits[i - 1].day() == day) || (i + 1 < visits.length && visits[i + 1].day() == day);
    }

    @Nullable String earlierLike(Visit visit) {
        Map<String, Map<BodyArea, String>> ofDay = smallest.get(visit.day());
        if (ofDay == null || visit.prestatie() == null) {
            return null;
        }
        String first = null;
        for (Map.Entry<BodyArea, String> other :
                ofDay.getOrDefault(visit.prestatie().toString(), Map.of()).entrySet()) {
            boolean smaller = CodePointOrder.compare(other.getValue(), visit.id()) < 0
                    && (first == null || CodePointOrder.compare(other.getValue(), first) < 0);
            if (smaller && other.getKey().overlaps(visit.area())) {
                first = other.getValue();
            }
        }
        return first;
    }
}
