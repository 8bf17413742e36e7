package nl.huidnota.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks an Excel file once without keeping it, before anything believes it: no export is built to harm its reader. */
final class WorkbookCheck {
    /** What a packed file is. */
    enum Verdict {
        SOUND,
        /** Another kind of packed file. */
        OTHER,
        /** Built to fill the memory or to reach outside: no program exports such a file. */
        HOSTILE
    }

    private static final int MAX_PARTS = 2_000;
    /** A sheet of a million rows is about half of this. */
    private static final long MAX_UNPACKED = 1L << 30;
    /** The reader keeps the shared texts in memory. */
    private static final long MAX_TEXTS = 1L << 27;

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REFERENCE = " r=\"".getBytes(StandardCharsets.US_ASCII);
    /** Excel's last column is XFD. */
    private static final int MAX_COLUMN_LETTERS = 3;

    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private WorkbookCheck() {}

    static Verdict of(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                return Verdict.OTHER;
            }
            return new WorkbookCheck().isSound(zip) ? Verdict.SOUND : Verdict.HOSTILE;
        }
    }

    private boolean isSound(ZipFile zip) throws IOException {
        if (zip.size() > MAX_PARTS) {
            return false;
        }
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            try (InputStream in = zip.getInputStream(part)) {
                if (!names.add(part.getName()) || !isSound(part.getName(), in)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSound(String name, InputStream in) throws IOException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        Watch watch = new Watch();
        byte[] chunk = new byte[1 << 16];
        long size = 0;
        for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
            size += count;
            unpacked += count;
            boolean tooLarge = unpacked > MAX_UNPACKED || (name.endsWith("sharedStrings.xml") && size > MAX_TEXTS);
            if (tooLarge || (xml && !watch.passes(chunk, count))) {
                return false;
            }
        }
        return true;
    }

    /** Looks for what no sheet has: a document type, another encoding than UTF-8, a column beyond the last. */
    private static final class Watch {
        private int doctype;
        private int reference;
        private int letters = -1;

        boolean passes(byte[] chunk, int count) {
            for (int i = 0; i < count; i++) {
                byte b = chunk[i];
                doctype = follow(DOCTYPE, doctype, b);
                countLetters(b);
                if (b == 0 || doctype == DOCTYPE.length || letters > MAX_COLUMN_LETTERS) {
                    return false;
                }
            }
            return true;
        }

        private void countLetters(byte b) {
            boolean letter = b >= 'A' && b <= 'Z';
            letters = letters >= 0 && letter ? letters + 1 : -1;
            reference = follow(REFERENCE, reference, b);
            if (reference == REFERENCE.length) {
                letters = 0;
                reference = 0;
            }
        }

        private static int follow(byte[] word, int at, byte b) {
            return b == word[at] ? at + 1 : b == word[0] ? 1 : 0;
        }
    }
}
