package nl.huidnota.ledger;

import static nl.huidnota.ledger.Samples.OCTOBER;
import static nl.huidnota.ledger.Samples.OPTIONS;
import static nl.huidnota.ledger.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is booked comes back, with later facts taken in, on every database. */
class BooksTest {
    static Stream<String> places() {
        return Places.all();
    }

    @ParameterizedTest
    @MethodSource("places")
    void givesBackSessionsAndDocuments(String place) throws Exception {
        BookedSession late = session("S-2", "K-\ud83d\ude00", "F2026-00001", LocalDate.of(2026, 10, 9));
        try (Books books = Books.open(place, OPTIONS);
                Booking booking = books.begin()) {
            String number = Samples.invoice(booking, "K-1", "S-1");
            booking.book(late, OCTOBER);
            assertThat(books.sessions().withIds(List.of("S-1", "S-2", "S-9"))).hasSize(2);
            booking.commit();
            assertThat(number).isEqualTo("F2026-00001");
        }
        try (Books books = Books.openReadOnly(place, OPTIONS)) {
            assertThat(books.sessions().ofClients(List.of("K-1", "K-\ud83d\ude00")))
                    .containsExactly(session("S-1", "K-1", "F2026-00001"), late);
            BookedDocument document = books.documents().numbered("F2026-00001").orElseThrow();
            assertThat(document)
                    .isEqualTo(Samples.document(
                            DocumentKind.INVOICE,
                            "F2026-00001",
                            new BookedDocument.Serial(Series.FACTUUR, 2026, 1),
                            18000));
            assertThat(books.documents().lastInvoiceDate()).contains(Samples.DAY);
            assertThat(books.documents().ofClient("K-1")).containsExactly(document);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void asksByManyIds(String place) throws Exception {
        try (Books books = Books.open(place, OPTIONS)) {
            try (Booking booking = books.begin()) {
                for (int i = 0; i < 1500; i++) {
                    booking.book(session("S-" + i, "K-" + i / 2, "F-" + i), OCTOBER);
                }
                booking.commit();
            }
            List<String> clients =
                    IntStream.range(0, 900).mapToObj(i -> "K-" + i).toList();
            assertThat(books.sessions().ofClients(clients)).hasSize(1500);
            assertThat(books.sessions().ofClients(List.of())).isEmpty();
            List<String> ids = new ArrayList<>();
            books.sessions().ofMonth(OCTOBER, session -> ids.add(session.id()));
            assertThat(ids).hasSize(1500).startsWith("S-0", "S-1", "S-2");
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void takesInAnswersAndCredits(String place) throws Exception {
        try (Books books = Books.open(place, OPTIONS)) {
            String claim;
            try (Booking booking = books.begin()) {
                claim = Samples.claim(booking, "K-1", "S-1", "S-2", "S-3", "S-4");
                booking.commit();
            }
            assertThat(books.lines().countOpen()).isEqualTo(4);
            try (Booking booking = books.begin()) {
                booking.book(award("S-1", claim + "-0001", 0));
                booking.book(award("S-1", claim + "-0001", 18000));
                booking.book(award("S-2", claim + "-0002", 10000));
                booking.book(award("S-3", claim + "-0003", 0));
                booking.book(new Settlement(claim + "-0003", "S-3", Settlement.How.INVOICED, "F2026-00009"));
                booking.commit();
            }
            List<OpenLine> open = new ArrayList<>();
            books.lines().open(open::add);
            assertThat(open).extracting(line -> line.line().session()).containsExactly("S-2", "S-4");
            assertThat(open.get(0).answer()).isEqualTo(award("S-2", claim + "-0002", 10000));
            assertThat(open.get(1).answer()).isNull();
            try (Booking booking = books.begin()) {
                booking.book(new BookedCredit("S-2", claim + "-0002", claim + "-0005", "wrong day"));
                booking.book(session("S-2", "K-1", "D2026-00002-0001"), OCTOBER);
                booking.commit();
            }
            assertThat(books.lines().countOpen()).isEqualTo(1);
            List<BookedSession> again = books.sessions().withIds(List.of("S-2"));
            assertThat(again).extracting(BookedSession::credited).containsExactly(true, false);
            assertThat(again).extracting(BookedSession::awarded).containsExactly(Euro.ofCents(10000), null);
            assertThat(books.sessions().withIds(List.of("S-1")).get(0).awarded())
                    .isEqualTo(Euro.ofCents(18000));
            DocumentHistory history = books.documents().history(claim).orElseThrow();
            assertThat(history.sessions()).hasSize(4);
            assertThat(history.awards()).hasSize(4);
            assertThat(history.credits()).hasSize(1);
            assertThat(history.settlements()).hasSize(1);
            assertThat(history.at()).isEqualTo(Samples.CLOCK.instant());
            assertThat(books.lines().knowsReturn(Samples.SHA)).isTrue();
            assertThat(books.lines().knowsReturn("00")).isFalse();
        }
    }

    private static BookedAward award(String session, String reference, long cents) {
        return new BookedAward(
                session, reference, Euro.ofCents(cents), BookedAward.Status.PARTLY, "[\"0613\"]", Samples.SHA);
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsDecisionsEventsAndRuns(String place) throws Exception {
        Decision decision = new Decision(
                "S-1", "R033", Decision.Kind.VRIJGEVEN, "seen;\nletter", "balie", LocalDate.of(2026, 11, 1));
        BookedDecision taken = new BookedDecision(decision, new ContentFingerprint("abcd"));
        String result = "{\"verdicts\": [" + "{\"session\": \"S-1\"},".repeat(40_000) + "]}";
        try (Books books = Books.open(place, OPTIONS)) {
            String head;
            String logo;
            try (Booking booking = books.begin()) {
                booking.book(taken);
                booking.event("balie", "K-1", "invoice_issued", "F2026-00001");
                logo = booking.snapshot(new byte[] {1, 2, 3});
                assertThat(booking.snapshot(new byte[] {1, 2, 3})).isEqualTo(logo);
                head = booking.book(
                        new BookedRun.Start("run", OCTOBER, Samples.SHA),
                        out -> out.write(result.getBytes(StandardCharsets.UTF_8)));
                booking.commit();
            }
            assertThat(books.decisions().ofSessions(List.of("S-1"))).containsExactly(taken);
            List<BookedEvent> events = new ArrayList<>();
            books.events().ofClient("K-1", events::add);
            assertThat(events)
                    .containsExactly(
                            new BookedEvent(Samples.CLOCK.instant(), "balie", "K-1", "invoice_issued", "F2026-00001"));
            assertThat(books.documents().snapshot(logo)).contains(new byte[] {1, 2, 3});
            BookedRun run = books.runs().lastOf(OCTOBER).orElseThrow();
            assertThat(run.head()).isEqualTo(head).isEqualTo(books.head());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            books.runs().copyResult(run, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(result);
            assertThat(run.size()).isEqualTo(result.length());
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsFilesWhole(String place) throws Exception {
        byte[] noise = new byte[700_000];
        new java.util.Random(5).nextBytes(noise);
        try (Books books = Books.open(place, OPTIONS)) {
            try (Booking booking = books.begin()) {
                booking.attach("2026-10/rapport.html", out -> out.write(new byte[] {1}));
                booking.attach("2026-10/aandacht.xlsx", out -> {});
                booking.attach("2026-11/rapport.html", out -> out.write(new byte[] {2}));
                booking.attach("2026-10/rapport.html", out -> out.write(noise));
                booking.commit();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(books.documents().copyAttachment("2026-10/rapport.html", out))
                    .isTrue();
            assertThat(out.toByteArray()).isEqualTo(noise);
            assertThat(books.documents().copyAttachment("2026-10/none", out)).isFalse();
            assertThat(books.documents().copyAttachment("2026-10/aandacht.xlsx", out))
                    .isTrue();
            assertThat(books.documents().attachmentsUnder("2026-10/"))
                    .extracting(Attached::key, Attached::size)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("2026-10/aandacht.xlsx", 0L),
                            org.assertj.core.groups.Tuple.tuple("2026-10/rapport.html", 700_000L));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsTheDocumentsOfAFolder(String place) throws Exception {
        try (Books books = Books.open(place, OPTIONS)) {
            try (Booking booking = books.begin()) {
                Samples.invoice(booking, "K-1", "S-1");
                Samples.invoice(booking, "K-2", "S-2");
                booking.commit();
            }
            List<String> files = new ArrayList<>();
            books.documents().filesIn("2026-10", file -> files.add(file.path()));
            books.documents().filesIn("2026-1", file -> files.add(file.path()));
            books.documents().filesIn("2026-11", file -> files.add(file.path()));
            assertThat(files).hasSize(2).isSorted();
            List<String> numbers = new ArrayList<>();
            for (String file : files) {
                books.documents().withFile(file).forEach(document -> numbers.add(document.number()));
            }
            assertThat(numbers).containsExactly("F2026-00001", "F2026-00002");
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void numbersWithoutGapAlsoAfterARollback(String place) throws Exception {
        try (Books books = Books.open(place, OPTIONS)) {
            try (Booking booking = books.begin()) {
                Samples.invoice(booking, "K-1", "S-1");
            }
            assertThat(books.sessions().count()).isZero();
            assertThat(books.head()).isEqualTo("0".repeat(64));
            try (Booking booking = books.begin()) {
                assertThat(Samples.invoice(booking, "K-1", "S-1")).isEqualTo("F2026-00001");
                booking.commit();
            }
            try (Booking booking = books.begin()) {
                assertThat(Samples.invoice(booking, "K-1", "S-2")).isEqualTo("F2026-00002");
                assertThat(booking.reserve(Series.FACTUUR, 2027, 50)).isEqualTo(1);
                assertThatThrownBy(booking::commit).isInstanceOf(IllegalStateException.class);
            }
            assertThat(books.documents().count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void beginsWhereThePracticeSays(String place) throws Exception {
        try (Books books = Books.open(place, OPTIONS);
                Booking booking = books.begin()) {
            assertThat(booking.reserve(Series.FACTUUR, 2026, 212)).isEqualTo(212);
            assertThat(booking.reserve(Series.FACTUUR, 2026, 212)).isEqualTo(213);
            assertThat(booking.reserve(Series.CREDIT, 2027, 9)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void oneRunAtATime(String place) throws Exception {
        BooksOptions hasty = new BooksOptions(Samples.CLOCK, java.time.Duration.ofMillis(50), java.util.Map.of());
        try (Books first = Books.open(place, OPTIONS);
                Books second = Books.open(place, hasty);
                Booking booking = first.begin()) {
            assertThatThrownBy(second::begin).isInstanceOfSatisfying(EnvironmentRefused.class, refused -> assertThat(
                            refused.fault().key())
                    .isEqualTo("ledger.busy"));
            booking.close();
            second.begin().close();
        }
    }

    @Test
    void lookingMakesNoFile() throws Exception {
        Path file = Path.of(Places.sqlite());
        try (Books books = Books.openReadOnly(file.toString(), OPTIONS)) {
            assertThat(books.sessions().ofClients(List.of("K-1"))).isEmpty();
            assertThat(books.documents().lastInvoiceDate()).isEmpty();
        }
        assertThat(file).doesNotExist();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void onlyTheOwnerMayRead() throws Exception {
        Path file = Path.of(Places.sqlite());
        Books.open(file.toString(), OPTIONS).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void refusesAFileThatIsNoBooks() throws Exception {
        Path file = Path.of(Places.sqlite());
        Files.createDirectories(file.getParent());
        Files.writeString(file, "sessie_id;sessiedatum\n".repeat(100));
        assertThatThrownBy(() -> Books.open(file.toString(), OPTIONS))
                .isInstanceOfSatisfying(
                        EnvironmentRefused.class,
                        refused -> assertThat(refused.fault().key()).isEqualTo("ledger.damaged"));
    }

    @Test
    void refusesAPasswordInTheAddress() {
        assertThatThrownBy(() -> Books.open("jdbc:postgresql://localhost/x?password=geheim", OPTIONS))
                .isInstanceOfSatisfying(EnvironmentRefused.class, refused -> {
                    assertThat(refused.fault().key()).isEqualTo("ledger.password_in_url");
                    assertThat(refused.fault().toString()).doesNotContain("geheim");
                });
    }
}
