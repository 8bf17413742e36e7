package nl.huidnota.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.practice.ColumnMapping;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into a {@link SourceRow}: each in the place of its column, trimmed, NFC, words mapped. */
final class RowMapper {
    private static final Column[] COLUMNS = Column.values();

    private final int width;
    private final int[] places;
    private final @Nullable Map<String, String>[] words;
    private final @Nullable DerivedIds ids;
    private final List<SideFile> sides;

    /** @param width columns of the header; {@code places} per {@link Column}, as {@link ColumnPlaces#places} gives them */
    RowMapper(int width, int[] places, ColumnMapping mapping, List<SideFile> sides) {
        this.width = width;
        this.places = places;
        this.sides = sides;
        this.words = words(mapping);
        this.ids = mapping.derivedSessionId() ? new DerivedIds() : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type
    private static @Nullable Map<String, String>[] words(ColumnMapping mapping) {
        @Nullable Map<String, String>[] words = new Map[COLUMNS.length];
        mapping.values().forEach((column, values) -> {
            Map<String, String> folded = new HashMap<>();
            values.forEach((theirs, ours) -> folded.put(Words.fold(theirs), ours));
            words[column.ordinal()] = folded;
        });
        return words;
    }

    static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!CellText.trim(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** @param usual the cells hold no letter that needs care */
    SourceRow map(int number, String[] cells, boolean usual) {
        String[] texts = new String[COLUMNS.length];
        long trimmed = 0;
        for (int i = 0; i < texts.length; i++) {
            int place = places[i];
            String raw = place < 0 || place >= cells.length ? "" : cells[place];
            String whole = usual ? raw : CellText.mend(raw);
            String bare = CellText.trim(whole);
            if (bare.length() != whole.length() && !bare.isEmpty()) {
                trimmed |= 1L << i;
            }
            texts[i] = ours(i, bare);
        }
        for (SideFile side : sides) {
            side.fill(texts);
        }
        if (ids != null) {
            texts[Column.SESSIE_ID.ordinal()] = ids.next(texts);
        }
        return new SourceRow(number, List.of(texts), overflow(cells), trimmed);
    }

    private String ours(int column, String theirs) {
        Map<String, String> mapped = words[column];
        return mapped == null ? theirs : mapped.getOrDefault(Words.fold(theirs), theirs);
    }

    private @Nullable String overflow(String[] cells) {
        for (int i = width; i < cells.length; i++) {
            String cell = CellText.clean(cells[i]);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }
}
