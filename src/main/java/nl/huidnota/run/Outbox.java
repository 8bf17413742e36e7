package nl.huidnota.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;

/**
 * Files on their way out. They are written and forced to disk in a folder beside their destination, and get their final
 * names only after the books have committed: under a final name there is never half a file, and a run that stops
 * before its commit leaves nothing.
 */
final class Outbox implements AutoCloseable {
    private static final String WAITING = ".uitgaand";
    private final Path root;
    private final Path waiting;
    private final FolderLock lock;

    private Outbox(Path root, FolderLock lock) {
        this.root = root;
        this.waiting = root.resolve(WAITING);
        this.lock = lock;
    }

    /**
     * Opens the outbox of an administration and clears what an interrupted run left in it. Only for who holds the books;
     * it stays this run's own until it is closed.
     *
     * @throws EnvironmentRefused when the folder cannot be written, or another run still puts files into it
     */
    static Outbox open(Path root) throws EnvironmentRefused {
        try {
            PrivateFiles.createFolders(root);
            Outbox outbox = new Outbox(root, FolderLock.take(root));
            outbox.prepare();
            return outbox;
        } catch (IOException e) {
            throw DiskTrouble.at(root, e);
        }
    }

    private void prepare() throws IOException {
        try {
            clear();
            PrivateFiles.createFolders(waiting);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** What a staged file holds. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException, EnvironmentRefused;
    }

    /**
     * A file waiting for release.
     *
     * @param path relative to the administration's folder, with {@code /}
     * @param waiting where it is now, to be read by the gate
     */
    record Staged(String path, Path waiting, String sha256, long size) {}

    /** Writes and forces a file that will be {@code path} after release. Several threads may do so in one folder. */
    Staged stage(String path, Content content) throws EnvironmentRefused {
        Path file = waiting.resolve(path);
        DigestOutputStream digest = null;
        try {
            PrivateFiles.createFolders(java.util.Objects.requireNonNull(file.getParent()));
            try (FileChannel channel = PrivateFiles.create(file)) {
                digest = new DigestOutputStream(
                        new BufferedOutputStream(PrivateFiles.stream(channel), 1 << 16), Sha256.digest());
                content.writeTo(digest);
                digest.flush();
                channel.force(true);
                String sha256 =
                        HexFormat.of().formatHex(digest.getMessageDigest().digest());
                return new Staged(path, file, sha256, channel.size());
            }
        } catch (IOException e) {
            throw DiskTrouble.at(root.resolve(path), e);
        }
    }

    Staged stage(String path, byte[] content) throws EnvironmentRefused {
        return stage(path, out -> out.write(content));
    }

    /** Whether a file of that name waits already. */
    boolean holds(String path) {
        return Files.exists(waiting.resolve(path));
    }

    /** Gives every staged file its final name; called after the books have committed. */
    void release() throws EnvironmentRefused {
        if (!Files.exists(waiting, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Set<Path> touched = new LinkedHashSet<>();
        try {
            Files.walkFileTree(waiting, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path target = root.resolve(waiting.relativize(file));
                    Path folder = java.util.Objects.requireNonNull(target.getParent());
                    if (touched.add(folder)) {
                        PrivateFiles.createFolders(folder);
                        touched.add(java.util.Objects.requireNonNull(folder.getParent()));
                    }
                    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    return FileVisitResult.CONTINUE;
                }
            });
            for (Path folder : touched) {
                PrivateFiles.force(folder);
            }
            clear();
        } catch (IOException e) {
            throw DiskTrouble.afterCommit(root, e);
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(waiting, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(waiting, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Takes back what was not released. A disk that refuses even that is told of by the next run. */
    @Override
    public void close() {
        try (lock) {
            clear();
        } catch (IOException e) {
            // the next run clears it first, and complains if it cannot
        }
    }
}
