package nl.huidnota.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Opens a door and watches what one input costs: at most a second of this thread's CPU time. Memory is watched by the
 * heap that the test gives the program.
 */
final class Limits {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Door door;
    private final Duration most;

    Limits(Door door) {
        this(door, A_SECOND);
    }

    Limits(Door door, Duration most) {
        this.door = door;
        this.most = most;
    }

    void take(byte[] input) throws Exception {
        long start = System.nanoTime();
        door.take(input);
        if (System.nanoTime() - start < most.toNanos()) {
            return; // it cannot have cost more than it took
        }
        // what loading a class or compiling a method costs is not the input's doing, and does not come twice
        if (cost(input).compareTo(most) > 0 && cost(input).compareTo(most) > 0) {
            throw new AssertionError("%d bytes cost more than %s".formatted(input.length, most));
        }
    }

    private Duration cost(byte[] input) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        door.take(input);
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }
}
