package nl.huidnota.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a workbook that fastexcel wrote, by its directory at the end. Java 17's ZipInputStream cannot read it: the
 * writer puts 64-bit sizes behind each part, which that reader takes for 32-bit ones.
 */
final class PackageParts {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;

    private PackageParts(byte[] workbook) {
        this.zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Each part's content by its name, in the order of the directory. */
    static Map<String, byte[]> of(byte[] workbook) throws IOException {
        return new PackageParts(workbook).parts();
    }

    private Map<String, byte[]> parts() throws IOException {
        int end = zip.capacity() - END_LENGTH;
        while (end >= 0 && zip.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new IOException("a workbook without directory");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int entry = zip.getInt(end + 16);
        for (int i = zip.getShort(end + 10); i > 0; i--) {
            int nameLength = zip.getShort(entry + 28);
            parts.put(text(entry + ENTRY_LENGTH, nameLength), content(entry));
            entry += ENTRY_LENGTH + nameLength + zip.getShort(entry + 30) + zip.getShort(entry + 32);
        }
        return parts;
    }

    private String text(int start, int length) {
        return new String(zip.array(), start, length, StandardCharsets.UTF_8);
    }

    private byte[] content(int entry) throws IOException {
        int local = zip.getInt(entry + 42);
        int start = local + LOCAL_LENGTH + zip.getShort(local + 26) + zip.getShort(local + 28);
        byte[] content = new byte[zip.getInt(entry + 24)];
        if (zip.getShort(entry + 10) != DEFLATED) {
            zip.get(start, content);
            return content;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, zip.getInt(entry + 20));
            if (inflater.inflate(content) != content.length) {
                throw new IOException("a workbook part that ends early");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }
}
