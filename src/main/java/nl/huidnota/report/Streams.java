package nl.huidnota.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Carries an {@link IOException} out of the consumers that details are streamed into. */
final class Streams {
    private Streams() {}

    /** Something that takes rows and may fail to write them. */
    @FunctionalInterface
    interface Sink<T> {
        void accept(T row) throws IOException;
    }

    /** A piece of writing as a whole. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    static <T> Consumer<T> into(Sink<T> sink) {
        return row -> {
            try {
                sink.accept(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Runs {@code writing}; what {@link #into} wrapped comes out as it was. */
    static void unwrap(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
