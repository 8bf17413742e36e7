package nl.huidnota.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.huidnota.domain.EnvironmentRefused;

/**
 * Packs the documents of a folder into zips that the portal takes: at most 30 files and 20 MB each. Files are stored as
 * they are, so that the same files give the same zip; one that is too large by itself is compressed.
 */
final class Bundles {
    static final String FOLDER = "bundels/";

    private static final int MOST_FILES = 30;
    /** A little below 20 MB, for the zip's own directory. */
    private static final long MOST_BYTES = 19_900_000;

    /** A day after the first that a zip can tell, for Java writes that first one in the system's own time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final List<String> PACKED = List.of("declaraties", "facturen", "specificaties");

    private final Path root;
    private final String folder;
    private final Outbox outbox;

    Bundles(Path root, String folder, Outbox outbox) {
        this.root = root;
        this.folder = folder;
        this.outbox = outbox;
    }

    /** Stages {@code bundels/declaraties-01.zip} and so on, of the documents that stand in the folder now. */
    void stageAll() throws EnvironmentRefused {
        for (String kind : PACKED) {
            int number = 0;
            for (List<Path> bundle : bundles(documents(kind))) {
                number++;
                String name = folder + "/" + FOLDER + kind + (number < 10 ? "-0" : "-") + number + ".zip";
                outbox.stage(name, out -> pack(bundle, out));
            }
        }
    }

    private List<Path> documents(String kind) throws EnvironmentRefused {
        Path documents = root.resolve(folder).resolve(kind);
        if (!Files.isDirectory(documents)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(documents)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw DiskTrouble.at(documents, e);
        }
    }

    private static List<List<Path>> bundles(List<Path> files) throws EnvironmentRefused {
        List<List<Path>> bundles = new ArrayList<>();
        List<Path> open = new ArrayList<>();
        long bytes = 0;
        for (Path file : files) {
            long size = size(file);
            if (!open.isEmpty() && (open.size() == MOST_FILES || bytes + size > MOST_BYTES)) {
                bundles.add(List.copyOf(open));
                open.clear();
                bytes = 0;
            }
            open.add(file);
            bytes += size;
        }
        if (!open.isEmpty()) {
            bundles.add(List.copyOf(open));
        }
        return bundles;
    }

    private static long size(Path file) throws EnvironmentRefused {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw DiskTrouble.at(file, e);
        }
    }

    private static void pack(List<Path> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Path file : files) {
            ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
            entry.setTimeLocal(NO_TIME);
            if (Files.size(file) <= MOST_BYTES) {
                store(entry, file);
            }
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void store(ZipEntry entry, Path file) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(Files.size(file));
        entry.setCrc(crc.getValue());
    }
}
