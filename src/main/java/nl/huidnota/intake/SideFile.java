package nl.huidnota.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.practice.ColumnMapping;
import org.jspecify.annotations.Nullable;

/**
 * Clients or referrals in a file of their own, joined on {@code client_id}: fills what a session's own row leaves empty.
 * Held in memory, for it grows with the clients, not with their sessions.
 */
public final class SideFile {
    /** What such a file is about, and so which columns are looked for in it. */
    public enum Kind {
        /** One row a client: name, address, insurance. */
        CLIENTS(Column.VOORLETTERS, Column.POLIS_TOT),
        /** Any number of rows a client: each session gets the latest referral on or before its day. */
        REFERRALS(Column.VERWIJSDATUM, Column.MACHTIGING_TOT);

        private final Set<Column> columns;

        Kind(Column first, Column last) {
            columns = EnumSet.range(first, last);
        }
    }

    private final Kind kind;
    private final int[] places;
    private final Map<String, List<String[]>> rows = new HashMap<>();

    private SideFile(Kind kind, int[] places) {
        this.kind = kind;
        this.places = places;
    }

    /**
     * Reads all of {@code path}.
     *
     * @throws InputRefused when it has no {@code client_id}, or names a client twice with different cells
     * @throws EnvironmentRefused when rights or the disk are in the way
     */
    public static SideFile open(Path path, Kind kind, ColumnMapping mapping) throws InputRefused, EnvironmentRefused {
        List<Fault> faults = new ArrayList<>();
        try (Rows source = TableFile.open(path).rows()) {
            Headings headings = SessionFile.header(source, path);
            Set<Column> wanted = EnumSet.copyOf(kind.columns);
            wanted.add(Column.CLIENT_ID);
            SideFile side = new SideFile(
                    kind,
                    ColumnPlaces.among(
                            new ColumnPlaces.Header(path.toString(), source.number(), headings), mapping, wanted));
            for (String[] cells = source.next(); cells != null; cells = source.next()) {
                if (!RowMapper.isBlank(cells) && !side.add(cells)) {
                    faults.add(new Fault("intake.client_twice", path.toString(), source.number(), 0, Map.of()));
                }
            }
            if (!faults.isEmpty()) {
                throw new InputRefused(faults);
            }
            return side;
        }
    }

    /** False when this client has another row already and may have only one. */
    private boolean add(String[] cells) {
        String[] texts = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            texts[i] = places[i] < 0 || places[i] >= cells.length ? "" : CellText.clean(cells[places[i]]);
        }
        List<String[]> before = rows.computeIfAbsent(texts[Column.CLIENT_ID.ordinal()], key -> new ArrayList<>(1));
        if (before.stream().anyMatch(row -> Arrays.equals(row, texts))) {
            return true;
        }
        before.add(texts);
        return kind == Kind.REFERRALS || before.size() == 1;
    }

    /** The columns that this file has. */
    Set<Column> columns() {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        for (Column column : kind.columns) {
            if (places[column.ordinal()] >= 0) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Fills the empty cells of a row whose texts stand in the order of {@link Column}. */
    void fill(String[] texts) {
        List<String[]> found = rows.get(texts[Column.CLIENT_ID.ordinal()]);
        String[] row = found == null
                ? null
                : kind == Kind.CLIENTS ? found.get(0) : latest(found, texts[Column.SESSIEDATUM.ordinal()]);
        boolean ownReferral = kind == Kind.REFERRALS && !texts[Column.VERWIJSDATUM.ordinal()].isEmpty();
        if (row == null || ownReferral) {
            return;
        }
        for (Column column : kind.columns) {
            int i = column.ordinal();
            texts[i] = texts[i].isEmpty() ? row[i] : texts[i];
        }
    }

    /** The latest on or before the day; else the first one after it, which the rules then speak of. */
    private static String @Nullable [] latest(List<String[]> referrals, String sessionDate) {
        LocalDate day = DateForm.read(sessionDate).value();
        String[] best = null;
        LocalDate bestDate = null;
        for (String[] referral : referrals) {
            LocalDate date =
                    DateForm.read(referral[Column.VERWIJSDATUM.ordinal()]).value();
            if (best == null || (day != null && date != null && isBetter(date, bestDate, day))) {
                best = referral;
                bestDate = date;
            }
        }
        return best;
    }

    private static boolean isBetter(LocalDate date, @Nullable LocalDate best, LocalDate day) {
        if (best == null || best.isAfter(day)) {
            return best == null || date.isBefore(best);
        }
        return date.isAfter(best) && !date.isAfter(day);
    }
}
