package nl.huidnota.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.OpenWork.ClientWork;
import nl.huidnota.report.OpenWork.Kind;
import nl.huidnota.report.OpenWork.SessionWork;
import org.jspecify.annotations.Nullable;

/**
 * Finds the open work in four passes over the details, within a fixed memory: which rows have a warning, who has most
 * money, those clients' rows, and what was found of these rows.
 */
final class OpenWorkFinder {
    /** More than a person works through; the rest stands in bevindingen.csv. */
    static final int CLIENTS = 1_000;

    static final int SESSIONS_PER_CLIENT = 50;
    static final String CHANGED_AFTER_BILLING = "R015";

    private final BitSet warned = new BitSet();
    private final List<Tally> tallies;
    private final Map<Integer, List<Finding>> findings = new HashMap<>();

    /** What is known of one kind so far. */
    private static final class Tally {
        private final ClientSums sums = new ClientSums();
        private final Map<String, Share> shares = new HashMap<>();
        private Set<Long> chosen = Set.of();
        private int sessions;
        private Euro amount = Euro.ZERO;
    }

    /** One client's share while it is being collected. */
    private static final class Share {
        private final List<VerdictRow> rows = new ArrayList<>();
        private Euro amount = Euro.ZERO;
        private int count;
    }

    private OpenWorkFinder() {
        tallies = Stream.of(Kind.values()).map(kind -> new Tally()).toList();
    }

    static Map<Kind, OpenWork> in(RunDetails details) {
        OpenWorkFinder finder = new OpenWorkFinder();
        details.findings(finder::mark);
        details.verdicts(finder::rank);
        finder.collect(details);
        details.findings(finder::attach);
        Map<Kind, OpenWork> work = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            work.put(kind, finder.work(kind, finder.tally(kind)));
        }
        return work;
    }

    private Tally tally(Kind kind) {
        return tallies.get(kind.ordinal());
    }

    private void mark(Finding finding) {
        if (finding.outcome() == Outcome.WARN) {
            warned.set(finding.row());
        }
    }

    private @Nullable Kind kind(VerdictRow row) {
        return switch (row.verdict()) {
            case UNREADABLE, HELD -> Kind.MEND;
            case SELF_PAY -> Kind.OWN;
            case CLAIMABLE -> warned.get(row.row()) ? Kind.WARN : null;
            case ALREADY_BILLED -> row.rules().contains(CHANGED_AFTER_BILLING) ? Kind.MEND : null;
            default -> null;
        };
    }

    private static String client(VerdictRow row) {
        String client = row.clientId();
        return client == null ? "" : client;
    }

    private void rank(VerdictRow row) {
        Kind kind = kind(row);
        if (kind != null) {
            Tally tally = tally(kind);
            tally.sessions++;
            tally.amount = tally.amount.plus(OpenWork.amount(row));
            tally.sums.add(ClientSums.hash(client(row)), OpenWork.amount(row).cents());
        }
    }

    private void collect(RunDetails details) {
        tallies.forEach(tally -> tally.chosen = tally.sums.largest(CLIENTS));
        details.verdicts(row -> {
            Kind kind = kind(row);
            if (kind != null && tally(kind).chosen.contains(ClientSums.hash(client(row)))) {
                take(tally(kind).shares.computeIfAbsent(client(row), any -> new Share()), row);
            }
        });
    }

    private void take(Share share, VerdictRow row) {
        share.count++;
        share.amount = share.amount.plus(OpenWork.amount(row));
        if (share.rows.size() < SESSIONS_PER_CLIENT) {
            share.rows.add(row);
            findings.put(row.row(), new ArrayList<>(2));
        }
    }

    private void attach(Finding finding) {
        List<Finding> found = findings.get(finding.row());
        if (found != null && finding.outcome() != Outcome.INFO) {
            found.add(finding);
        }
    }

    private OpenWork work(Kind kind, Tally tally) {
        List<ClientWork> clients = tally.shares.entrySet().stream()
                .map(entry -> client(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ClientWork::amount, Comparator.reverseOrder())
                        .thenComparing(client -> String.valueOf(client.clientId())))
                .toList();
        int shown =
                clients.stream().mapToInt(client -> client.sessions().size()).sum();
        return new OpenWork(kind, clients, tally.sessions, tally.amount, shown);
    }

    private ClientWork client(String id, Share share) {
        List<SessionWork> sessions = share.rows.stream()
                .map(row -> new SessionWork(row, findings.getOrDefault(row.row(), List.of())))
                .toList();
        return new ClientWork(id.isEmpty() ? null : id, share.amount, share.count, sessions);
    }
}
