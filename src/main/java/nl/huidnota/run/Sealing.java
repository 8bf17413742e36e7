package nl.huidnota.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.seal.Recipient;
import nl.huidnota.seal.SealedStream;

/**
 * Packs a run's folder as it is now into one zip that only its recipients can open, beside the folder. Each sealing has
 * other bytes, for its key is made anew; what comes out of it is the same.
 */
final class Sealing {
    /** A day after the first that a zip can tell, for Java writes that first one in the system's own time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final Path root;
    private final List<Recipient> recipients;

    Sealing(Path root, List<Recipient> recipients) {
        this.root = root;
        this.recipients = recipients;
    }

    /** Stages it as {@code file}; none when the folder was never made. */
    void stage(String folder, String file, Outbox outbox) throws EnvironmentRefused {
        if (Files.isDirectory(root.resolve(folder))) {
            outbox.stage(file, out -> seal(root.resolve(folder), out));
        }
    }

    private void seal(Path folder, OutputStream out) throws IOException {
        SealedStream sealed = new SealedStream(out, recipients);
        ZipOutputStream zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
        for (Path file : files(folder)) {
            ZipEntry entry = new ZipEntry(root.relativize(file).toString().replace('\\', '/'));
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
        sealed.finish();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
