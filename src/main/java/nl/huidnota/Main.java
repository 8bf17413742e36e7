package nl.huidnota;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import nl.huidnota.cli.Console;
import nl.huidnota.cli.HuidnotaCommand;

/** Composition root: the clock, the console, the environment; the only place that ends the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        boolean live = isTerminal() && !"dumb".equals(environment.get("TERM"));
        boolean colour = live && !environment.containsKey("NO_COLOR");
        Console console =
                new Console(writer(FileDescriptor.out), writer(FileDescriptor.err), colour, width(environment), live);
        System.exit(run(console, Clock.system(ZoneId.systemDefault()), environment, args));
    }

    /** One command from its arguments to its exit code, for the program itself and for tests that stay in process. */
    public static int run(Console console, Clock clock, Map<String, String> environment, String... args) {
        int code = HuidnotaCommand.run(console, clock, environment, args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Since Java 22 there is a console even where nobody watches, and a way to ask it. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,2}") ? Math.max(40, Integer.parseInt(columns)) : 80;
    }
}
