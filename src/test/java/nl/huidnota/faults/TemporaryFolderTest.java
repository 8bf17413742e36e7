package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database's own program is unpacked in the folder for temporary files: when that is not there, the user is told. */
class TemporaryFolderTest {
    @Test
    @Tag("long")
    void noFolderForTemporaryFiles(@TempDir Path temp) throws Exception {
        TwelveInvoices month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")));
        Path out = temp.resolve("uit");
        List<String> command =
                new ChildJvm(Files.createDirectory(temp.resolve("jvm"))).command(Resident.class, List.of());
        command.add(1, "-Djava.io.tmpdir=" + temp.resolve("nergens"));
        try (ChildProgram child = new ChildProgram(command)) {
            child.begin(month.arguments(out));
            ChildProgram.Answer answer = child.answer();
            assertThat(answer.exit()).as(answer.said()).isEqualTo(4);
            assertThat(answer.said()).contains("TMPDIR");
            assertThat(new Aftermath(month, out).ofError(answer)).isEmpty();
        }
    }
}
