package nl.huidnota.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering.Series;
import nl.huidnota.ledger.BookedDocument.IssuedFile;
import nl.huidnota.ledger.BookedDocument.Rendering;
import nl.huidnota.ledger.BookedDocument.Serial;
import nl.huidnota.ledger.BookedDocument.Sums;
import org.jspecify.annotations.Nullable;

/** An issued document. Its projection holds all but what it is rendered from. */
final class DocumentFact implements Fact<BookedDocument> {
    static final DocumentFact INSTANCE = new DocumentFact();
    private static final Table TABLE = new Table(
            "documents",
            List.of(
                    Table.Column.text("number"),
                    Table.Column.text("kind"),
                    Table.Column.textOrNull("series"),
                    Table.Column.numberOrNull("year"),
                    Table.Column.numberOrNull("serial"),
                    Table.Column.personal("client"),
                    Table.Column.textOrNull("uzovi"),
                    Table.Column.textOrNull("month"),
                    Table.Column.text("date"),
                    Table.Column.number("total"),
                    Table.Column.number("vat"),
                    Table.Column.number("due"),
                    Table.Column.text("file"),
                    Table.Column.text("file_sha256"),
                    Table.Column.number("file_size"),
                    Table.Column.textOrNull("refers_to")),
            List.of("UNIQUE (number)", "UNIQUE (series, year, serial)", "(file)"));

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(BookedDocument fact) {
        return fact.number();
    }

    @Override
    public void write(BookedDocument fact, Fields.Writer payload) {
        Rendering rendering = fact.rendering();
        if (rendering == null) {
            throw new IllegalArgumentException("a document is booked with what it is rendered from");
        }
        Projected.write(TABLE, project(fact), payload);
        payload.put("snapshots", String.join(" ", rendering.snapshots()))
                .put("renderer", rendering.renderer())
                .put("payload", rendering.payload());
    }

    @Override
    public BookedDocument read(Fields payload) {
        String snapshots = payload.get("snapshots");
        return read(
                payload::find,
                new Rendering(
                        payload.get("payload"),
                        snapshots.isEmpty() ? List.of() : List.of(snapshots.split(" ")),
                        payload.get("renderer")));
    }

    static BookedDocument read(Projected from, @Nullable Rendering rendering) {
        String uzovi = from.find("uzovi");
        String month = from.find("month");
        return new BookedDocument(
                from.get("number"),
                DocumentKind.of(from.get("kind")),
                serial(from),
                from.find("client"),
                uzovi == null ? null : new UzoviCode(uzovi),
                month == null ? null : YearMonth.parse(month),
                LocalDate.parse(from.get("date")),
                new Sums(
                        Euro.ofCents(from.number("total")),
                        Euro.ofCents(from.number("vat")),
                        Euro.ofCents(from.number("due"))),
                rendering,
                new IssuedFile(from.get("file"), from.get("file_sha256"), from.number("file_size")),
                from.find("refers_to"));
    }

    private static @Nullable Serial serial(Projected from) {
        String series = from.find("series");
        return series == null
                ? null
                : new Serial(
                        Series.valueOf(series.toUpperCase(Locale.ROOT)),
                        Math.toIntExact(from.number("year")),
                        from.number("serial"));
    }

    @Override
    public @Nullable Object[] project(BookedDocument fact) {
        Serial serial = fact.serial();
        UzoviCode uzovi = fact.uzovi();
        YearMonth month = fact.month();
        return new @Nullable Object[] {
            fact.number(),
            fact.kind().key(),
            serial == null ? null : serial.series().key(),
            serial == null ? null : (long) serial.year(),
            serial == null ? null : serial.number(),
            fact.client(),
            uzovi == null ? null : uzovi.digits(),
            month == null ? null : month.toString(),
            fact.date().toString(),
            fact.sums().total().cents(),
            fact.sums().vat().cents(),
            fact.sums().due().cents(),
            fact.file().path(),
            fact.file().sha256(),
            fact.file().size(),
            fact.refersTo()
        };
    }
}
