package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month long enough to be printed by several threads, killed or refused by the system in one of them: what a single
 * thread promises, they promise together.
 */
@EnabledIf("nl.huidnota.faults.DisturbedRunTest#canTrace")
class ManyPrintersTest {
    /** The first 32 documents of a month are printed by the run's own thread. */
    private static final int BY_THREADS = 34;

    @TempDir
    Path temp;

    private TwelveInvoices month;
    private ChildJvm jvm;

    @Test
    void disturbedWhileOthersPrint() throws Exception {
        prepare();
        List<Path> late = late();
        hold(List.of(new Trouble(late.get(0), "fsync", Point.KILL), new Trouble(late.get(1), "write", "error=ENOSPC")));
    }

    @Test
    @Tag("long")
    void disturbedAtEveryCallOnLateDocuments() throws Exception {
        prepare();
        List<Trouble> all = new ArrayList<>();
        for (Path document : late()) {
            for (String call : List.of("openat", "write", "fsync", "fchmodat", "chmod", "close", "rename")) {
                all.add(new Trouble(document, call, Point.KILL));
                Point.ERRORS
                        .getOrDefault(call, List.of())
                        .forEach(error -> all.add(new Trouble(document, call, "error=" + error)));
            }
        }
        hold(all);
    }

    /** What happens at the first such call on one document. */
    private record Trouble(Path document, String call, String effect) {}

    private void prepare() throws Exception {
        month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")), 120);
        jvm = new ChildJvm(Files.createDirectory(temp.resolve("jvm")));
    }

    private List<Path> late() {
        List<Path> invoices = month.files().keySet().stream()
                .filter(name -> name.contains("/facturen/"))
                .map(Path::of)
                .toList();
        assertThat(invoices).hasSizeGreaterThan(BY_THREADS + 3);
        return invoices.subList(BY_THREADS, invoices.size());
    }

    private void hold(List<Trouble> all) throws Exception {
        List<String> wrong = new ArrayList<>();
        int happened = 0;
        for (Trouble trouble : all) {
            Path out = temp.resolve("uit");
            Path log = temp.resolve("trace.txt");
            ChildProgram.Answer answer = disturbed(trouble, out, log);
            boolean did = answer.killed()
                    || Files.readString(log, StandardCharsets.ISO_8859_1).contains("(INJECTED)");
            happened += did ? 1 : 0;
            Aftermath aftermath = new Aftermath(month, out);
            (answer.killed() ? aftermath.ofKill() : aftermath.ofError(answer))
                    .forEach(text -> wrong.add(trouble + ": " + text));
            TwelveInvoices.delete(out);
        }
        System.out.println(getClass().getSimpleName() + ": " + happened + " points of " + all.size());
        assertThat(wrong).as("of " + happened + " points").isEmpty();
        assertThat(happened).isGreaterThanOrEqualTo(all.size() / 2);
    }

    private ChildProgram.Answer disturbed(Trouble trouble, Path out, Path log) throws Exception {
        List<String> strace = List.of(
                "strace",
                "-f",
                "-o",
                log.toString(),
                "-P",
                out.resolve(".uitgaand").resolve(trouble.document).toString(),
                "-e",
                "trace=" + trouble.call,
                "-e",
                "inject=" + trouble.call + ":" + trouble.effect + ":when=1");
        try (ChildProgram child = new ChildProgram(jvm.command(Resident.class, List.of()))) {
            return child.run(month.arguments(out), strace);
        }
    }
}
