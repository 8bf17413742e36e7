package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looked at what the books hold is kept, beside the books, which stay as they are. */
class LookLogTest {
    @TempDir
    Path folder;

    private Path log;
    private String session = "";

    @BeforeEach
    void runTheMonth() {
        Product.run("demo", at(""), "--clients", "12", "--seed", "3");
        Product month = here("run", at("sessies-2026-10.csv"), "--month", "2026-10", "--json");
        assertThat(month.exitCode()).as(month.said()).isLessThan(2);
        session = JsonParser.parseString(month.out())
                .getAsJsonObject()
                .getAsJsonArray("invoices")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("sessions")
                .get(0)
                .getAsString();
        log = folder.resolve("uit/inzage.jsonl");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Product here(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", at("praktijk.yaml")));
        return Product.run(all.toArray(String[]::new));
    }

    @Test
    void everyLookIsKeptAndTheBooksStayAsTheyAre() throws Exception {
        byte[] books = Files.readAllBytes(folder.resolve("uit/grootboek.db"));
        assertThat(here("explain", session).exitCode()).isZero();
        assertThat(here("explain", "F2026-00001").exitCode()).isZero();
        assertThat(here("explain", "R033").exitCode()).isZero();
        assertThat(here("ledger", "export", "--format", "hledger").exitCode()).isZero();
        Product events = here("ledger", "events");
        assertThat(events.exitCode()).as(events.said()).isZero();
        assertThat(events.out())
                .contains("uitleg bekeken  " + session, "uitleg bekeken  F2026-00001", "boeken uitgevoerd  hledger");
        assertThat(here("ledger", "events").out()).contains("gebeurtenissen bekeken");
        assertThat(Files.readAllLines(log)).hasSize(5);
        assertThat(Files.readAllLines(log).get(0)).contains("\"client\":\"K-", "\"who\":\"", "\"at\":\"2026-11-02T");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllBytes(folder.resolve("uit/grootboek.db"))).isEqualTo(books);
        assertThat(here("run", at("sessies-2026-10.csv"), "--month", "2026-10").out())
                .contains("0 nieuw");
    }

    @Test
    void aLineThatWasChangedOrTakenOutIsTold() throws Exception {
        for (int i = 0; i < 4; i++) {
            here("explain", session);
        }
        List<String> sound = Files.readAllLines(log);
        List<String> other = new ArrayList<>(sound);
        other.set(1, other.get(1).replace("\"who\":\"", "\"who\":\"x"));
        told(other, 3);
        other = new ArrayList<>(sound);
        other.remove(0);
        told(other, 1);
        other = new ArrayList<>(sound);
        other.set(2, "\u0000{");
        told(other, 3);
        Files.write(log, sound);
        assertThat(here("ledger", "events").exitCode()).isZero();
    }

    private void told(List<String> lines, int broken) throws Exception {
        Files.write(log, lines);
        Product events = here("ledger", "events");
        assertThat(events.exitCode()).as(events.said()).isEqualTo(1);
        assertThat(events.words())
                .contains("Regel " + broken + " van inzage.jsonl")
                .contains("reservekopie");
    }

    @Test
    void whereNothingCanBeWrittenReadingGoesOn() throws Exception {
        Files.createDirectory(log); // no rights hold a superuser back, a folder of that name does
        assertThat(here("explain", session).exitCode()).isZero();
        assertThat(here("ledger", "export").exitCode()).isZero();
    }

    @Test
    void whatIsElsewhereMakesNoFolder() {
        Product export = here("ledger", "export", "--ledger", at("uit/grootboek.db"), "--out", at("nergens"));
        assertThat(export.exitCode()).as(export.said()).isZero();
        assertThat(folder.resolve("nergens")).doesNotExist();
    }
}
