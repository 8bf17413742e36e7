package nl.huidnota.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One process of the program, and strace at its side when something is to go wrong. */
final class ChildProgram implements AutoCloseable {
    private static final int KILLED = 128 + 9;
    /** The thread that got the signal, and then stood still. */
    private static final Pattern STOPPED = Pattern.compile("(?ms)^(\\d+) +--- SIGSTOP .*^\\1 +--- stopped by SIGSTOP");

    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;

    /** What a run answered; killed runs say nothing. */
    record Answer(int exit, String said, String shown) {
        boolean killed() {
            return exit == KILLED;
        }
    }

    ChildProgram(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        commands = process.outputWriter(StandardCharsets.UTF_8);
        if (!"ready".equals(answers.readLine())) {
            throw new IOException("the child did not start: " + command);
        }
    }

    /** Runs one command line while strace looks on. */
    Answer run(List<String> args, List<String> strace) throws IOException, InterruptedException {
        Process tracer = attach(strace);
        try {
            begin(args);
            return answer();
        } finally {
            tracer.destroy();
            tracer.waitFor();
        }
    }

    /** What is done while the program stands still. */
    interface Pause {
        void happens() throws IOException;
    }

    /** Runs one command line that strace stops in the middle, and lets it go on after the pause. */
    Answer run(List<String> args, List<String> strace, Path log, Pause pause) throws IOException, InterruptedException {
        Process tracer = attach(strace);
        try {
            begin(args);
            awaitStop(log);
            pause.happens();
            new ProcessBuilder("kill", "-CONT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            return answer();
        } finally {
            tracer.destroy();
            tracer.waitFor();
        }
    }

    private void awaitStop(Path log) throws IOException, InterruptedException {
        for (int i = 0; i < 30_000; i++) {
            if (STOPPED.matcher(Files.readString(log, StandardCharsets.ISO_8859_1))
                    .find()) {
                return;
            }
            if (answered()) {
                throw new IOException("was not stopped");
            }
            Thread.sleep(2);
        }
        throw new IOException("did not stop in time");
    }

    /** Starts a command line; {@link #answer} waits for its end. */
    void begin(List<String> args) throws IOException {
        commands.write(Resident.lineOf(args) + "\n");
        commands.flush();
    }

    /** Whether the run is over. */
    boolean answered() throws IOException {
        return answers.ready() || !process.isAlive();
    }

    Answer answer() throws IOException, InterruptedException {
        String answer = answers.readLine();
        if (answer == null) {
            process.waitFor(20, TimeUnit.SECONDS);
            return new Answer(process.exitValue(), "", "");
        }
        String[] parts = answer.split(" ", -1);
        return new Answer(Integer.parseInt(parts[0]), text(parts[1]), text(parts[2]));
    }

    private static String text(String word) {
        return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private Process attach(List<String> strace) throws IOException {
        List<String> command = new ArrayList<>(strace);
        command.addAll(List.of("-p", String.valueOf(process.pid())));
        Process tracer = new ProcessBuilder(command).start();
        BufferedReader says = tracer.errorReader();
        for (String line = says.readLine(); ; line = says.readLine()) {
            if (line == null) {
                throw new IOException("strace did not attach");
            }
            if (line.contains(" attached")) {
                return tracer;
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
