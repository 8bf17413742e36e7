package nl.huidnota.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;

/** The refusals that any input file may meet. */
final class Refusals {
    private Refusals() {}

    /** Refuses what is no file at all, before it is opened: a pipe could not be read twice. */
    static void requireFile(Path file) throws InputRefused {
        if (Files.isDirectory(file)) {
            throw wholeFile("intake.directory", file);
        }
        if (!Files.exists(file)) {
            throw wholeFile("intake.not_found", file);
        }
        if (!Files.isRegularFile(file)) {
            throw wholeFile("intake.not_a_file", file);
        }
    }

    static InputRefused wholeFile(String key, Path file) {
        return new InputRefused(Fault.of(key, file.toString(), Map.of()));
    }

    static InputRefused at(String key, Path file, int row, int column) {
        return new InputRefused(new Fault(key, file.toString(), row, column, Map.of()));
    }

    static EnvironmentRefused unreadable(Path file, IOException cause) {
        String key = cause instanceof AccessDeniedException ? "intake.no_rights" : "intake.unreadable";
        return new EnvironmentRefused(Fault.of(key, file.toString(), Map.of()), cause);
    }
}
