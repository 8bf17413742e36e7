package nl.huidnota.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at what the books hold of clients, and when (NEN 7513): a line each, only ever added to, each with the hash
 * of the line before. It stands beside the books and not in them, because looking must not change those: a run made
 * again stays the same to the byte, and a backup that was looked at too.
 */
public final class LookLog {
    private static final String NAME = "inzage.jsonl";
    private static final String START = "0".repeat(64);

    private final Path file;

    /** @param folder the administration's */
    public LookLog(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * One look.
     *
     * @param client null when it was at more than one client
     * @param what a word of the log's, as events in the books have
     */
    public record Look(Instant at, String who, @Nullable String client, String what, @Nullable String subject) {}

    /** As it stands in the file. */
    private record Line(
            String at, String who, @Nullable String client, String what, @Nullable String subject, String before) {}

    /**
     * All looks, oldest first.
     *
     * @param broken the first line, from 1, that is not what was added there; 0 when all are
     */
    public record Looks(List<Look> looks, int broken) {
        public Looks {
            looks = List.copyOf(looks);
        }
    }

    /** Adds a look. Where nothing can be written nobody is kept from reading: an archive stays readable. */
    public void add(Look look) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (FileChannel channel = PrivateFiles.open(file);
                FileLock lock = channel.lock()) {
            append(channel, look, Sha256.of(last()));
        } catch (IOException | OverlappingFileLockException e) {
            return; // a disk without room or right
        }
    }

    private static void append(FileChannel channel, Look look, String before) throws IOException {
        Line line = new Line(look.at().toString(), look.who(), look.client(), look.what(), look.subject(), before);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(Json.write(line) + "\n");
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private String last() throws IOException {
        String text = Files.readString(file).stripTrailing();
        return text.isEmpty() ? START : text.substring(text.lastIndexOf('\n') + 1);
    }

    /** What was looked at; nothing where nobody did. */
    public Looks read() {
        List<Look> looks = new ArrayList<>();
        int number = 0;
        int broken = 0;
        String before = Sha256.of(START);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                Line line = line(text);
                boolean sound = line != null && line.before().equals(before);
                broken = broken == 0 && !sound ? number : broken;
                before = Sha256.of(text);
                if (line != null) {
                    looks.add(
                            new Look(Instant.parse(line.at()), line.who(), line.client(), line.what(), line.subject()));
                }
            }
        } catch (IOException e) {
            return new Looks(looks, Files.exists(file) && broken == 0 ? number + 1 : broken);
        }
        return new Looks(looks, broken);
    }

    private static @Nullable Line line(String text) {
        try {
            Line line = Json.kept(text, Line.class);
            Instant.parse(line.at());
            return line;
        } catch (RuntimeException e) { // whatever its letters say, it is no line of ours
            return null;
        }
    }
}
