package nl.huidnota.ledger;

import static nl.huidnota.ledger.Samples.OCTOBER;
import static nl.huidnota.ledger.Samples.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verify finds nothing in sound books, and each kind of tampering in others. */
class VerificationTest {
    static Stream<String> places() {
        return Places.all();
    }

    /** Books with some of everything; gives their head. */
    static String fill(String place) throws Exception {
        try (Books books = Books.open(place, OPTIONS)) {
            try (Booking booking = books.begin()) {
                Samples.invoice(booking, "K-1", "S-1", "S-2");
                Samples.invoice(booking, "K-2", "S-3");
                Samples.invoice(booking, "K-3", "S-7");
                String claim = Samples.claim(booking, "K-4", "S-4", "S-5");
                booking.book(new BookedAward(
                        "S-4", claim + "-0001", Euro.ofCents(100), BookedAward.Status.PARTLY, "[]", Samples.SHA));
                booking.book(new BookedCredit("S-1", "F2026-00001", "C2026-00001", "wrong"));
                booking.book(new Settlement(claim + "-0002", "S-5", Settlement.How.SETTLED, null));
                booking.book(new BookedDecision(
                        new Decision("S-1", "R033", Decision.Kind.ZELF, "reason", "balie", Samples.DAY),
                        new ContentFingerprint("abcd")));
                booking.event("balie", "K-1", "invoice_issued", "F2026-00001");
                booking.snapshot("praktijk".getBytes(StandardCharsets.UTF_8));
                booking.attach("2026-10/rapport.html", out -> out.write("<p>".getBytes(StandardCharsets.UTF_8)));
                booking.book(
                        new BookedRun.Start("run", OCTOBER, Samples.SHA),
                        out -> out.write("{}".repeat(2000).getBytes(StandardCharsets.UTF_8)));
                booking.commit();
            }
            return books.head();
        }
    }

    static List<VerifyFinding> verify(String place, String head) throws EnvironmentRefused {
        return Verification.of(place, OPTIONS, new VerifyRequest(null, head));
    }

