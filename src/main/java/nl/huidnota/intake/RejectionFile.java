package nl.huidnota.intake;

import java.nio.file.Path;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.ClientRejection;

/** Reads the rejections that clients report back ({@code audit --rejections}). */
public final class RejectionFile {
    private static final List<String> COLUMNS = List.of("nota", "sessie_id", "vergoed", "reden", "code", "datum");

    private RejectionFile() {}

    /**
     * The rejections in {@code path}, in order.
     *
     * @throws InputRefused with every fault of the file, by row and column
     * @throws EnvironmentRefused when rights or the disk are in the way
     */
    public static List<ClientRejection> read(Path path) throws InputRefused, EnvironmentRefused {
        return SmallTable.read(path, COLUMNS, RejectionFile::rejection);
    }

    private static ClientRejection rejection(SmallTable.Row row) {
        return new ClientRejection(
                row.number(),
                row.required("nota"),
                row.text("sessie_id"),
                row.amount("vergoed"),
                row.text("reden"),
                row.text("code"),
                row.date("datum"));
    }
}
