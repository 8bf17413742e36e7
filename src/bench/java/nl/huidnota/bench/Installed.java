package nl.huidnota.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program as it is installed, started by its own launcher, and invented months to run it on. */
public final class Installed {
    private static final Path HOME =
            Path.of(System.getProperty("huidnota.home", "target/huidnota")).toAbsolutePath();

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>(Map.of("HUIDNOTA_CLASS_ARCHIVE", "nee"));

    /** @param folder for what it says, and for its class archive */
    public Installed(Path folder) {
        this.folder = folder;
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    /** Another Java than ours. */
    public Installed on(Path javaHome) {
        environment.put("JAVA_HOME", javaHome.toString());
        return this;
    }

    /** With options for the Java that it runs on. */
    public Installed with(String options) {
        environment.put("HUIDNOTA_JAVA_OPTS", options);
        return this;
    }

    /** With the archive of classes that the launcher makes at its first start. Waits until that is there. */
    public Installed archived() throws IOException, InterruptedException {
        environment.put("HUIDNOTA_CLASS_ARCHIVE", "ja");
        run("--version");
        Path cache = folder.resolve("cache/huidnota");
        for (int i = 0; i < 6000 && !isMade(cache); i++) {
            Thread.sleep(100);
        }
        assertThat(isMade(cache)).as("a class archive in " + cache).isTrue();
        return this;
    }

    private static boolean isMade(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return false;
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.anyMatch(file ->
                    file.toString().endsWith(".klassen") && file.toFile().length() > 0);
        }
    }

    /** With the archive that another one made. */
    public Installed sharing(Path otherFolder) {
        environment.put("HUIDNOTA_CLASS_ARCHIVE", "ja");
        environment.put("XDG_CACHE_HOME", otherFolder.resolve("cache").toString());
        return this;
    }

    public static boolean isThere() {
        return Files.isExecutable(HOME.resolve("bin/huidnota"));
    }

    public static Path home() {
        return HOME;
    }

    public Child.Cost run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("bin/huidnota").toString()));
        command.addAll(List.of(arguments));
        return new Child(folder, environment).run(command);
    }

    /** The run of an invented month. */
    public Child.Cost month(Path practice, Path out, String... more) throws IOException, InterruptedException {
        Child.Cost cost = run(monthArguments(practice, out, more));
        assertThat(cost.exit()).as(Files.readString(cost.said())).isLessThanOrEqualTo(1);
        return cost;
    }

    public static String[] monthArguments(Path practice, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(List.of(practice.resolve("sessies-2026-10.csv").toString(), "--month", "2026-10"));
        arguments.addAll(List.of("--practice", practice.resolve("praktijk.yaml").toString()));
        arguments.addAll(List.of("--today", "2026-11-02", "--out", out.toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
