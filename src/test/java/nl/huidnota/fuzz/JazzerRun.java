package nl.huidnota.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Jazzer in a process of its own, with 256 MB of heap for all of it: an input that asks for more is a finding.
 *
 * @param inputs how many to try
 * @param folder where it keeps what it learns and finds
 */
record JazzerRun(Target target, long inputs, Path folder) {
    /** What came of it. */
    record Outcome(int exitCode, Path log) {}

    Outcome run() throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        int number = 0;
        for (Path seed : target.seeds()) {
            Files.write(corpus.resolve("seed-" + number++), Target.bytes(seed));
        }
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(corpus))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Outcome(process.waitFor(), log);
    }

    private List<String> command(Path corpus) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer"));
        command.addAll(List.of(
                "--target_class=" + Fuzz.class.getName(),
                "--target_args=" + target.name(),
                "--instrumentation_includes=nl.huidnota.**:org.snakeyaml.**:org.apache.commons.csv.**",
                // words are found by names and formatted once read: nothing to learn there, and most of the time
                "--instrumentation_excludes=nl.huidnota.fuzz.**:nl.huidnota.text.**:nl.huidnota.intake.NameLikeness",
                "--mutator_framework=false",
                "--reproducer_path=" + folder,
                "-runs=" + inputs,
                "-seed=20261123",
                "-timeout=60",
                "-artifact_prefix=" + folder + "/",
                "-print_final_stats=1",
                "-reload=0",
                "-max_len=" + target.mostBytes(),
                corpus.toString()));
        return command;
    }
}
