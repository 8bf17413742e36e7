package nl.huidnota.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew so that the same content is the same bytes: entry times and the creation time become the run
 * date, and nothing is compressed, because compressed bytes differ between zlib versions and so between Java versions.
 */
final class PinnedPackage {
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
    private static final String PROPERTIES = "docProps/core.xml";

    private PinnedPackage() {}

    static void write(byte[] workbook, LocalDate date, OutputStream out) throws IOException {
        ZipOutputStream pinned = new ZipOutputStream(out, StandardCharsets.UTF_8);
        pinned.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, byte[]> part : PackageParts.of(workbook).entrySet()) {
            boolean properties = part.getKey().equals(PROPERTIES);
            put(pinned, part.getKey(), properties ? created(part.getValue(), date) : part.getValue(), date);
        }
        pinned.finish();
        out.flush();
    }

    private static byte[] created(byte[] properties, LocalDate date) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return CREATED.matcher(text).replaceFirst("$1" + date + "T00:00:00Z$2").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, LocalDate date) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
