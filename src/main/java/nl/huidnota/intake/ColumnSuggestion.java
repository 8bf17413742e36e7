package nl.huidnota.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Shape;

/**
 * A proposal how the columns of an unknown export map to ours, by their names and by the form of their cells, and how
 * its first rows would then be understood.
 *
 * @param matches in the order of the file
 * @param unmatched headers that mean nothing to us
 * @param missing required columns that nothing was found for
 */
public record ColumnSuggestion(
        List<Match> matches, List<String> unmatched, List<Column> missing, List<Preview> previews) {
    private static final int SAMPLE = 200;
    private static final int SHOWN = 3;
    private static final int SURE = 100;
    private static final int LIKELY = 70;

    /**
     * @param header as it stands in the file
     * @param percent how alike the names are; 100 when the header is a name of the column
     */
    public record Match(String header, Column column, int percent) {
        /** Needs a line in kolommen.yaml; the others are known by name. */
        public boolean needsMapping() {
            return percent < SURE || !isOwnName();
        }

        private boolean isOwnName() {
            String name = Headings.fold(header);
            return name.equals(Headings.fold(column.key()))
                    || column.aliases().stream().anyMatch(alias -> name.equals(Headings.fold(alias)));
        }
    }

    /** One of the first rows. */
    public record Preview(int row, List<PreviewCell> cells) {}

    /**
     * A cell as understood, personal data as a shape.
     *
     * @param shown the cell, or its shape
     * @param faulty it cannot be understood under that column
     */
    public record PreviewCell(Column column, String shown, boolean faulty) {}

    /**
     * Looks at the header and the first rows of {@code path}.
     *
     * @throws InputRefused when it is no table at all
     * @throws EnvironmentRefused when rights or the disk are in the way
     */
    public static ColumnSuggestion of(Path path) throws InputRefused, EnvironmentRefused {
        List<String[]> sample = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Headings headings;
        try (Rows rows = TableFile.open(path).rows()) {
            headings = SessionFile.header(rows, path);
            for (String[] cells = rows.next(); cells != null && sample.size() < SAMPLE; cells = rows.next()) {
                if (!RowMapper.isBlank(cells)) {
                    sample.add(cells);
                    numbers.add(rows.number());
                }
            }
        }
        return suggest(headings, sample, numbers);
    }

    private static ColumnSuggestion suggest(Headings headings, List<String[]> sample, List<Integer> numbers) {
        Map<Column, Candidate> chosen = choose(headings, sample);
        List<Match> matches = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        for (int place = 0; place < headings.width(); place++) {
            int here = place;
            List<Candidate> found = chosen.values().stream()
                    .filter(candidate -> candidate.place == here)
                    .toList();
            String header = headings.texts().get(place);
            found.forEach(candidate -> matches.add(new Match(header, candidate.column, candidate.percent)));
            if (found.isEmpty() && !header.isEmpty()) {
                unmatched.add(header);
            }
        }
        List<Preview> previews = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, sample.size()); i++) {
            previews.add(preview(numbers.get(i), sample.get(i), chosen));
        }
        return new ColumnSuggestion(matches, unmatched, missing(chosen), previews);
    }

    private record Candidate(Column column, int place, int percent) {}

    /** The best pairs first; each column and each header once. */
    private static Map<Column, Candidate> choose(Headings headings, List<String[]> sample) {
        List<Candidate> candidates = new ArrayList<>();
        for (Column column : Column.values()) {
            for (int place = 0; place < headings.width(); place++) {
                int percent = NameLikeness.percent(headings.names().get(place), column);
                if (percent >= LIKELY && fits(column, place, sample)) {
                    candidates.add(new Candidate(column, place, percent));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::percent).reversed());
        Map<Column, Candidate> chosen = new EnumMap<>(Column.class);
        boolean[] taken = new boolean[headings.width()];
        for (Candidate candidate : candidates) {
            if (!taken[candidate.place] && !chosen.containsKey(candidate.column)) {
                chosen.put(candidate.column, candidate);
                taken[candidate.place] = true;
            }
        }
        return chosen;
    }

    /** Not most of the filled cells are something that the column cannot hold. */
    private static boolean fits(Column column, int place, List<String[]> sample) {
        int filled = 0;
        int faulty = 0;
        for (String[] cells : sample) {
            String text = place < cells.length ? CellText.clean(cells[place]) : "";
            filled += text.isEmpty() ? 0 : 1;
            faulty += ColumnForms.hasForm(column)
                            && ColumnForms.read(column, text).isFaulty()
                    ? 1
                    : 0;
        }
        return faulty * 2 <= filled;
    }

    private static List<Column> missing(Map<Column, Candidate> chosen) {
        List<Column> missing = new ArrayList<>();
        for (Column column : Column.values()) {
            boolean insurer = column == Column.UZOVI && !chosen.containsKey(Column.VERZEKERAAR);
            if ((column.isRequired() || insurer) && !chosen.containsKey(column)) {
                missing.add(column);
            }
        }
        return missing;
    }

    private static Preview preview(int row, String[] cells, Map<Column, Candidate> chosen) {
        List<PreviewCell> shown = new ArrayList<>();
        for (Candidate candidate : chosen.values()) {
            String text = candidate.place < cells.length ? CellText.clean(cells[candidate.place]) : "";
            Cell<?> cell = ColumnForms.read(candidate.column, text);
            Object value = cell.value();
            String understood = value == null || candidate.column.isPersonal() ? text : value.toString();
            shown.add(new PreviewCell(candidate.column, Shape.of(candidate.column, understood), cell.isFaulty()));
        }
        return new Preview(row, shown);
    }
}
