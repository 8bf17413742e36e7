package nl.huidnota.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One pass over a file's bytes: what they are, before anything is read from them.
 *
 * @param doubtful read as Windows-1252 although some letters stand there as UTF-8
 */
record FileScan(Encoding encoding, String sha256, long size, FileTime modified, Content content, boolean doubtful) {
    private static final int CHUNK = 1 << 16;

    /** What a file is made of. */
    enum Content {
        TEXT,
        /** A packed folder, as Excel makes since 2007. */
        ZIP,
        /** Excel's older compound file. */
        WORKBOOK,
        /** A program, a picture, or UTF-16 without its mark. */
        BINARY
    }

    static FileScan of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        MessageDigest digest = newDigest();
        Utf8Check utf8 = new Utf8Check();
        byte[] chunk = new byte[(int) Math.max(1, Math.min(attributes.size() + 1, CHUNK))];
        byte[] head = new byte[0];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.readNBytes(chunk, 0, chunk.length);
                    count > 0;
                    count = in.readNBytes(chunk, 0, chunk.length)) {
                head = size == 0 ? Arrays.copyOf(chunk, Math.min(4, count)) : head;
                digest.update(chunk, 0, count);
                utf8.add(chunk, count);
                size += count;
            }
        }
        Encoding encoding = encoding(head, utf8);
        boolean doubtful = encoding == Encoding.WINDOWS_1252 && utf8.sawSequence();
        String hex = HexFormat.of().formatHex(digest.digest());
        return new FileScan(
                encoding,
                hex,
                size,
                attributes.lastModifiedTime(),
                content(head, encoding, utf8.zeros(), size),
                doubtful);
    }

    private static Content content(byte[] head, Encoding encoding, long zeros, long size) {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return Content.ZIP;
        }
        if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return Content.WORKBOOK;
        }
        // up to one in a hundred is a slip of the exporting program, which a spreadsheet shows nothing of
        boolean zeroed = !encoding.isWide() && zeros * 100 > size;
        return zeroed || startsWith(head, '%', 'P', 'D', 'F') ? Content.BINARY : Content.TEXT;
    }

    private static Encoding encoding(byte[] head, Utf8Check utf8) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return Encoding.UTF_8_BOM;
        }
        if (startsWith(head, 0xff, 0xfe)) {
            return Encoding.UTF_16LE;
        }
        if (startsWith(head, 0xfe, 0xff)) {
            return Encoding.UTF_16BE;
        }
        return utf8.isValid() ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    boolean isUnchanged(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.size() == size && now.lastModifiedTime().equals(modified);
    }
}
