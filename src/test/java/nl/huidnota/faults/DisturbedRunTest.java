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
    /** For a part of the long tests, in shards: from which point on, and how many. */
    private static final int FIRST = Integer.getInteger("huidnota.faults.first", 0);

    private static final int MOST = Integer.getInteger("huidnota.faults.most", 1_000_000);

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
    void refusedStoppedOrKilledAtSomePoints() throws Exception {
        Map<String, Integer> calls = callsOfARun();
        List<Point> points = new ArrayList<>(some(errors(calls), 9));
        points.addAll(some(each(calls, Point.STOP), 7));
        points.add(new Point("rename", calls.get("rename") / 2, Point.KILL));
        hold(points);
    }

    private static List<Point> some(List<Point> points, int count) {
        Collections.shuffle(points, new Random(7));
        return points.subList(0, count);
    }

    /** Really killed: a process for each point. */
    @Test
    @Tag("long")
    void killedAtEveryCall() throws Exception {
        jvm.rehearse(nl.huidnota.Main.class, month.arguments(temp.resolve("rehearsal")));
        hold(each(callsOfARun(), Point.KILL));
    }

    /**
     * The run stands still after the call, and what lies in the folder then is what a kill at that moment would leave;
     * the run itself goes on to its end. Far cheaper than a process for each.
     */
    @Test
    @Tag("long")
    void stoppedAtEveryCall() throws Exception {
        List<Point> points = each(callsOfARun(), Point.STOP);
        assertThat(points).hasSizeGreaterThanOrEqualTo(400);
        hold(points);
    }

    private static List<Point> each(Map<String, Integer> calls, String effect) {
        List<Point> points = new ArrayList<>();
        calls.forEach((call, count) -> {
            for (int nth = 1; nth <= count; nth++) {
                points.add(new Point(call, nth, effect));
            }
        });
        return points;
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
        for (Point point : points.subList(FIRST, Math.min(FIRST + MOST, points.size()))) {
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
        List<String> wrong = point.stops()
                ? stopped(out, log, strace)
                : point.kills() ? killed(out, strace) : refused(out, log, strace);
        TwelveInvoices.delete(folder);
        return wrong.stream().map(text -> point + ": " + text).toList();
    }

    private List<String> stopped(Path out, Path log, List<String> strace) throws IOException, InterruptedException {
        Path left = out.resolveSibling("left");
        ChildProgram.Answer answer = child.run(month.arguments(out), strace, log, () -> TwelveInvoices.copy(out, left));
        List<String> wrong = new ArrayList<>();
        if (answer.exit() != month.exit() || !TwelveInvoices.filesOf(out).equals(month.files())) {
            wrong.add("did not go on well: " + answer);
        }
        wrong.addAll(new Aftermath(month, left).ofKill());
        return wrong;
    }

    private List<String> killed(Path out, List<String> strace) throws IOException, InterruptedException {
        ChildProgram.Answer answer = child.run(month.arguments(out), strace);
        List<String> wrong = new ArrayList<>();
        if (!answer.killed()) {
            wrong.add("was not killed: " + answer);
        }
        wrong.addAll(new Aftermath(month, out).ofKill());
        child.close();
        child = new ChildProgram(jvm.command(Resident.class, List.of()));
        return wrong;
    }

    private List<String> refused(Path out, Path log, List<String> strace) throws IOException, InterruptedException {
        ChildProgram.Answer answer = child.run(month.arguments(out), strace);
        List<String> wrong = new ArrayList<>();
        if (!Files.readString(log, StandardCharsets.ISO_8859_1).contains("(INJECTED)")) {
            wrong.add("was not refused anything");
        }
        wrong.addAll(new Aftermath(month, out).ofError(answer));
        return wrong;
    }
}
