package nl.huidnota.run.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;

/** A practice folder to begin with: everything explained, three values left for the practice to fill in. */
public final class FirstFolder {
    private static final List<String> FILES = List.of("praktijk.yaml", "polissen.yaml");
    private static final String TO_FILL_IN = "\"VUL IN\"";

    private FirstFolder() {}

    /** A value the practice must fill in: its line, from 1, and the line's text. */
    public record Edit(int line, String text) {}

    /**
     * Writes the folder.
     *
     * @return the edits to make in praktijk.yaml
     * @throws InputRefused when one of the files is there already; then nothing is written
     * @throws IOException when the folder cannot be written
     */
    public static List<Edit> write(Path folder) throws InputRefused, IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                throw new InputRefused(Fault.of("tools.init.exists", "", Map.of("file", file.toString())));
            }
        }
        Files.createDirectories(folder);
        for (String name : FILES) {
            Files.writeString(folder.resolve(name), text(name), StandardOpenOption.CREATE_NEW);
        }
        return edits(text(FILES.get(0)).lines().toList());
    }

    private static List<Edit> edits(List<String> lines) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(TO_FILL_IN)) {
                edits.add(new Edit(i + 1, lines.get(i).strip()));
            }
        }
        return edits;
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FirstFolder.class.getResourceAsStream("/nl/huidnota/run/init/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
