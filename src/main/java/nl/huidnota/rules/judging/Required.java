package nl.huidnota.rules.judging;

import java.util.List;
import java.util.stream.Stream;
import nl.huidnota.domain.care.Column;

/** The cells a row cannot do without (contract §2, §5). {@code uzovi} or {@code verzekeraar} is R001's own question. */
public final class Required {
    private static final List<Column> ALWAYS = List.of(Column.SESSIE_ID, Column.SESSIEDATUM, Column.STATUS);
    private static final List<Column> DONE = union(
            ALWAYS,
            Column.CLIENT_ID,
            Column.ACHTERNAAM,
            Column.PAKKET,
            Column.BEHANDELAAR_AGB,
            Column.PRESTATIECODE,
            Column.TARIEF);
    private static final List<Column> TREATMENT = union(DONE, Column.INDICATIE, Column.LICHAAMSGEBIED);
    private static final List<Column> INSURED = union(DONE, Column.GEBOORTEDATUM);
    private static final List<Column> INSURED_TREATMENT = union(TREATMENT, Column.GEBOORTEDATUM);

    private Required() {}

    private static List<Column> union(List<Column> some, Column... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** A row that is not done, or of unknown status, needs three cells only. */
    public static List<Column> of(CaseFile row) {
        if (row.standing() != Standing.DONE) {
            return ALWAYS;
        }
        if (row.insured().none()) {
            return row.isTreatment() ? TREATMENT : DONE;
        }
        return row.isTreatment() ? INSURED_TREATMENT : INSURED;
    }

    /** Whether a fault in this cell matters at all to such a row. */
    public static boolean isLookedAt(CaseFile row, Column column) {
        return row.standing() == Standing.DONE || ALWAYS.contains(column);
    }
}
