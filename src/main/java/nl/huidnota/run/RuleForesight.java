package nl.huidnota.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.ledger.BookedRun;
import nl.huidnota.ledger.Books;
import nl.huidnota.report.RunJsonReader;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.RuleCard;

/** Which of our rules saw an answer coming, out of the results of the runs that billed the sessions. */
final class RuleForesight {
    /** A result longer than this is not searched: what it would tell is a remark in the margin. */
    private static final long LONGEST = 64L << 20;

    private final Map<String, Set<String>> fired = new HashMap<>();

    private RuleForesight() {}

    /**
     * @param sessions those that were answered, with their days
     */
    static RuleForesight of(Books books, Map<String, LocalDate> sessions) throws EnvironmentRefused {
        RuleForesight foresight = new RuleForesight();
        Set<YearMonth> months = new HashSet<>();
        sessions.values().forEach(day -> months.add(YearMonth.from(day)));
        for (BookedRun run : books.runs().all()) {
            boolean billed = run.month() == null || months.contains(run.month());
            if (billed && run.size() <= LONGEST) {
                foresight.read(books, run, sessions.keySet());
            }
        }
        return foresight;
    }

    private void read(Books books, BookedRun run, Set<String> sessions) throws EnvironmentRefused {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try {
            books.runs().copyResult(run, result);
            ByteArrayInputStream in = new ByteArrayInputStream(result.toByteArray());
            RunJsonReader.read(
                    "run.json", new InputStreamReader(in, StandardCharsets.UTF_8), new RunJsonReader.Listener() {
                        @Override
                        public void finding(Finding finding) {
                            if (finding.session() != null && sessions.contains(finding.session())) {
                                fired.computeIfAbsent(finding.session(), any -> new TreeSet<>())
                                        .add(finding.rule());
                            }
                        }
                    });
        } catch (InputRefused | IOException e) {
            // purged, or of a version that says it otherwise: then no rule is named
        }
    }

    /** Rules that bear one of the codes and fired on the session. */
    List<String> foreseen(String session, Collection<String> codes) {
        Set<String> own = fired.getOrDefault(session, Set.of());
        return bearing(codes).stream().filter(own::contains).toList();
    }

    /** Rules that bear one of the codes and did not. */
    List<String> related(String session, Collection<String> codes) {
        Set<String> own = fired.getOrDefault(session, Set.of());
        return bearing(codes).stream().filter(rule -> !own.contains(rule)).toList();
    }

    private static List<String> bearing(Collection<String> codes) {
        return Rulebook.cards().stream()
                .filter(card -> card.retourcode() != null && codes.contains(card.retourcode()))
                .map(RuleCard::id)
                .toList();
    }
}
