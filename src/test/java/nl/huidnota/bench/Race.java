package nl.huidnota.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several ways to do the same work on this thread, in turns, so that a busy machine is as busy for each of them. */
public final class Race {
    private final int rounds;
    private final long lapNanos;
    private final Map<String, Work> ways = new LinkedHashMap<>();

    /** One item of work. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Items per CPU second and per second on the wall, medians over the rounds. */
    public record Rate(double perCpuSecond, double perSecond) {}

    private record Lap(double perCpuSecond, double perSecond) {}

    /**
     * @param rounds counted ones; one more goes before them to warm up
     * @param lapNanos CPU time that a way gets in each round, at least one item
     */
    public Race(int rounds, long lapNanos) {
        this.rounds = rounds;
        this.lapNanos = lapNanos;
    }

    public Race way(String name, Work work) {
        ways.put(name, work);
        return this;
    }

    public Map<String, Rate> run() throws Exception {
        Map<String, List<Lap>> laps = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Work> way : ways.entrySet()) {
                Lap lap = lap(way.getValue(), round == 0 ? 2 * lapNanos : lapNanos);
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
                        median(all.stream().mapToDouble(Lap::perCpuSecond).toArray()),
                        median(all.stream().mapToDouble(Lap::perSecond).toArray()))));
        return rates;
    }

    private static Lap lap(Work work, long nanos) throws Exception {
        long wall = System.nanoTime();
        long start = cpu();
        long used;
        int items = 0;
        do {
            work.run();
            items++;
            used = cpu() - start;
        } while (used < nanos);
        return new Lap(items * 1e9 / used, items * 1e9 / (System.nanoTime() - wall));
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
