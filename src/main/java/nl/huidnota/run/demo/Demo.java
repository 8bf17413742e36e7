package nl.huidnota.run.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.Objects;

/** Makes a fictitious practice in a folder. The same seed gives the same bytes. */
public final class Demo {
    private Demo() {}

    /**
     * Writes praktijk.yaml, polissen.yaml and {@code sessies-JJJJ-MM.csv}; an export of that month that is there already
     * is replaced, the practice's own files are left as they are.
     *
     * @return the export
     * @throws IOException when the folder cannot be written
     */
    public static Path write(Path folder, int clients, long seed, YearMonth month) throws IOException {
        Files.createDirectories(folder);
        copy("praktijk.yaml", folder);
        copy("polissen.yaml", folder);
        Path export = folder.resolve("sessies-" + month + ".csv");
        Path waiting = folder.resolve(export.getFileName() + ".tmp");
        try (BufferedWriter out = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8)) {
            new DemoMonth(seed, month).write(clients, out);
        }
        Files.move(waiting, export, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return export;
    }

    private static void copy(String name, Path folder) throws IOException {
        Path target = folder.resolve(name);
        if (Files.exists(target)) {
            return;
        }
        try (InputStream in = Objects.requireNonNull(Demo.class.getResourceAsStream(name), name)) {
            Files.copy(in, target);
        }
    }
}
