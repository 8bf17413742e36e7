package nl.huidnota.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file holds, the program says what it makes of it within a second: it never falls over. */
class FuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/fuzz");
    private static final Path FOUND = Path.of("target/fuzz");
    /** A shard asks for fewer, or for one reader. */
    private static final long INPUTS = Long.getLong("huidnota.fuzz.inputs", 1_000_000);

    private static final String ONLY = System.getProperty("huidnota.fuzz.target", "");

    /** The inputs that once made it fall, the good files, and a few changes to each. */
    @ParameterizedTest
    @EnumSource
    void standsKeptInputs(Target target) throws Exception {
        Door door = target.open();
        target.seeds().forEach(seed -> takes(door, seed.toString(), Target.bytes(seed)));
        Limits limits = new Limits(door);
        Random random = new Random(20_261_123);
        for (Path input : inputs(target)) {
            byte[] bytes = Files.readAllBytes(input);
            takes(limits::take, input.toString(), bytes);
            for (int i = 0; i < 20; i++) {
                byte[] changed = changed(bytes, random);
                takes(limits::take, input + " changed: " + new String(changed, StandardCharsets.ISO_8859_1), changed);
            }
        }
    }

    private static void takes(Door door, String name, byte[] bytes) {
        assertThatCode(() -> door.take(bytes)).as(name).doesNotThrowAnyException();
    }

    private static List<Path> inputs(Target target) throws Exception {
        List<Path> inputs = new ArrayList<>(target.seeds());
        Path kept = KEPT.resolve(target.folder());
        if (Files.isDirectory(kept)) {
            try (Stream<Path> files = Files.list(kept)) {
                files.sorted().forEach(inputs::add);
            }
        }
        return inputs;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 0; i <= random.nextInt(4) && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    @Test
    void theLimitItselfIsWatched() {
        byte[] much = new byte[4_000_000];
        Limits limits = new Limits(input -> new Random(1).nextBytes(much), Duration.ofMillis(1));
        assertThatThrownBy(() -> limits.take(new byte[0])).isInstanceOf(AssertionError.class);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void standsAMillionOfJazzersInputs(Target target) throws Exception {
        assumeThat(target.name()).as("the shard").matches(name -> ONLY.isEmpty() || ONLY.equals(name));
        Path folder = Files.createDirectories(FOUND.resolve(target.folder()));
        JazzerRun.Outcome outcome = new JazzerRun(target, INPUTS, folder).run();
        assertThat(outcome.exitCode()).as("see %s", outcome.log()).isZero();
        assertThat(outcome.log()).content(StandardCharsets.ISO_8859_1).contains("Done " + INPUTS + " runs");
    }
}
