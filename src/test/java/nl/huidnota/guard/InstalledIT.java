package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is shipped, with nothing on its class path but its own folder: what it booked it can read again. */
@EnabledOnOs(OS.LINUX)
class InstalledIT {
    @TempDir
    Path temp;

    private int huidnota(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("target/huidnota/bin/huidnota").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--practice", "samples/praktijk.yaml", "--today", "2026-11-20", "--out", temp + "/uit"));
        Path said = temp.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int exit = process.waitFor();
        assertThat(exit).as(Files.readString(said, StandardCharsets.UTF_8)).isBetween(0, 1);
        return exit;
    }

    @Test
    void bookedDocumentsAreMadeAgainCreditedAndExported() throws Exception {
        huidnota("run", "samples/sessies-2026-10.csv", "--month", "2026-10");
        Path invoice = temp.resolve("uit/2026-10/facturen/F2026-00003.pdf");
        Files.delete(invoice);
        huidnota("run", "samples/sessies-2026-10.csv", "--month", "2026-10");
        assertThat(invoice).exists();
        huidnota("audit", "samples/retour-D2026-00001.xml", "--letters");
        huidnota("correct", "F2026-00002");
        assertThat(huidnota("ledger", "verify")).isZero();
    }
}
