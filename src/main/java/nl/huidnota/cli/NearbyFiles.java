package nl.huidnota.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.huidnota.report.Wrapping;
import nl.huidnota.text.Texts;

/**
 * What a mistyped file name may have meant.
 *
 * @param nearest the name most like it; empty when none is
 * @param others names of the same sort in that folder, when none is like it
 */
record NearbyFiles(Optional<String> nearest, List<String> others) {
    private static final int SHOWN = 5;
    private static final NearbyFiles NONE = new NearbyFiles(Optional.empty(), List.of());

    /** Nothing when {@code file} is there, or is the name of no file. */
    static NearbyFiles of(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            Path folder = path.getParent();
            if (file.isEmpty() || folder == null || Files.exists(path) || !Files.isDirectory(folder)) {
                return NONE;
            }
            return among(names(folder), String.valueOf(path.getFileName()));
        } catch (IOException | InvalidPathException e) {
            return NONE;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static NearbyFiles among(List<String> names, String wanted) {
        Optional<String> nearest = Nearest.to(wanted, names);
        List<String> others = names.stream()
                .filter(name -> ending(name).equals(ending(wanted)))
                .limit(SHOWN)
                .toList();
        return new NearbyFiles(nearest, nearest.isPresent() ? List.of() : others);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    List<String> lines(Texts texts, String first, int width) {
        if (nearest.isPresent()) {
            return Wrapping.lines(first, texts.format("cli.did-you-mean", "name", nearest.get()), width);
        }
        return others.isEmpty()
                ? List.of()
                : Wrapping.lines(first, texts.format("cli.files-here", "files", String.join(", ", others)), width);
    }
}
