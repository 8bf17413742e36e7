package nl.huidnota.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Where books can lie, each call a new administration: the argument of tests that hold on every database. */
final class Places {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Places() {}

    static Stream<String> all() {
        return PostgresServer.isInstalled() ? Stream.of(sqlite(), postgres()) : Stream.of(sqlite());
    }

    static String sqlite() {
        try {
            Path folder = Files.createTempDirectory("huidnota-books");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("uit").resolve("grootboek.db");
            file.getParent().toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String postgres() {
        try {
            return PostgresServer.shared().url("practice_" + NUMBER.incrementAndGet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
