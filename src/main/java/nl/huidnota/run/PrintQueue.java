package nl.huidnota.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.Invoice;
import org.jspecify.annotations.Nullable;

/**
 * Prints the documents of a long run several at once, on all cores and with the disk's answers overlapping, and books them
 * one by one in the order in which they were handed in: nothing depends on which is ready first.
 */
final class PrintQueue implements AutoCloseable {
    /** The first documents are printed by the caller: a short run has nothing to gain from threads. */
    static final int ALONE = 32;
    /** More than there are cores, for each waits some milliseconds until the disk has its file. */
    static final int THREADS = 8;
    /** How many may be on their way: enough to keep the threads busy, little enough for memory to stay flat. */
    private static final int AHEAD = 64;

    private final IssueDesk desk;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable ExecutorService threads;
    private int count;

    PrintQueue(IssueDesk desk) {
        this.desk = desk;
    }

    /** What is to happen with a printed document. */
    @FunctionalInterface
    interface Booked {
        void accept(Outbox.Staged file) throws EnvironmentRefused;
    }

    private record Waiting(Future<Outbox.Staged> file, Booked booked) {}

    /** Prints a document to {@code path}, now or soon; {@code booked} is called by the caller's own thread. */
    void print(String path, Invoice invoice, Booked booked) throws EnvironmentRefused {
        if (count++ < ALONE) {
            booked.accept(desk.print(path, invoice));
            return;
        }
        if (threads == null) {
            threads = Executors.newFixedThreadPool(THREADS);
        }
        waiting.add(new Waiting(threads.submit(() -> desk.print(path, invoice)), booked));
        if (waiting.size() >= AHEAD) {
            finishFirst();
        }
    }

    /** Waits for all that is still on its way. */
    void finish() throws EnvironmentRefused {
        while (!waiting.isEmpty()) {
            finishFirst();
        }
    }

    private void finishFirst() throws EnvironmentRefused {
        Waiting first = waiting.remove();
        try {
            first.booked.accept(first.file.get());
        } catch (ExecutionException e) {
            throw refusal(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts a run", e);
        }
    }

    private static EnvironmentRefused refusal(ExecutionException failure) {
        if (failure.getCause() instanceof EnvironmentRefused refused) {
            return refused;
        }
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(failure.getCause());
    }

    /** Lets nobody write any more: what a failed run leaves is cleared after this. */
    @Override
    public void close() {
        if (threads == null) {
            return;
        }
        waiting.forEach(one -> one.file.cancel(false));
        threads.shutdown();
        boolean done = false;
        while (!done) {
            try {
                done = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
