package nl.huidnota.product;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.huidnota.Main;
import nl.huidnota.cli.Console;

/** Runs one command as the program would, within this process, and keeps what it said. */
public record Product(int exitCode, String out, String err) {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);

    public static Product run(String... args) {
        return run(CLOCK, Map.of(), args);
    }

    /** @param environment the variables that the program sees */
    public static Product run(Map<String, String> environment, String... args) {
        return run(CLOCK, environment, args);
    }

    /** The same on another day. */
    public static Product run(Clock clock, String... args) {
        return run(clock, Map.of(), args);
    }

    private static Product run(Clock clock, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, 80);
        int code = Main.run(console, clock, environment, args);
        return new Product(code, out.toString(), err.toString());
    }

    /** All that was said, on one line whatever the terminal's width. */
    public String words() {
        return (out + " " + err).replaceAll("\\s+", " ").strip();
    }

    /** All that was said, for a failing test to show. */
    public String said() {
        return "exit " + exitCode + "\n" + out + err;
    }

    /** Every file below {@code folder} with its SHA-256. */
    public static SortedMap<String, String> hashes(Path folder) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files(folder)) {
            hashes.put(folder.relativize(file).toString().replace('\\', '/'), sha256(file));
        }
        return hashes;
    }

    public static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
