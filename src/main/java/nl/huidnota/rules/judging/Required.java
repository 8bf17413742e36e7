package nl.huidnota.rules.judging;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.huidnota.domain.care.Column;

/** The cells a row cannot do without (contract §2, §5). {@code uzovi} or {@code verzekeraar} is R001's own question. */
public final class Required {
    private static final Set<Column> ALWAYS = EnumSet.of(Column.SESSIE_ID, Column.SESSIEDATUM, Column.STATUS);
    private static final Set<Column> DONE = union(
            ALWAYS,
            Column.CLIENT_ID,
            Column.ACHTERNAAM,
            Column.PAKKET,
            Column.BEHANDELAAR_AGB,
            Column.PRESTATIECODE,
            Column.TARIEF);
    private static final Set<Column> TREATMENT = union(DONE, Column.INDICATIE, Column.LICHAAMSGEBIED);
    private static final Set<Column> INSURED = union(DONE, Column.GEBOORTEDATUM);
    private static final Set<Column> INSURED_TREATMENT = union(TREATMENT, Column.GEBOORTEDATUM);

    private Required() {}

    private static Set<Column> union(Set<Column> some, Column... more) {
        Set<Column> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    /** A row that is not done, or of unknown status, needs three cells only. */
    public static Set<Column> of(CaseFile row) {
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
