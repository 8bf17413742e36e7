package nl.huidnota.report;

import java.util.function.Consumer;

/** Lets the first rows through and counts the others. */
final class Capped<T> implements Consumer<T> {
    private final int limit;
    private final Consumer<T> sink;
    private int seen;

    Capped(int limit, Consumer<T> sink) {
        this.limit = limit;
        this.sink = sink;
    }

    @Override
    public void accept(T row) {
        if (seen++ < limit) {
            sink.accept(row);
        }
    }

    int seen() {
        return seen;
    }

    boolean isCut() {
        return seen > limit;
    }
}
