package nl.huidnota.claimfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An XML file to be read, perhaps more than once.
 *
 * @param name as messages call it: a file name, no folder
 */
public record XmlSource(String name, Opening opening) {
    /** Opens the bytes from their start, each time anew. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static XmlSource of(Path file) {
        String name = String.valueOf(file.getFileName());
        return new XmlSource(name, () -> {
            GuardedStream.requireSize(name, Files.size(file));
            return Files.newInputStream(file);
        });
    }

    public static XmlSource of(String name, byte[] bytes) {
        return new XmlSource(name, () -> new ByteArrayInputStream(bytes));
    }
}
