package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;

/** Says what a failed write means for the user: full, not allowed, read-only, or something else of the system's. */
final class DiskTrouble {
    private DiskTrouble() {}

    static EnvironmentRefused at(Path path, IOException cause) {
        return refused(keyOf(cause), path, cause);
    }

    /** The books have committed, some files still wait: the next run finishes them. */
    static EnvironmentRefused afterCommit(Path path, IOException cause) {
        return refused("cli.disk.after-commit", path, cause);
    }

    private static EnvironmentRefused refused(String key, Path path, IOException cause) {
        String name = String.valueOf(path.getFileName());
        return new EnvironmentRefused(Fault.of(key, "", Map.of("file", name, "reason", reasonOf(cause))), cause);
    }

    private static String keyOf(IOException cause) {
        String reason = reasonOf(cause).toLowerCase(Locale.ROOT);
        if (cause instanceof AccessDeniedException || reason.contains("permission denied")) {
            return "cli.disk.not-allowed";
        }
        if (reason.contains("no space") || reason.contains("quota")) {
            return "cli.disk.full";
        }
        if (reason.contains("read-only")) {
            return "cli.disk.read-only";
        }
        return reason.contains("too many open files") ? "cli.disk.too-many-files" : "cli.disk.trouble";
    }

    private static String reasonOf(IOException cause) {
        if (cause instanceof java.nio.file.FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
