package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight years on, the names of a month may go: its numbers and sums stay and are still proved. */
class PurgeTest {
    private static final Clock IN_2033 = Clock.fixed(Instant.parse("2033-12-31T20:00:00Z"), ZoneOffset.UTC);
    private static final Clock IN_2034 = Clock.fixed(Instant.parse("2034-01-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void runTheMonth() {
        Product.run("demo", folder.toString(), "--clients", "12", "--seed", "4");
        Product month = here(null, "run", at("sessies-2026-10.csv"), "--month", "2026-10");
        assertThat(month.exitCode()).as(month.said()).isLessThan(2);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Product here(Clock clock, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", at("praktijk.yaml")));
        String[] line = all.toArray(String[]::new);
        return clock == null ? Product.run(line) : Product.run(clock, line);
    }

    /** Names, e-mail addresses, BSNs, birth dates and streets of the export. */
    private Set<String> people() throws Exception {
        List<String> lines = Files.readAllLines(folder.resolve("sessies-2026-10.csv"));
        List<String> columns = Arrays.asList(lines.get(0).replace("\ufeff", "").split(";"));
        Set<String> people = new TreeSet<>();
        for (String column : List.of("achternaam", "bsn", "email", "straat", "verzekerdennummer", "client_id")) {
            int place = columns.indexOf(column);
            lines.stream().skip(1).map(line -> line.split(";", -1)[place]).forEach(people::add);
        }
        people.removeIf(text -> text.length() < 4);
        return people;
    }

    private List<String> leftIn(Path file) throws Exception {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return people().stream()
                .filter(text ->
                        bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .toList();
    }

    @Test
    void whatMustBeKeptStays() {
        Product soon = here(IN_2033, "ledger", "purge", "--before", "2027");
        assertThat(soon.exitCode()).isEqualTo(3);
        assertThat(soon.err().replaceAll("\\s+", " "))
                .contains("moet u nog bewaren")
                .contains("Er is niets geschreven");
    }

    @Test
    void numbersAndSumsOutliveTheNames() throws Exception {
        Path books = folder.resolve("uit/grootboek.db");
        String before = here(IN_2034, "ledger", "export", "--format", "hledger").out();
        assertThat(leftIn(books)).isNotEmpty();

        Product purge = here(IN_2034, "ledger", "purge", "--before", "2027");
        assertThat(purge.exitCode()).as(purge.said()).isZero();
        assertThat(purge.out()).contains("uit").contains("2026-10");

        assertThat(leftIn(books)).isEmpty();
        assertThat(amounts(
                        here(IN_2034, "ledger", "export", "--format", "hledger").out()))
                .isEqualTo(amounts(before))
                .isNotEmpty();
        assertThat(here(IN_2034, "ledger", "events").out()).doesNotContain("K-");
        Product verify = here(IN_2034, "ledger", "verify");
        assertThat(verify.exitCode()).as(verify.said()).isZero();

        assertThat(here(IN_2034, "ledger", "purge", "--before", "2027").out()).contains("niets op te ruimen");
    }

    @Test
    void thePapersOfPurgedYearsMayGoToo() throws Exception {
        here(IN_2034, "ledger", "purge", "--before", "2027");
        try (Stream<Path> files = Files.walk(folder.resolve("uit/2026-10"))) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        }
        Product verify = here(IN_2034, "ledger", "verify");
        assertThat(verify.exitCode()).as(verify.said()).isZero();
        assertThat(here(IN_2034, "overview", "--year", "2026").exitCode()).isZero();
        Product history = here(IN_2034, "explain", "F2026-00001");
        assertThat(history.exitCode()).as(history.said()).isLessThan(70);
    }

    private static List<String> amounts(String journal) {
        return journal.lines()
                .filter(line -> line.endsWith(" EUR"))
                .map(line -> line.replaceAll(".* (-?[0-9.]+ EUR)$", "$1"))
                .toList();
    }
}
