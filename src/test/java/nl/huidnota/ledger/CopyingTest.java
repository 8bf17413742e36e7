package nl.huidnota.ledger;

import static nl.huidnota.ledger.Samples.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering.Series;
import nl.huidnota.ledger.BooksExport.Entry;
import nl.huidnota.ledger.BooksExport.Posting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Backups, copies, purges and the accountant's export. */
class CopyingTest {
    private static final BooksOptions LATER =
            BooksOptions.of(Clock.fixed(Instant.parse("2034-03-01T08:00:00Z"), ZoneOffset.UTC));

    static Stream<String> places() {
        return Places.all();
    }

    @ParameterizedTest
    @MethodSource("places")
    void backsUpBesideARun(String place, @TempDir Path folder) throws Exception {
        String head = VerificationTest.fill(place);
        Path target = folder.resolve("kopie.db");
        try (Books books = Books.open(place, OPTIONS);
                Booking booking = books.begin()) {
            Samples.invoice(booking, "K-9", "S-99");
            booking.flush();
            assertThat(new Copying(OPTIONS).backup(place, target)).isEqualTo(head);
            booking.commit();
        }
        assertThat(VerificationTest.verify(target.toString(), head)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> new Copying(OPTIONS).backup(place, target)).isInstanceOf(InputRefused.class);
        try (Books books = Books.open(target.toString(), OPTIONS);
                Booking booking = books.begin()) {
            assertThat(Samples.invoice(booking, "K-9", "S-99")).isEqualTo("F2026-00004");
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void copiesToEitherDatabase(String place) throws Exception {
        String head = VerificationTest.fill(place);
        for (String target : places().toList()) {
            assertThat(new Copying(OPTIONS).copy(place, target)).isEqualTo(head);
            assertThat(VerificationTest.verify(target, head)).isEmpty();
            assertThat(data(target).equals(data(place))).isTrue();
            assertThatThrownBy(() -> new Copying(OPTIONS).copy(place, target)).isInstanceOf(InputRefused.class);
        }
    }

    private static String data(String place) throws Exception {
        String dump = Tampering.dump(place);
        int schema = dump.indexOf("sqlite_schema");
        return schema < 0 ? dump : dump.substring(0, schema);
    }

    @ParameterizedTest
    @MethodSource("places")
    void purgesWhatMayGo(String place) throws Exception {
        VerificationTest.fill(place);
        assertThatThrownBy(() -> new Purging(OPTIONS).before(LocalDate.of(2020, 1, 1), place))
                .isInstanceOf(InputRefused.class);
        assertThat(new Purging(OPTIONS).before(LocalDate.of(2019, 1, 1), place).facts())
                .isZero();
        try (Books books = Books.open(place, LATER);
                Booking booking = books.begin()) {
            Samples.invoice(booking, "K-8", "S-88");
            booking.commit();
        }
        assertThat(new Purging(LATER).before(LocalDate.of(2027, 1, 1), place).facts())
                .isEqualTo(19);
        assertThat(VerificationTest.verify(place, null)).isEmpty();
        String left = Tampering.dump(place);
        assertThat(left.contains("K-2") || left.contains("K-4") || left.contains("balie"))
                .isFalse();
        assertThat(left.contains("K-8")).isTrue();
        try (Books books = Books.openReadOnly(place, LATER)) {
            BookedSession old = books.sessions().withIds(List.of("S-1")).get(0);
            assertThat(old.tariff()).isEqualTo(Euro.ofCents(18000));
            assertThat(old.clientId()).isEmpty();
            BookedDocument document = books.documents().numbered("F2026-00001").orElseThrow();
            assertThat(document.rendering()).isNull();
            assertThat(document.sums().total()).isEqualTo(Euro.ofCents(36000));
            assertThat(books.documents()
                            .copyAttachment("2026-10/rapport.html", java.io.OutputStream.nullOutputStream()))
                    .isFalse();
        }
        Tampering.with(place, "UPDATE documents SET total = 1 WHERE number = 'F2026-00002'");
        assertThat(VerificationTest.verify(place, null))
                .extracting(VerifyFinding::key)
                .contains("ledger.verify.purge");
    }

    @Test
    void nothingOfWhatWasPurgedIsLeftInTheFile() throws Exception {
        String place = Places.sqlite();
        VerificationTest.fill(place);
        assertThat(says(place, "075-9001")).isTrue();
        new Purging(LATER).before(LocalDate.of(2027, 1, 1), place);
        assertThat(says(place, "075-9001")).isFalse();
    }

    private static boolean says(String place, String word) throws Exception {
        return Files.readString(Path.of(place), StandardCharsets.ISO_8859_1).contains(word);
    }

    @ParameterizedTest
    @MethodSource("places")
    void exportsBalancedEntries(String place) throws Exception {
        List<Entry> entries = new ArrayList<>();
        try (Books books = Books.open(place, OPTIONS)) {
            try (Booking booking = books.begin()) {
                Samples.invoice(booking, "K-1", "S-1");
                Samples.claim(booking, "K-1", "S-2");
                BookedDocument rest = Samples.document(
                        DocumentKind.REMAINDER,
                        "F2026-00002",
                        new BookedDocument.Serial(Series.FACTUUR, 2026, booking.reserve(Series.FACTUUR, 2026, 1)),
                        18000);
                booking.book(new BookedDocument(
                        rest.number(),
                        rest.kind(),
                        rest.serial(),
                        rest.client(),
                        null,
                        null,
                        rest.date(),
                        new BookedDocument.Sums(Euro.ofCents(18000), Euro.ZERO, Euro.ofCents(8000)),
                        rest.rendering(),
                        rest.file(),
                        "D2026-00001"));
                booking.commit();
            }
            books.export().entries(entries::add);
        }
        assertThat(entries).extracting(Entry::number).containsExactly("F2026-00001", "D2026-00001", "F2026-00002");
        assertThat(entries).allSatisfy(entry -> assertThat(
                        entry.postings().stream().map(Posting::amount).reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(Euro.ZERO));
        assertThat(entries.get(2).postings())
                .containsExactly(
                        new Posting(BooksExport.Account.DEBTORS, "K-1", Euro.ofCents(8000)),
                        new Posting(BooksExport.Account.DESK, null, Euro.ofCents(10000)),
                        new Posting(BooksExport.Account.INSURERS, "9901", Euro.ofCents(-18000)));
    }
}
