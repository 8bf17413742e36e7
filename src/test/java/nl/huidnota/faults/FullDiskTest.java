package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are really too small, of any size from too small for the books to almost enough, or read-only. */
@EnabledIf("canMount")
class FullDiskTest {
    @TempDir
    Path temp;

    private TwelveInvoices month;
    private Path disk;
    private Path out;

    static boolean canMount() throws Exception {
        if (!"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        Path place = Files.createTempDirectory("huidnota-mount");
        boolean can = command("mount", "-t", "tmpfs", "-o", "size=64k", "huidnota", place.toString()) == 0;
        if (can) {
            command("umount", place.toString());
        }
        Files.delete(place);
        return can;
    }

    private static int command(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @BeforeEach
    void prepare() throws Exception {
        month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")));
        disk = Files.createDirectory(temp.resolve("disk"));
        out = disk.resolve("uit");
    }

    @AfterEach
    void unmount() throws Exception {
        command("umount", disk.toString());
    }

    private void mount(String options) throws IOException {
        assertThat(command("mount", "-t", "tmpfs", "-o", options, "huidnota", disk.toString()))
                .isZero();
    }

    private void remount(String options) throws IOException {
        assertThat(command("mount", "-o", "remount," + options, disk.toString()))
                .isZero();
    }

    private ChildProgram.Answer run() {
        Product run = Product.run(month.arguments(out).toArray(String[]::new));
        return new ChildProgram.Answer(run.exitCode(), run.err(), run.out());
    }

    private void holds(String small, String word) throws IOException {
        mount(small);
        ChildProgram.Answer answer = run();
        assertThat(answer.exit()).as(small + answer.said()).isEqualTo(4);
        assertThat(answer.said()).as(small).contains(word);
        List<String> wrong = new Aftermath(month, out).ofError(answer, () -> remount("size=64m,nr_inodes=10000"));
        assertThat(wrong).as(small).isEmpty();
        assertThat(command("umount", disk.toString())).isZero();
    }

    @Test
    void aDiskThatIsTooSmall() throws Exception {
        for (int kilobytes : List.of(64, 700)) {
            holds("size=" + kilobytes + "k", " vol");
        }
    }

    @Test
    void aDiskWithTooFewPlacesForFiles() throws Exception {
        for (int inodes : List.of(5, 30)) {
            holds("size=64m,nr_inodes=" + inodes, "\u2192");
        }
    }

    @Test
    void aReadOnlyDisk() throws Exception {
        mount("size=64m,ro");
        ChildProgram.Answer answer = run();
        assertThat(answer.exit()).as(answer.said()).isEqualTo(4);
        assertThat(new Aftermath(month, out).ofError(answer, () -> remount("rw")))
                .isEmpty();
        remount("ro");
        assertThat(run().exit()).isEqualTo(4);
    }

    /** The same folders for a user who may not write them; root too obeys without its privilege. */
    @Test
    @Tag("long")
    void aFolderThatMayNotBeWritten() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "setpriv",
                "--inh-caps=-dac_override,-dac_read_search",
                "--bounding-set=-dac_override,-dac_read_search",
                "--"));
        command.addAll(new ChildJvm(Files.createDirectory(temp.resolve("jvm"))).command(Resident.class, List.of()));
        try (ChildProgram child = new ChildProgram(command)) {
            mode("555", disk);
            notAllowed(child, month.arguments(out));
            mode("755", disk);
            Files.createDirectory(out);
            mode("555", out);
            notAllowed(child, month.arguments(out));
            mode("755", out);
            assertThat(run().exit()).isEqualTo(month.exit());
            Files.delete(out.resolve("2026-10/facturen/F2026-00007.pdf"));
            mode("555", out.resolve("2026-10/facturen"));
            notAllowed(child, month.arguments(out));
            mode("755", out.resolve("2026-10/facturen"));
            mode("444", out.resolve("grootboek.db"));
            List<String> next = month.with(
                    out, "", "run", month.export().toString(), "--month", "2026-09", "--today", "2026-11-02");
            notAllowed(child, next);
            mode("644", out.resolve("grootboek.db"));
            assertThat(run().exit()).isEqualTo(month.exit());
            assertThat(TwelveInvoices.filesOf(out)).isEqualTo(month.files());
        }
    }

    private static void mode(String mode, Path path) throws IOException {
        assertThat(command("chmod", mode, path.toString())).isZero();
    }

    private void notAllowed(ChildProgram child, List<String> args) throws Exception {
        child.begin(args);
        ChildProgram.Answer answer = child.answer();
        assertThat(answer.exit()).as(answer.said()).isEqualTo(4);
        assertThat(answer.said()).contains("\u2192").doesNotContain("Exception");
    }
}
