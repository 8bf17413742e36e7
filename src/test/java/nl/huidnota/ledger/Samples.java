package nl.huidnota.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering.Series;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.ledger.BookedDocument.IssuedFile;
import nl.huidnota.ledger.BookedDocument.Rendering;
import nl.huidnota.ledger.BookedDocument.Serial;
import nl.huidnota.ledger.BookedDocument.Sums;

/** Facts to book in tests. */
final class Samples {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);
    static final BooksOptions OPTIONS = BooksOptions.of(CLOCK);
    static final UzoviCode INSURER = new UzoviCode("9901");
    static final String SHA = "ab".repeat(32);

    private Samples() {}

    static BookedSession session(String id, String client, String document) {
        return session(id, client, document, LocalDate.of(2026, 10, 5));
    }

    static BookedSession session(String id, String client, String document, LocalDate date) {
        return new BookedSession(
                id,
                client,
                date,
                "075-9001",
                PrestatieKind.BEHANDELING,
                BodyArea.parse("gelaat en hals"),
                LocalDate.of(2026, 9, 1),
                Verdict.CLAIMABLE,
                Route.RESTITUTIE,
                INSURER,
                "PLUS",
                "9901 PLUS",
                Euro.ofCents(18000),
                Euro.ofCents(15000),
                null,
                false,
                Euro.ofCents(2500),
                ContentFingerprint.of(cells(id)),
                document);
    }

    /** Half of a row's cells filled, as in most exports. */
    private static List<String> cells(String id) {
        return IntStream.range(0, Column.values().length)
                .mapToObj(column -> column % 2 == 0 ? id : "")
                .toList();
    }

    static BookedDocument document(DocumentKind kind, String number, Serial serial, long cents) {
        return new BookedDocument(
                number,
                kind,
                serial,
                kind == DocumentKind.CLAIM ? null : "K-1",
                kind == DocumentKind.CLAIM ? INSURER : null,
                OCTOBER,
                DAY,
                new Sums(Euro.ofCents(cents), Euro.ZERO, Euro.ofCents(cents)),
                new Rendering("{\"name\":\"Zoë\\n\\\\\"}\nsecond", List.of(SHA, SHA), "1"),
                new IssuedFile("2026-10/facturen/" + number + ".pdf", SHA, 1234),
                null);
    }

    /** An invoice with these sessions of one client. */
    static String invoice(Booking booking, String client, String... sessions) throws EnvironmentRefused {
        long nr = booking.reserve(Series.FACTUUR, 2026, 1);
        String number = "F2026-" + String.format(java.util.Locale.ROOT, "%05d", nr);
        booking.book(
                document(DocumentKind.INVOICE, number, new Serial(Series.FACTUUR, 2026, nr), 18000L * sessions.length));
        for (String session : sessions) {
            booking.book(session(session, client, number), OCTOBER);
        }
        return number;
    }

    /** A claim file with a line per session; returns its number. */
    static String claim(Booking booking, String client, String... sessions) throws EnvironmentRefused {
        long nr = booking.reserve(Series.DECLARATIE, 2026, 1);
        String number = "D2026-" + String.format(java.util.Locale.ROOT, "%05d", nr);
        booking.book(document(
                DocumentKind.CLAIM, number, new Serial(Series.DECLARATIE, 2026, nr), 18000L * sessions.length));
        int line = 1;
        for (String session : sessions) {
            String reference = number + "-" + String.format(java.util.Locale.ROOT, "%04d", line++);
            booking.book(new BookedLine(
                    reference, number, session, client, INSURER, LocalDate.of(2026, 10, 5), Euro.ofCents(18000), null));
            booking.book(session(session, client, reference), OCTOBER);
        }
        return number;
    }
}
