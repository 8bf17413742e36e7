package nl.huidnota.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.huidnota.Main;
import nl.huidnota.cli.Console;
import nl.huidnota.product.Product;

/**
 * The real program in a process of its own, which runs one command line after another, each in a new thread. A tracer
 * attached in between counts the calls of that thread alone. Only its clock stands still, so that two runs can be
 * compared byte for byte.
 */
public final class Resident {
    /** Between the arguments of a command line. */
    static final String BETWEEN = "\t";

    private Resident() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers.println("ready");
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String[] command = line.split(BETWEEN);
            Thread run = new Thread(() -> answers.println(run(command)));
            run.start();
            run.join();
        }
    }

    /** The exit code, all that was complained of in one word, and all that was shown in another. */
    private static String run(String... command) {
        StringWriter said = new StringWriter();
        StringWriter shown = new StringWriter();
        Console console = new Console(new PrintWriter(shown), new PrintWriter(said), false, 80);
        int code = Main.run(console, Product.CLOCK, Map.copyOf(System.getenv()), command);
        return code + " " + word(said) + " " + word(shown);
    }

    private static String word(StringWriter text) {
        return Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String lineOf(List<String> command) {
        return String.join(BETWEEN, command);
    }
}
