package nl.huidnota.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;

/** The issued files, and the kept ones, are there and are what was booked. */
final class FileCheck {
    /** What was purged may have been thrown away since; what is still there must be what was issued. */
    static final String FILES = "SELECT d.file, d.file_sha256, j.payload IS NULL FROM documents d"
            + " JOIN journal j ON j.seq = d.seq UNION SELECT a.name, a.sha256, j.payload IS NULL FROM attachments a"
            + " JOIN journal j ON j.seq = a.seq WHERE NOT EXISTS"
            + " (SELECT 1 FROM attachments b WHERE b.name = a.name AND b.seq > a.seq) ORDER BY 1";

    private final Store store;
    private final Findings findings;
    private final Path folder;

    FileCheck(Store store, Findings findings, Path folder) {
        this.store = store;
        this.findings = findings;
        this.folder = folder;
    }

    void run() throws EnvironmentRefused {
        store.each(FILES, List.of(), row -> {
            String file = row.getString(1);
            boolean purged = row.getBoolean(3);
            if (!purged || Files.exists(folder.resolve(file))) {
                check(file, row.getString(2));
            }
        });
    }

    private void check(String file, String sha256) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize())) {
            findings.add("ledger.verify.file_changed", Map.of("file", file));
            return;
        }
        try {
            if (!hash(path).equals(sha256)) {
                findings.add("ledger.verify.file_changed", Map.of("file", file));
            }
        } catch (NoSuchFileException e) {
            findings.add("ledger.verify.file_missing", Map.of("file", file));
        } catch (IOException e) {
            findings.add("ledger.verify.file_unreadable", Map.of("file", file));
        }
    }

    private static String hash(Path path) throws IOException {
        MessageDigest digest = Chain.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Chain.hex(digest.digest());
    }
}
