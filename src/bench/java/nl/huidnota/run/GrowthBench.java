package nl.huidnota.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.bench.Child;
import nl.huidnota.bench.Figures;
import nl.huidnota.bench.Installed;
import nl.huidnota.bench.Race;
import nl.huidnota.run.demo.Demo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P5: a long month against one a quarter of it, in processes of 512 MB. Docs/scale.md goes on to a million sessions. */
@Tag("bench")
class GrowthBench {
    private static final int SMALL = Integer.getInteger("bench.sessions", 10_000);
    private static final int TIMES = Integer.getInteger("bench.growth", 4);

    @Test
    void memoryAndTime() throws Exception {
        Path folder = Figures.folder("growth");
        Installed program = new Installed(folder).with("-Xmx512m");
        Demo.write(folder.resolve("small"), SMALL * 4 / 3, 1, YearMonth.of(2026, 10));
        Demo.write(folder.resolve("large"), SMALL * 4 / 3 * TIMES, 1, YearMonth.of(2026, 10));
        List<Child.Cost> small = new ArrayList<>();
        List<Child.Cost> large = new ArrayList<>();
        for (int round = 0; round < Figures.rounds(); round++) {
            small.add(month(program, folder, "small"));
            large.add(month(program, folder, "large"));
        }
        Installed.delete(folder);
        memory(
                Race.median(small.stream().mapToDouble(Child.Cost::megabytes).toArray()),
                Race.median(large.stream().mapToDouble(Child.Cost::megabytes).toArray()));
        time(
                Race.median(small.stream().mapToDouble(Child.Cost::cpu).toArray()) / SMALL,
                Race.median(large.stream().mapToDouble(Child.Cost::cpu).toArray()) / SMALL / TIMES);
    }

    private static Child.Cost month(Installed program, Path folder, String size) throws Exception {
        Path out = folder.resolve("uit");
        Child.Cost cost = program.month(folder.resolve(size), out);
        Installed.delete(out);
        return cost;
    }

    private static void memory(double small, double large) throws Exception {
        Figures.atMost(
                1.1,
                large / small,
                new Figures.Row(
                        "P5 memory",
                        SMALL * TIMES + " sessions against " + SMALL,
                        Figures.number(large) + " MB",
                        Figures.number(small) + " MB",
                        "most resident at once of a process with `-Xmx512m`"));
    }

    private static void time(double small, double large) throws Exception {
        Figures.atMost(
                1.1,
                large / small,
                new Figures.Row(
                        "P5 time",
                        SMALL * TIMES + " sessions against " + SMALL,
                        Figures.number(large * 1e6) + " CPU µs a session",
                        Figures.number(small * 1e6) + " CPU µs a session",
                        "whole cold processes, all that they do counted"));
    }
}
