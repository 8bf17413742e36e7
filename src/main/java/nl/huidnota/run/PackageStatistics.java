package nl.huidnota.run;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.AuditResult.PackageStatistic;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.Books;
import org.jspecify.annotations.Nullable;

/** Counts over the books how sessions that clients claim themselves fare: per insurer and package, how often and why. */
final class PackageStatistics {
    /** How many answers are looked up at a time. */
    private static final int BATCH = 500;

    private final Map<String, Sums> packages = new TreeMap<>();
    private final Map<String, BookedSession> batch = new HashMap<>();
    private final Books books;

    private PackageStatistics(Books books) {
        this.books = books;
    }

    /** What is added up of one package. */
    private static final class Sums {
        private final UzoviCode uzovi;
        private final String packageCode;
        private final Map<Status, Integer> answers = new EnumMap<>(Status.class);
        private final Map<String, Integer> codes = new TreeMap<>();
        private int invoiced;
        private Euro amount = Euro.ZERO;
        private Euro awarded = Euro.ZERO;

        Sums(UzoviCode uzovi, String packageCode) {
            this.uzovi = uzovi;
            this.packageCode = packageCode;
        }

        void add(BookedSession session) {
            invoiced++;
            amount = amount.plus(session.tariff());
        }

        void add(BookedAward answer) {
            answers.merge(Status.valueOf(answer.status().name()), 1, Integer::sum);
            Euro paid = answer.awarded();
            awarded = paid == null ? awarded : awarded.plus(paid);
            LineAnswer.codesOf(answer).forEach(code -> codes.merge(code, 1, Integer::sum));
        }

        PackageStatistic statistic(CoverBook cover) {
            Map<String, Integer> frequent = new LinkedHashMap<>();
            codes.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(code -> frequent.put(code.getKey(), code.getValue()));
            String name = cover.insurer(uzovi).map(Insurer::name).orElse(null);
            return new PackageStatistic(
                    uzovi.digits(), name, packageCode, invoiced, amount, answers, awarded, frequent);
        }
    }

    /** In order of UZOVI, then package. */
    static List<PackageStatistic> of(Books books, CoverBook cover) throws EnvironmentRefused {
        PackageStatistics statistics = new PackageStatistics(books);
        books.sessions().all(statistics::take);
        statistics.answers();
        return statistics.packages.values().stream()
                .map(sums -> sums.statistic(cover))
                .toList();
    }

    private void take(BookedSession session) throws EnvironmentRefused {
        UzoviCode uzovi = session.uzovi();
        String code = session.packageCode();
        boolean claimedByClient = session.verdict() == Verdict.CLAIMABLE && session.route() == Route.RESTITUTIE;
        if (!claimedByClient || session.credited() || uzovi == null || code == null) {
            return;
        }
        sums(uzovi, code).add(session);
        batch.put(key(session.document(), session.id()), session);
        if (batch.size() == BATCH) {
            answers();
        }
    }

    private Sums sums(UzoviCode uzovi, String code) {
        return packages.computeIfAbsent(uzovi.digits() + " " + code, any -> new Sums(uzovi, code));
    }

    private static String key(String document, String session) {
        return document + " " + session;
    }

    /** A later answer replaces an earlier one. */
    private void answers() throws EnvironmentRefused {
        List<String> documents =
                batch.values().stream().map(BookedSession::document).distinct().toList();
        Map<String, BookedAward> latest = new TreeMap<>();
        for (BookedAward answer : books.lines().answers(documents)) {
            latest.put(key(answer.document(), answer.session()), answer);
        }
        latest.forEach((key, answer) -> count(batch.get(key), answer));
        batch.clear();
    }

    private void count(@Nullable BookedSession session, BookedAward answer) {
        if (session != null && session.uzovi() != null && session.packageCode() != null) {
            sums(session.uzovi(), session.packageCode()).add(answer);
        }
    }
}
