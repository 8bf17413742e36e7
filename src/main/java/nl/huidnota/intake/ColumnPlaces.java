package nl.huidnota.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.practice.ColumnMapping;
import org.jspecify.annotations.Nullable;

/** Finds the place of each {@link Column} in a header; names everything that is missing or doubled in one go. */
final class ColumnPlaces {
    private static final Map<String, Column> NAMES = names();

    private final String file;
    private final int row;
    private final Headings headings;
    private final ColumnMapping mapping;
    private final Set<Column> elsewhere;
    private final int[] places = new int[Column.values().length];
    private final @Nullable Column[] meanings;
    private final List<Fault> faults = new ArrayList<>();

    private ColumnPlaces(Header header, ColumnMapping mapping, Set<Column> elsewhere) {
        this.file = header.file;
        this.row = header.row;
        this.headings = header.headings;
        this.mapping = mapping;
        this.elsewhere = elsewhere;
        this.meanings = new Column[headings.width()];
        Arrays.fill(places, -1);
    }

    private static Map<String, Column> names() {
        Map<String, Column> names = new HashMap<>();
        for (Column column : Column.values()) {
            names.put(Headings.fold(column.key()), column);
            column.aliases().forEach(alias -> names.put(Headings.fold(alias), column));
        }
        return names;
    }

    /** Where a header stands. */
    record Header(String file, int row, Headings headings) {}

    /** The columns of an export of sessions; those that stand {@code elsewhere} too may be absent here. */
    static ColumnPlaces of(Header header, ColumnMapping mapping, Set<Column> elsewhere) throws InputRefused {
        ColumnPlaces places = new ColumnPlaces(header, mapping, elsewhere);
        places.placeMapped();
        places.placeNamed();
        places.requireAll();
        places.refuseFaults();
        return places;
    }

    /** The columns of a file beside the sessions: only those that are {@code wanted}, and {@code client_id} at least. */
    static int[] among(Header header, ColumnMapping mapping, Set<Column> wanted) throws InputRefused {
        ColumnPlaces places = new ColumnPlaces(header, mapping, EnumSet.allOf(Column.class));
        places.placeMapped();
        places.placeNamed();
        Set<String> names = wanted.stream().map(Column::key).collect(Collectors.toSet());
        places.faults.removeIf(fault -> !names.contains(fault.args().getOrDefault("kolom", "")));
        if (places.places[Column.CLIENT_ID.ordinal()] < 0) {
            places.fault("intake.missing_columns", 0, Map.of("kolommen", Column.CLIENT_ID.key()));
        }
        places.refuseFaults();
        for (Column column : EnumSet.complementOf(EnumSet.copyOf(wanted))) {
            places.places[column.ordinal()] = -1;
        }
        return places.places();
    }

    private void refuseFaults() throws InputRefused {
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
    }

    /** What kolommen.yaml says goes before any name of our own. */
    private void placeMapped() {
        for (Column column : Column.values()) {
            String name = mapping.columns().get(column);
            int place = name == null ? -1 : headings.find(name);
            if (place >= 0) {
                places[column.ordinal()] = place;
                meanings[place] = column;
                requireSingle(column, place);
            } else if (name != null && !elsewhere.contains(column)) {
                fault("intake.mapped_column", 0, Map.of("kolom", column.key(), "kop", name));
            }
        }
    }

    private void requireSingle(Column column, int place) {
        int last = headings.names().lastIndexOf(headings.names().get(place));
        if (last > place) {
            doubled(column, place, last);
        }
    }

    private void placeNamed() {
        for (int i = 0; i < headings.width(); i++) {
            Column column = NAMES.get(headings.names().get(i));
            if (column == null || meanings[i] != null || isSpokenFor(column)) {
                continue;
            }
            meanings[i] = column;
            int before = places[column.ordinal()];
            if (before >= 0) {
                doubled(column, before, i);
            } else {
                places[column.ordinal()] = i;
            }
        }
    }

    private boolean isSpokenFor(Column column) {
        return mapping.columns().containsKey(column) || (column == Column.SESSIE_ID && mapping.derivedSessionId());
    }

    private void doubled(Column column, int first, int second) {
        Map<String, String> args = new HashMap<>(headings.describe(first, second));
        args.put("kolom", column.key());
        fault("intake.double_column", second + 1, args);
    }

    private void requireAll() {
        List<String> missing = new ArrayList<>();
        for (Column column : Column.values()) {
            if (column.isRequired() && isMissing(column)) {
                missing.add(column.key());
            }
        }
        if (isMissing(Column.UZOVI) && isMissing(Column.VERZEKERAAR)) {
            missing.add(Column.UZOVI.key() + "/" + Column.VERZEKERAAR.key());
        }
        if (!missing.isEmpty()) {
            fault("intake.missing_columns", 0, Map.of("kolommen", String.join(", ", missing)));
        }
    }

    private boolean isMissing(Column column) {
        return places[column.ordinal()] < 0 && !isSpokenFor(column) && !elsewhere.contains(column);
    }

    private void fault(String key, int column, Map<String, String> args) {
        faults.add(new Fault(key, file, row, column, args));
    }

    /** Per {@link Column} its place in a row, from 0; -1 when the file has none. */
    int[] places() {
        return places.clone();
    }

    /** Headers that no column goes by, each once, in order. */
    List<String> unknown() {
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == null && !headings.texts().get(i).isEmpty()) {
                unknown.add(headings.texts().get(i));
            }
        }
        return List.copyOf(unknown);
    }
}
