package nl.huidnota.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.practice.ColumnMapping;
import nl.huidnota.domain.practice.ColumnMapping.Skip;
import nl.huidnota.practice.yaml.Faults;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.YamlFile;
import nl.huidnota.practice.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** kolommen.yaml: how another program's export maps to our columns. */
public final class ColumnMappingFile {
    private static final Map<String, Column> COLUMNS = columns();
    private static final String DERIVED = "afgeleid";

    private final Section root;

    private ColumnMappingFile(Section root) {
        this.root = root;
    }

    /**
     * Reads the mapping in {@code file}.
     *
     * @throws InputRefused with every fault, each with file, line and column
     * @throws EnvironmentRefused when the file is there but cannot be read
     */
    public static ColumnMapping read(Path file) throws InputRefused, EnvironmentRefused {
        Faults faults = new Faults();
        @Nullable YamlFile yaml = YamlFile.read(file, faults).orElse(null);
        if (yaml == null || yaml.root() == null) {
            throw new InputRefused(faults.inOrder());
        }
        ColumnMapping mapping = new ColumnMappingFile(Section.root(yaml, faults)).mapping();
        faults.refuseIfAny();
        return mapping;
    }

    /** The columns' names in the files; asked for by readers of session cells. */
    static Map<String, Column> columns() {
        Map<String, Column> byKey = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            byKey.put(column.key(), column);
        }
        return byKey;
    }

    private ColumnMapping mapping() {
        try (root) {
            if (root.has("versie")) {
                FileVersion.check(root);
            }
            Map<Column, String> headers = texts(root.section("kolommen"));
            boolean derived = DERIVED.equals(headers.get(Column.SESSIE_ID));
            if (derived) {
                headers.remove(Column.SESSIE_ID);
            }
            return new ColumnMapping(headers, values(), skips(), derived);
        }
    }

    private static Map<Column, String> texts(Section section) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (YamlMapping.Entry entry : section.entries()) {
            String text = section.value(entry, Forms.TEXT);
            @Nullable Column column = column(section, entry);
            if (column != null) {
                texts.put(column, text);
            }
        }
        return texts;
    }

    private static @Nullable Column column(Section section, YamlMapping.Entry entry) {
        @Nullable Column column = COLUMNS.get(entry.name());
        if (column == null) {
            section.unknown(entry.key(), COLUMNS.keySet());
        }
        return column;
    }

    private Map<Column, Map<String, String>> values() {
        Map<Column, Map<String, String>> values = new EnumMap<>(Column.class);
        Section section = root.section("waarden");
        for (YamlMapping.Entry entry : section.entries()) {
            Section words = section.section(entry);
            Map<String, String> ours = new LinkedHashMap<>();
            words.entries().forEach(word -> ours.put(word.name(), words.value(word, Forms.TEXT)));
            @Nullable Column column = column(section, entry);
            if (column != null) {
                values.put(column, Map.copyOf(ours));
            }
        }
        return values;
    }

    private List<Skip> skips() {
        List<Skip> skips = new ArrayList<>();
        for (Section one : root.sections("overslaan")) {
            try (one) {
                skips.add(new Skip(one.required("kolom", Forms.TEXT), one.required("begint_met", Forms.TEXT)));
            }
        }
        return skips;
    }
}
