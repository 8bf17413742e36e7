package nl.huidnota.rules.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one client look like together: those of the file that are readable, done and not duplicate, whatever
 * becomes of them, and the booked ones whose id is not among those.
 */
public final class ClientRows {
    private final ClientCase client;
    private final List<CaseFile> done = new ArrayList<>();
    private final List<CaseFile> countedTwice = new ArrayList<>();
    private final Map<String, BookedSession> bookedById;
    private final Map<BodyArea, CourseLine> courses = new HashMap<>();
    private Visit @Nullable [] visits;
    private @Nullable Contradictions contradictions;
    private @Nullable SameDay sameDay;

    ClientRows(ClientCase client) {
        this.client = client;
        this.bookedById = client.history().isEmpty() ? Map.of() : new HashMap<>();
        for (BookedSession booked : client.history()) {
            bookedById.put(booked.id(), booked);
        }
    }

    /** A readable, done row; {@code duplicate} ones only count for what the client said was paid elsewhere. */
    void add(CaseFile row, boolean duplicate) {
        (duplicate ? countedTwice : done).add(row);
    }

    public String clientId() {
        return client.clientId();
    }

    /** The rows of the file, in row order. */
    public List<CaseFile> done() {
        return done;
    }

    /** The booked session of that id, of this client or of another one; null when it is not in the books. */
    public @Nullable BookedSession booked(String id) {
        return bookedById.get(id);
    }

    List<BookedSession> history() {
        return client.history();
    }

    /** Found over the whole file by whoever read it: another readable, done row has this id (R009). */
    public boolean isIdDoubled(CaseFile row) {
        return !client.doubledRows().isEmpty()
                && client.doubledRows().contains(row.session().row());
    }

    /** What the rows contradict each other in (R014, R019). */
    public Contradictions contradictions() {
        if (contradictions == null) {
            contradictions = Contradictions.among(done);
        }
        return contradictions;
    }

    /** The smallest id of a like session on the same day (R010), or null. */
    public @Nullable String earlierLike(CaseFile row) {
        Visit[] all = visits();
        if (all.length < 2) {
            return null;
        }
        if (sameDay == null) {
            sameDay = new SameDay(all);
        }
        return sameDay.earlierLike(Visit.of(row));
    }

    Course courseOf(CaseFile row) {
        Visit[] all = visits();
        if (all.length == 1) {
            return Course.alone(row.date());
        }
        return courses.computeIfAbsent(row.session().area(), area -> new CourseLine(all, area))
                .on(row.date());
    }

    private Visit[] visits() {
        if (visits == null) {
            visits = gathered();
        }
        return visits;
    }

    private Visit[] gathered() {
        List<Visit> all = new ArrayList<>(done.size() + client.history().size());
        for (CaseFile row : done) {
            all.add(Visit.of(row));
        }
        if (!bookedById.isEmpty()) {
            addBooked(all);
        }
        Visit[] sorted = all.toArray(Visit[]::new);
        if (sorted.length > 1) {
            Arrays.sort(sorted, Visit.BY_DAY_THEN_ID);
        }
        return sorted;
    }

    private void addBooked(List<Visit> all) {
        Set<String> inFile = new HashSet<>();
        done.forEach(row -> inFile.add(row.id()));
        for (BookedSession booked : client.history()) {
            if (isOfThisClient(booked) && !inFile.contains(booked.id())) {
                all.add(Visit.of(booked));
            }
        }
    }

    boolean isOfThisClient(BookedSession booked) {
        return booked.clientId().equals(client.clientId());
    }

    /** The largest {@code eerder_vergoed} of that calendar year in readable, done rows of the file, and in the books. */
    Euro paidElsewhere(int year) {
        Euro most = Euro.ZERO;
        for (BookedSession booked : client.history()) {
            if (booked.paidElsewhere() != null
                    && isOfThisClient(booked)
                    && booked.date().getYear() == year) {
                most = most.max(booked.paidElsewhere());
            }
        }
        return most.max(mostSaid(done, year)).max(mostSaid(countedTwice, year));
    }

    private static Euro mostSaid(List<CaseFile> rows, int year) {
        Euro most = Euro.ZERO;
        for (CaseFile row : rows) {
            Euro said = row.session().referral().paidElsewhere().value();
            if (said != null && row.date().getYear() == year) {
                most = most.max(said);
            }
        }
        return most;
    }
}
