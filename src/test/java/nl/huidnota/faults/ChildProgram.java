package nl.huidnota.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process of the program, and strace at its side when something is to go wrong. */
final class ChildProgram implements AutoCloseable {
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;

    /** What a run answered; killed runs say nothing. */
    record Answer(int exit, String said) {
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

    /** Starts a command line; {@link #answer} waits for its end. */
    void begin(List<String> args) throws IOException {
        commands.write(Resident.lineOf(args) + "\n");
        commands.flush();
    }

    Answer answer() throws IOException, InterruptedException {
        String answer = answers.readLine();
        if (answer == null) {
            process.waitFor(20, TimeUnit.SECONDS);
            return new Answer(process.exitValue(), "");
        }
        String[] parts = answer.split(" ", -1);
        String said = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(parts[0]), said);
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
