package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.huidnota.product.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run of twelve invoices, as a process under strace: killed, or refused by the system, at each call that it makes on
 * its folder. Afterwards nothing is lost, double or half, and the next run ends byte for byte as an undisturbed one.
 */
@EnabledIf("canTrace")
class DisturbedRunTest {
    /** For a part of the long tests. */
    private static final int MOST = Integer.getInteger("huidnota.faults.most", Integer.MAX_VALUE);

    @TempDir
    Path temp;

    private TwelveInvoices month;
    private ChildJvm jvm;
    private ChildProgram child;
    private int number;

    static boolean canTrace() throws Exception {
        if (!Tools.has("strace")) {
            return false;
        }
        Process sleep = new ProcessBuilder("sleep", "5").start();
        Process strace = new ProcessBuilder("strace", "-o", "/dev/null", "-p", String.valueOf(sleep.pid())).start();
        boolean attached = strace.errorReader().readLine().contains(" attached");
        sleep.destroy();
        strace.waitFor(20, TimeUnit.SECONDS);
        return attached;
    }

    @BeforeEach
    void prepare() throws Exception {
        month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")));
        assertThat(month.files().keySet().stream().filter(name -> name.contains("/facturen/")))
                .hasSize(12);
        jvm = new ChildJvm(Files.createDirectory(temp.resolve("jvm")));
    }

    @AfterEach
    void end() throws Exception {
        if (child != null) {
            child.close();
        }
    }

    @Test
    void refusedOrKilledAtSomePoints() throws Exception {
        Map<String, Integer> calls = callsOfARun();
        List<Point> points = errors(calls);
        Collections.shuffle(points, new Random(7));
        points = new ArrayList<>(points.subList(0, 18));
        points.add(new Point("pwrite64", calls.get("pwrite64") / 2, Point.KILL));
        points.add(new Point("rename", calls.get("rename") / 2, Point.KILL));
        hold(points);
    }

    @Test
    @Tag("long")
    void killedAtEveryCall() throws Exception {
        jvm.rehearse(nl.huidnota.Main.class, month.arguments(temp.resolve("rehearsal")));
        List<Point> points = new ArrayList<>();
        callsOfARun().forEach((call, count) -> {
            for (int nth = 1; nth <= count; nth++) {
                points.add(new Point(call, nth, Point.KILL));
            }
        });
        assertThat(points).hasSizeGreaterThanOrEqualTo(400);
        hold(points);
    }

    @Test
    @Tag("long")
    void refusedAtEveryCall() throws Exception {
        List<Point> points = errors(callsOfARun());
        assertThat(points).hasSizeGreaterThanOrEqualTo(400);
        hold(points);
    }

    private static List<Point> errors(Map<String, Integer> calls) {
        List<Point> points = new ArrayList<>();
        calls.forEach((call, count) -> {
            for (String error : Point.ERRORS.getOrDefault(call, List.of())) {
                for (int nth = 1; nth <= count; nth++) {
                    points.add(new Point(call, nth, "error=" + error));
                }
            }
        });
        return points;
    }

    /** How often an undisturbed run makes each call on its folder; after one that loads what is loaded once. */
    private Map<String, Integer> callsOfARun() throws IOException, InterruptedException {
        child = new ChildProgram(jvm.command(Resident.class, List.of()));
        Path log = temp.resolve("trace.txt");
        Map<String, Integer> calls = new TreeMap<>();
        for (String name : List.of("first", "second")) {
            Path out = temp.resolve(name);
            List<String> strace = strace(out, log, "trace=" + String.join(",", Point.CALLS));
            assertThat(child.run(month.arguments(out), strace).exit()).isEqualTo(month.exit());
            assertThat(TwelveInvoices.filesOf(out)).isEqualTo(month.files());
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.map(line -> line.replaceFirst("^\\d+ +", ""))
                    .filter(line -> line.matches("[a-z0-9]+\\(.*"))
                    .forEach(line -> calls.merge(line.substring(0, line.indexOf('(')), 1, Integer::sum));
        }
        return calls;
    }

    private List<String> strace(Path out, Path log, String... expressions) {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-o", log.toString()));
        month.paths(out).forEach(path -> command.addAll(List.of("-P", path.toString())));
        for (String expression : expressions) {
            command.addAll(List.of("-e", expression));
        }
        return command;
    }

    /** Disturbs a run at each point, and looks at what is left each time. */
    private void hold(List<Point> all) throws Exception {
        List<Point> points = new ArrayList<>(all);
        Collections.shuffle(points, new Random(1));
        List<String> wrong = new ArrayList<>();
        int held = 0;
        for (Point point : points.subList(0, Math.min(MOST, points.size()))) {
            wrong.addAll(disturbed(point));
            Files.writeString(temp.resolve("progress"), ++held + " of " + points.size() + " " + wrong);
        }
        System.out.println(getClass().getSimpleName() + ": " + held + " points of " + points.size());
        assertThat(wrong).as("of " + held + " points").isEmpty();
    }

    private List<String> disturbed(Point point) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temp.resolve("point-" + number++));
        Path out = folder.resolve("uit");
        Path log = folder.resolve("trace.txt");
        List<String> strace = strace(out, log, "trace=" + point.call(), "inject=" + point.injection());
        ChildProgram.Answer answer = child.run(month.arguments(out), strace);
        Aftermath aftermath = new Aftermath(month, out);
        List<String> wrong = new ArrayList<>();
        if (point.kills()) {
            if (!answer.killed()) {
                wrong.add("was not killed, exit " + answer.exit());
            }
            wrong.addAll(aftermath.ofKill());
            child.close();
            child = new ChildProgram(jvm.command(Resident.class, List.of()));
        } else {
            if (!Files.readString(log, StandardCharsets.ISO_8859_1).contains("(INJECTED)")) {
                wrong.add("was not refused anything");
            }
            wrong.addAll(aftermath.ofError(answer));
        }
        TwelveInvoices.delete(folder);
        return wrong.stream().map(text -> point + ": " + text).toList();
    }
}
