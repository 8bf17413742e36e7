package nl.huidnota.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several ways to do the same work on this thread, in turns, so that a busy machine is as busy for each of them. */
public final class Race {
    private static final int WARM = 3;

    private final int rounds;
    private final long lapNanos;
    private final Map<String, Timed> ways = new LinkedHashMap<>();

    /** One item of work. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** One lap of a way that keeps its own time. */
    @FunctionalInterface
    public interface Timed {
        Rate lap(long cpuNanos) throws Exception;
    }

    /** Items per CPU second and per second on the wall; of a race the medians over the rounds. */
    public record Rate(double perCpuSecond, double perSecond) {}

    /**
     * @param rounds counted ones; one more, three times as long, goes before them to warm up
     * @param lapNanos CPU time that a way gets in each round, at least one item
     */
    public Race(int rounds, long lapNanos) {
        this.rounds = rounds;
        this.lapNanos = lapNanos;
    }

    public Race way(String name, Work work) {
        return timed(name, nanos -> lap(work, nanos));
    }

    public Race timed(String name, Timed way) {
        ways.put(name, way);
        return this;
    }

    public Map<String, Rate> run() throws Exception {
        Map<String, List<Rate>> laps = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Timed> way : ways.entrySet()) {
                Rate lap = way.getValue().lap(round == 0 ? WARM * lapNanos : lapNanos);
                if (round > 0) {
                    laps.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                            .add(lap);
                }
            }
        }
        Map<String, Rate> rates = new LinkedHashMap<>();
        laps.forEach((name, all) -> rates.put(
                name,
                new Rate(
                        median(all.stream().mapToDouble(Rate::perCpuSecond).toArray()),
                        median(all.stream().mapToDouble(Rate::perSecond).toArray()))));
        return rates;
    }

    private static Rate lap(Work work, long nanos) throws Exception {
        long wall = System.nanoTime();
        long start = cpu();
        long used;
        int items = 0;
        do {
            work.run();
            items++;
            used = cpu() - start;
        } while (used < nanos);
        return new Rate(items * 1e9 / used, items * 1e9 / (System.nanoTime() - wall));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
