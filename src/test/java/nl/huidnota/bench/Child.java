package nl.huidnota.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command in a process of its own, and what it took. Needs a POSIX shell; memory is known on Linux only. */
public final class Child {
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private final Path folder;
    private final Map<String, String> environment;

    /**
     * @param folder for what the commands say
     * @param environment to add to our own
     */
    public Child(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** CPU seconds of user and system with its own children, seconds on the wall, and the most memory resident at once. */
    public record Cost(double cpu, double wall, double megabytes, int exit, Path said) {}

    public Cost run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> shell = new ArrayList<>(List.of(
                "sh", "-c", "o=$1; shift; \"$@\" >\"$o\" 2>&1; echo $? >\"$o.exit\"; times >\"$o.times\"", "sh"));
        shell.add(said.toString());
        shell.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shell);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        long kilobytes = 0;
        do {
            kilobytes = Math.max(kilobytes, peak(process));
        } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
        double wall = (System.nanoTime() - start) / 1e9;
        int exit = Integer.parseInt(
                Files.readString(folder.resolve("said.txt.exit")).strip());
        return new Cost(cpu(Files.readString(folder.resolve("said.txt.times"))), wall, kilobytes / 1024.0, exit, said);
    }

    /** The second line of what {@code times} says is about the children. */
    private static double cpu(String times) {
        double seconds = 0;
        Matcher matcher = TIME.matcher(times.lines().skip(1).findFirst().orElseThrow());
        while (matcher.find()) {
            seconds += Integer.parseInt(matcher.group(1)) * 60 + Double.parseDouble(matcher.group(2));
        }
        return seconds;
    }

    private static long peak(Process process) throws IOException {
        try (Stream<ProcessHandle> children = process.descendants()) {
            long most = 0;
            for (ProcessHandle child : children.toList()) {
                most = Math.max(most, peak(child.pid()));
            }
            return most;
        }
    }

    private static long peak(long pid) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (IOException e) {
            // it ended while it was looked at
            return 0;
        }
    }
}
