package nl.huidnota.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time puts files into an administration's folder. The lock on the books ends when they commit, before
 * the files have their final names; without this one the next run would clear them away, or the first would hand out
 * what the next has not booked yet. The system takes the lock back from a process that dies; the file stays.
 */
final class FolderLock implements AutoCloseable {
    private static final String NAME = ".slot";
    private static final int TRIES = 100;
    private static final int PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits about five seconds for another run's.
     *
     * @throws EnvironmentRefused when the other run holds it longer
     * @throws IOException when the folder cannot be written
     */
    static FolderLock take(Path folder) throws IOException, EnvironmentRefused {
        FileChannel channel = PrivateFiles.open(folder.resolve(NAME));
        try {
            for (int i = 0; i < TRIES; i++) {
                if (locked(channel) != null) {
                    return new FolderLock(channel);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new EnvironmentRefused(
                Fault.of("cli.disk.busy", "", Map.of("file", String.valueOf(folder.getFileName()))));
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this process
        }
    }

    /** The system releases the lock with the file. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
