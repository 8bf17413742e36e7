package nl.huidnota.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.practice.ColumnMapping;

/** Small exports for the tests. */
final class Exports {
    static final String HEADER =
            "sessie_id;sessiedatum;status;client_id;achternaam;pakket;behandelaar_agb;prestatiecode;tarief;uzovi";
    static final String ROW = "S-1;01-10-2026;voltooid;K-1;Jansen;PLUS;90112345;075-9001;180,00;9901";

    private Exports() {}

    static Path file(Path folder, String text) {
        return file(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "export", ".csv"), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<SourceRow> rows(Path file) throws InputRefused, EnvironmentRefused {
        return rows(file, ColumnMapping.NONE);
    }

    static List<SourceRow> rows(Path file, ColumnMapping mapping) throws InputRefused, EnvironmentRefused {
        List<SourceRow> rows = new ArrayList<>();
        long count = SessionFile.open(file, mapping).read(rows::add);
        if (count != rows.size()) {
            throw new AssertionError(count + " counted, " + rows.size() + " handed over");
        }
        return rows;
    }

    /** A row of the export that holds nothing but {@code text} under {@code column}. */
    static SourceRow row(Column column, String text) {
        String[] cells = new String[Column.values().length];
        Arrays.fill(cells, "");
        cells[column.ordinal()] = text;
        return new SourceRow(2, List.of(cells), null, 0);
    }
}
