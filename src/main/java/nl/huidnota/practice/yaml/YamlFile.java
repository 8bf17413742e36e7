package nl.huidnota.practice.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file that was read.
 *
 * @param name as the user named it
 * @param sha256 of the bytes, in lower-case hex
 * @param root its top mapping; null when faults were found that stop the reading
 */
public record YamlFile(String name, String sha256, @Nullable YamlMapping root) {
    /** More than a thousand insurers with ten packages each stay below it. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    /**
     * Reads {@code path}; what is wrong with it lands in {@code faults}.
     *
     * @return empty when there is no such file or it is no text
     * @throws EnvironmentRefused when the file is there but may not or cannot be read
     */
    public static Optional<YamlFile> read(Path path, Faults faults) throws EnvironmentRefused {
        String name = path.toString();
        return bytes(path, name, faults).map(bytes -> parsed(name, bytes, faults));
    }

    /** Reads text that is already in memory, for example out of the jar. */
    public static YamlFile parsed(String name, byte[] bytes, Faults faults) {
        String text = decoded(name, bytes, faults);
        @Nullable YamlMapping root = text == null ? null : new YamlTree(name, faults).root(text);
        return new YamlFile(name, sha256(bytes), root);
    }

    private static Optional<byte[]> bytes(Path path, String name, Faults faults) throws EnvironmentRefused {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            faults.add("not_a_file", Place.whole(name), Map.of());
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                faults.add("file_too_large", Place.whole(name), Map.of("mb", String.valueOf(MOST_BYTES >> 20)));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            faults.add("file_missing", Place.whole(name), Map.of());
            return Optional.empty();
        } catch (IOException e) {
            throw new EnvironmentRefused(Fault.of("config.file_unreadable", name, Map.of()), e);
        }
    }

    private static @Nullable String decoded(String name, byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            faults.add("not_utf8", after(name, out.flip()), Map.of());
            return null;
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The place right behind the text that could be read. */
    private static Place after(String name, CharSequence readable) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < readable.length(); i++) {
            if (readable.charAt(i) == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(readable.charAt(i))) {
                column++;
            }
        }
        return new Place(name, line, column);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
