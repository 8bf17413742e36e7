package nl.huidnota.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bundle that was made after its run is not in SHA256SUMS, but what is in it must be. It is refused before more than
 * the run's own files would be unpacked.
 */
final class BundleCheck {
    private static final int PIECE = 1 << 16;
    private static final long LARGEST = 100L << 20;

    private final Map<String, String> sums;

    /** @param sums the SHA-256 of each file of the run, by name */
    BundleCheck(Map<String, String> sums) {
        this.sums = sums;
    }

    /** Whether all that is in it are files of the run, as they were written. */
    boolean holds(Path bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!isKnown(entry.getName(), sum(zip, entry))) {
                    return false;
                }
            }
            return zip.size() > 0;
        } catch (ZipException e) {
            return false;
        }
    }

    private boolean isKnown(String name, String sha256) {
        return sums.entrySet().stream()
                .anyMatch(sum -> sum.getValue().equals(sha256)
                        && (sum.getKey().equals(name) || sum.getKey().endsWith("/" + name)));
    }

    /** "" for what is larger than any document of ours. */
    private static String sum(ZipFile zip, ZipEntry entry) throws IOException {
        var digest = Sha256.digest();
        byte[] piece = new byte[PIECE];
        long read = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                read += count;
                if (read > LARGEST) {
                    return "";
                }
                digest.update(piece, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
