package nl.huidnota.guard;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import nl.huidnota.Main;
import nl.huidnota.cli.Console;

/** The program with a clock that stands still, in the zone of its system: for runs to be compared byte by byte. */
public final class StillProgram {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private StillProgram() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(NOW, ZoneId.systemDefault());
        System.exit(Main.run(new Console(out, err, false, 80), clock, Map.of(), args));
    }
}