    private static Set<String> keys(String place, String head) throws EnvironmentRefused {
        Set<String> keys = new HashSet<>();
        Texts dutch = Texts.of(Language.NL);
        Texts english = Texts.of(Language.EN);
        for (VerifyFinding finding : verify(place, head)) {
            keys.add(finding.key().substring(finding.key().lastIndexOf('.') + 1));
            assertThat(dutch.format(finding.key(), finding.args())).doesNotContain("\u00ab");
            assertThat(english.get(finding.key() + ".remedy")).doesNotContain("\u00ab");
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsNothingInSoundBooks(String place) throws Exception {
        String head = fill(place);
        assertThat(verify(place, head)).isEmpty();
        assertThat(verify(place, null)).isEmpty();
        String later = fill2(place);
        assertThat(later).isNotEqualTo(head);
        assertThat(verify(place, head)).isEmpty();
        assertThat(keys(place, "12".repeat(32))).containsExactly("head");
    }

    private static String fill2(String place) throws Exception {
        try (Books books = Books.open(place, OPTIONS);
                Booking booking = books.begin()) {
            Samples.invoice(booking, "K-9", "S-99");
            booking.commit();
            return booking.head();
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsEachKindOfTampering(String place) throws Exception {
        String head = fill(place);
        String other = "UPDATE journal SET ";
        tampered(place, head, "payload", other + "payload = replace(payload, 'K-1', 'K-7') WHERE seq = 2");
        tampered(place, head, "chain", other + "key = 'S-9' WHERE seq = 2");
        tampered(place, head, "chain", other + "at = at + 1 WHERE seq = 3");
        tampered(place, head, "payload_gone", other + "payload = NULL WHERE seq = 2");
        tampered(place, head, "missing", "DELETE FROM journal WHERE seq = 4");
        tampered(place, head, "projection", "UPDATE sessions SET client = 'K-8' WHERE id = 'S-1'");
        tampered(place, head, "sum", "UPDATE documents SET total = 17999 WHERE number = 'F2026-00001'");
        tampered(place, head, "sum", "UPDATE lines SET amount = 1 WHERE session = 'S-4'");
        tampered(place, head, "projection", "DELETE FROM awards");
        tampered(place, head, "projection", "DELETE FROM sessions WHERE id = 'S-7'");
        tampered(
                place,
                head,
                "extra",
                "INSERT INTO credits(seq, session, document, credited_by, reason) VALUES (999, 'S-3', 'x', 'y', 'z')");
        tampered(place, head, "counter", "UPDATE counters SET last = 9 WHERE series = 'factuur'");
        tampered(place, head, "counter", "DELETE FROM counters WHERE series = 'factuur'");
        tampered(place, head, "gap", "UPDATE documents SET serial = 9 WHERE number = 'F2026-00002'");
        tampered(place, head, "double", "UPDATE documents SET serial = 0 WHERE number = 'F2026-00002'");
        tampered(place, head, "content", "DELETE FROM contents WHERE piece = 0");
        tampered(place, head, "schema", "INSERT INTO purging(before) VALUES ('2020-01-01')");
    }

    /** Each on the same books, put back after. */
    private static void tampered(String place, String head, String expected, String sql) throws Exception {
        String before = Tampering.dump(place);
        byte[] file = place.startsWith("jdbc:") ? null : Files.readAllBytes(Path.of(place));
        if (file == null) {
            backup(place, "CREATE TABLE %s_kept AS SELECT * FROM %s");
        }
        Tampering.with(place, sql);
        assertThat(keys(place, head)).as(sql).contains(expected);
        if (file == null) {
            backup(place, "DELETE FROM %2$s; INSERT INTO %2$s SELECT * FROM %1$s_kept; DROP TABLE %1$s_kept");
        } else {
            Files.write(Path.of(place), file);
        }
        assertThat(Tampering.dump(place).equals(before)).isTrue();
    }

    private static void backup(String place, String pattern) throws SQLException {
        for (String table : List.of(
                "journal", "sessions", "documents", "lines", "awards", "credits", "counters", "contents", "purging")) {
            Tampering.with(
                    place,
                    String.format(java.util.Locale.ROOT, pattern, table, table).split("; "));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsACutTail(String place) throws Exception {
        fill(place);
        String head = fill2(place);
        assertThat(verify(place, head)).isEmpty();
        Tampering.with(
                place,
                "DELETE FROM sessions WHERE id = 'S-99'",
                "DELETE FROM documents WHERE client = 'K-1' AND serial = 4",
                "DELETE FROM journal WHERE seq >= (SELECT seq FROM journal WHERE key = 'F2026-00004')",
                "UPDATE counters SET last = 3 WHERE series = 'factuur'");
        assertThat(keys(place, head)).containsExactly("head");
    }

    @ParameterizedTest
    @MethodSource("places")
    void theDatabaseRefusesChanges(String place) throws Exception {
        fill(place);
        for (String sql : List.of(
                "UPDATE journal SET key = 'x' WHERE seq = 1",
                "UPDATE journal SET payload = NULL",
                "DELETE FROM journal WHERE seq = 1",
                "UPDATE sessions SET tariff = 0",
                "DELETE FROM documents",
                "DELETE FROM contents",
                "UPDATE contents SET content = content",
                "UPDATE counters SET last = last - 1",
                "DELETE FROM counters",
                "DELETE FROM awards",
                "UPDATE credits SET document = ''")) {
            try (Connection connection = Tampering.connect(place);
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("booked facts stay");
            }
        }
        assertThat(verify(place, null)).isEmpty();
    }

    @Test
    void findsADroppedGuard() throws Exception {
        String place = Places.sqlite();
        fill(place);
        try (Connection connection = Tampering.connect(place);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER journal_update");
        }
        assertThat(keys(place, null)).containsExactly("schema");
    }

    @Test
    void findsMissingAndChangedFiles(@TempDir Path folder) throws Exception {
        String place = Places.sqlite();
        fill(place);
        Files.createDirectories(folder.resolve("2026-10"));
        Files.writeString(folder.resolve("2026-10/rapport.html"), "<p>");
        VerifyRequest request = new VerifyRequest(folder, null);
        List<VerifyFinding> missing = Verification.of(place, OPTIONS, request);
        assertThat(missing).hasSize(4).allMatch(finding -> finding.key().equals("ledger.verify.file_missing"));
        Files.writeString(folder.resolve("2026-10/rapport.html"), "<q>");
        assertThat(Verification.of(place, OPTIONS, request))
                .contains(new VerifyFinding(
                        "ledger.verify.file_changed", java.util.Map.of("file", "2026-10/rapport.html")));
    }

    /** A name that leads out of the folder is none of ours, and nothing there is read. */
    @Test
    void findsFilesThatCannotBeReadOrLieElsewhere(@TempDir Path folder) throws Exception {
        String place = Places.sqlite();
        fill(place);
        Files.createDirectories(folder.resolve("uit/2026-10/rapport.html"));
        Files.writeString(folder.resolve("elders.html"), "<p>");
        VerifyRequest request = new VerifyRequest(folder.resolve("uit"), null);
        assertThat(Verification.of(place, OPTIONS, request))
                .contains(new VerifyFinding(
                        "ledger.verify.file_unreadable", java.util.Map.of("file", "2026-10/rapport.html")));
        Tampering.with(place, "UPDATE attachments SET name = '../elders.html' WHERE name = '2026-10/rapport.html'");
        assertThat(Verification.of(place, OPTIONS, request))
                .contains(new VerifyFinding("ledger.verify.file_changed", java.util.Map.of("file", "../elders.html")));
    }

    @Test
    void findsFlippedBytes() throws Exception {
        flips(300, 1);
    }

    @Test
    @Tag("long")
    void findsTenThousandFlippedBytes() throws Exception {
        flips(10_000, 2);
    }

    /** A flipped byte is found, unless it lies where nothing is said: then the books say just what they said. */
    private static void flips(int count, long seed) throws Exception {
        String place = Places.sqlite();
        String head = fill(place);
        Path file = Path.of(place);
        byte[] sound = Files.readAllBytes(file);
        String said = Tampering.dump(place);
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(sound.length);
            while (i % 10 != 0 && sound[at] == 0) {
                at = random.nextInt(sound.length); // most of the file is empty room
            }
            byte[] flipped = sound.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            if (!verify(place, head).isEmpty()) {
                found++;
            } else {
                assertThat(Tampering.dump(place).equals(said))
                        .as("byte %d changes nothing", at)
                        .isTrue();
            }
            Files.deleteIfExists(Path.of(place + "-journal"));
        }
        // the rest is what SQLite leaves lying in the free room of its pages
        assertThat(found).isGreaterThan(count / 2);
    }
}
