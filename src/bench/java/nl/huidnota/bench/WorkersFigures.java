package nl.huidnota.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.huidnota.ledger.PostgresServer;
import nl.huidnota.run.demo.Demo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How much two to eight workers get done on one machine with one PostgreSQL server: whole cold runs of small practices,
 * each with books of its own. For docs/scale.md; no target, so not part of the benches:
 * {@code mvn -Pbench verify -Dtest=WorkersFigures}.
 */
@Tag("bench")
class WorkersFigures {
    private static final int PRACTICES = Integer.getInteger("bench.practices", 16);
    private static final int CLIENTS = Integer.getInteger("bench.sessions", 250) * 4 / 3;

    private final AtomicInteger schemas = new AtomicInteger();
    private Path folder;

    @Test
    void workers() throws Exception {
        assertThat(PostgresServer.isInstalled()).as("PostgreSQL").isTrue();
        folder = Figures.folder("workers");
        for (int i = 0; i < PRACTICES; i++) {
            Demo.write(folder.resolve("practice-" + i), CLIENTS, i, YearMonth.of(2026, 10));
        }
        new Installed(folder).archived();
        List<String> lines = new ArrayList<>();
        for (boolean postgres : new boolean[] {false, true}) {
            for (int workers : new int[] {1, 2, 4, 8}) {
                lines.add(postgres ? measured(workers, PostgresServer.shared()) : measured(workers, null));
                System.out.println(lines.get(lines.size() - 1));
            }
        }
        Installed.delete(folder);
    }

    private String measured(int workers, PostgresServer server) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Child.Cost> costs = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        long start = System.nanoTime();
        List<Future<List<Child.Cost>>> all = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            Path place = Figures.folder("workers/worker-" + worker);
            all.add(threads.submit(() -> work(next, place, server)));
        }
        for (Future<List<Child.Cost>> one : all) {
            costs.addAll(one.get());
        }
        double wall = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        double cpu = costs.stream().mapToDouble(Child.Cost::cpu).sum();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f s | %.1f | %.2f CPU s |",
                server == null ? "SQLite, a file each" : "PostgreSQL, a schema each",
                workers,
                wall,
                PRACTICES * 60 / wall,
                cpu / PRACTICES);
    }

    private List<Child.Cost> work(AtomicInteger next, Path place, PostgresServer server) throws Exception {
        List<Child.Cost> costs = new ArrayList<>();
        Installed program = new Installed(place).sharing(folder);
        for (int mine = next.getAndIncrement(); mine < PRACTICES; mine = next.getAndIncrement()) {
            Path out = place.resolve("uit");
            String[] books = server == null
                    ? new String[0]
                    : new String[] {"--ledger", server.url("books_" + schemas.incrementAndGet())};
            costs.add(program.month(folder.resolve("practice-" + mine), out, books));
            Installed.delete(out);
        }
        return costs;
    }
}
