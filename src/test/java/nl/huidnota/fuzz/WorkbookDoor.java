package nl.huidnota.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.huidnota.domain.practice.ColumnMapping;
import nl.huidnota.intake.SessionFile;
import nl.huidnota.intake.SessionParser;

/**
 * An Excel export. The input is the sheet of a good workbook, for a changed byte of a packed file is mostly a broken
 * packing; what begins as a packed file is taken as the whole.
 */
final class WorkbookDoor implements Door {
    static final String SEED = "src/test/resources/fuzz/seeds/workbook.xlsx";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Scratch scratch = new Scratch();
    private final SessionParser parser = new SessionParser();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WorkbookDoor() {
        try (ZipFile zip = new ZipFile(SEED)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().startsWith("docProps/")) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void take(byte[] input) throws Exception {
        boolean whole = input.length > 1 && input[0] == 'P' && input[1] == 'K';
        Path file = scratch.write("export.xlsx", whole ? input : packed(input));
        Refused.orRead(() -> SessionFile.open(file, ColumnMapping.NONE).read(row -> parser.parse(row)));
    }

    private byte[] packed(byte[] sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] bytes = part.getKey().equals(SHEET) ? sheet : part.getValue();
                zip.putNextEntry(stored(part.getKey(), bytes));
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
