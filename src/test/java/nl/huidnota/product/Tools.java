package nl.huidnota.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Other people's programs that tests read our files with, where they are installed. */
public final class Tools {
    private Tools() {}

    public static boolean has(String program) {
        return path(program).isPresent();
    }

    public static Optional<Path> path(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What the program prints on standard output; fails when it does not end well. */
    public static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(command[0] + " ended with " + code);
        }
        return out;
    }
}
