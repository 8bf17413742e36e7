package nl.huidnota.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.cover.CoverExample;
import nl.huidnota.domain.cover.CoverExample.Expected;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.practice.yaml.Form;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.YamlMapping;

/** {@code voorbeelden} of a package: sessions and the verdict they must get. */
final class CoverExampleReader {
    private static final Form<Expected> EXPECTED = FieldForms.words(Expected.class);
    private static final Set<String> COLUMNS = ColumnMappingFile.columns().keySet();

    private CoverExampleReader() {}

    static List<CoverExample> read(Section section, CoverTerms terms, Set<String> ruleIds) {
        List<CoverExample> examples = new ArrayList<>();
        Form<String> ruleId = Forms.choice(identity(ruleIds));
        for (Section one : section.sections("voorbeelden")) {
            try (one) {
                examples.add(new CoverExample(
                        terms.uzovi(),
                        terms.packageCode(),
                        terms.valid(),
                        cells(one.requiredSection("sessie")),
                        one.required("verwacht", EXPECTED),
                        one.optional("vergoeding", Forms.AMOUNT_FROM_ZERO),
                        one.list("regels", ruleId),
                        one.place().toString()));
            }
        }
        return examples;
    }

    private static Map<String, String> identity(Set<String> words) {
        Map<String, String> same = new LinkedHashMap<>();
        words.forEach(word -> same.put(word, word));
        return same;
    }

    private static Map<String, String> cells(Section session) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : session.entries()) {
            if (COLUMNS.contains(entry.name())) {
                cells.put(entry.name(), session.value(entry, Forms.CELL));
            } else {
                session.unknown(entry.key(), COLUMNS);
            }
        }
        return cells;
    }
}
