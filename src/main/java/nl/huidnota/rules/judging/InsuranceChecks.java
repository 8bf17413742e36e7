package nl.huidnota.rules.judging;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.InsuranceCheck;
import org.jspecify.annotations.Nullable;

/** The insurance checks of cov.csv, by client. */
public final class InsuranceChecks {
    private static final InsuranceChecks NONE = new InsuranceChecks(List.of());
    private final Map<String, List<InsuranceCheck>> byClient = new HashMap<>();

    private InsuranceChecks(List<InsuranceCheck> checks) {
        for (InsuranceCheck check : checks) {
            byClient.computeIfAbsent(check.clientId(), id -> new ArrayList<>()).add(check);
        }
    }

    public static InsuranceChecks none() {
        return NONE;
    }

    /** {@code checks} in the order of the file. */
    public static InsuranceChecks of(List<InsuranceCheck> checks) {
        return checks.isEmpty() ? NONE : new InsuranceChecks(checks);
    }

    /**
     * The client's latest check of that month: by the day asked about, then by the day of checking, then the last in the
     * file (our reading of "latest").
     */
    public @Nullable InsuranceCheck latest(String clientId, YearMonth month) {
        InsuranceCheck latest = null;
        for (InsuranceCheck check : byClient.getOrDefault(clientId, List.of())) {
            if (YearMonth.from(check.on()).equals(month) && (latest == null || !isBefore(check, latest))) {
                latest = check;
            }
        }
        return latest;
    }

    private static boolean isBefore(InsuranceCheck check, InsuranceCheck other) {
        int days = check.on().compareTo(other.on());
        return days < 0 || (days == 0 && check.checkedOn().isBefore(other.checkedOn()));
    }
}
