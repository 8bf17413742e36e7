package nl.huidnota.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.claim.InsuranceCheck;
import nl.huidnota.domain.code.UzoviCode;

/** Reads cov.csv: insurance checks as the administrator's software exports them. */
public final class InsuranceCheckFile {
    private static final List<String> COLUMNS =
            List.of("client_id", "peildatum", "uzovi", "pakket", "verzekerd", "gecontroleerd_op");
    private static final Map<String, Boolean> INSURED = new TreeMap<>(Map.of("ja", true, "nee", false));

    private InsuranceCheckFile() {}

    /**
     * The checks in {@code path}, in order.
     *
     * @throws InputRefused with every fault of the file, by row and column
     * @throws EnvironmentRefused when rights or the disk are in the way
     */
    public static List<InsuranceCheck> read(Path path) throws InputRefused, EnvironmentRefused {
        return SmallTable.read(path, COLUMNS, InsuranceCheckFile::check);
    }

    private static InsuranceCheck check(SmallTable.Row row) {
        boolean insured = row.word("verzekerd", INSURED, false);
        return new InsuranceCheck(
                row.required("client_id"),
                row.date("peildatum"),
                uzovi(row, insured),
                insured ? row.required("pakket") : row.text("pakket"),
                insured,
                row.date("gecontroleerd_op"));
    }

    /** Who is not insured need not have an insurer. */
    private static String uzovi(SmallTable.Row row, boolean insured) {
        Cell<UzoviCode> uzovi = CodeForm.uzovi(insured ? row.required("uzovi") : row.text("uzovi"));
        if (uzovi.isFaulty()) {
            row.wrong("intake.uzovi", "uzovi");
        }
        return uzovi.find().map(UzoviCode::digits).orElse("");
    }
}
