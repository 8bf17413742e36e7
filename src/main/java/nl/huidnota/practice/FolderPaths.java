package nl.huidnota.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.practice.yaml.Faults;
import nl.huidnota.practice.yaml.Value;
import org.jspecify.annotations.Nullable;

/** The files that a configuration file names, seen from its own folder. */
final class FolderPaths {
    /** The name under which the template we ship is known. */
    static final String SHIPPED_TEMPLATE = "templates/factuur.yaml";

    private final Path folder;
    private final Faults faults;

    FolderPaths(Path file, Faults faults) {
        Path parent = file.getParent();
        this.folder = parent == null ? Path.of("") : parent;
        this.faults = faults;
    }

    Path folder() {
        return folder;
    }

    /** The practice's own template; null for the one we ship, also by its own name where the folder has no such file. */
    @Nullable Path template(@Nullable NamedFile named) {
        boolean shipped = named != null
                && named.name().equals(SHIPPED_TEMPLATE)
                && !Files.exists(folder.resolve(SHIPPED_TEMPLATE));
        return shipped ? null : inside(named);
    }

    /** The named file, which must lie inside the folder: a document can show nothing else of this computer. */
    @Nullable Path inside(@Nullable NamedFile named) {
        if (named == null) {
            return null;
        }
        if (!staysInside(named.name())) {
            return refused(named, "path_outside");
        }
        Path path = folder.resolve(named.name());
        if (!Files.isRegularFile(path)) {
            return refused(named, "named_file_missing");
        }
        return isLinkedOutside(path) ? refused(named, "path_outside") : path;
    }

    private @Nullable Path refused(NamedFile named, String key) {
        faults.add(key, named.place(), Map.of("sleutel", named.key(), "waarde", Value.shortened(named.name())));
        return null;
    }

    private static boolean staysInside(String name) {
        if (name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.contains("..")) {
            return false;
        }
        try {
            return !Path.of(name).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private boolean isLinkedOutside(Path path) {
        try {
            return !path.toRealPath().startsWith(folder.toAbsolutePath().toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    /** Cover files may lie anywhere: the locations of one practice share them. */
    List<Path> coverFiles(List<NamedFile> named) {
        List<Path> paths = new ArrayList<>();
        for (NamedFile file : named) {
            @Nullable Path path = anywhere(file);
            if (path != null && !paths.contains(path)) {
                paths.add(path);
            }
        }
        return paths;
    }

    private @Nullable Path anywhere(NamedFile named) {
        if (named.name().isEmpty()) {
            return null;
        }
        try {
            Path path = folder.resolve(named.name());
            return Files.exists(path) ? path : refused(named, "named_file_missing");
        } catch (InvalidPathException e) {
            return refused(named, "named_file_missing");
        }
    }
}
