package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Consumer;
import nl.huidnota.domain.claim.BookkeepingLine;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.BookkeepingAccounts;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The accountant's file (boekhouding): one row per document and VAT treatment, with the practice's own ledger accounts.
 * Clients appear by their key, never by name.
 */
public final class BookkeepingCsv {
    private BookkeepingCsv() {}

    /**
     * Writes all lines; flushes, does not close.
     *
     * @param lines streams them in the order of the books
     */
    public static void write(
            Writer out, Consumer<Consumer<BookkeepingLine>> lines, BookkeepingAccounts accounts, Texts texts)
            throws IOException {
        Streams.unwrap(() -> {
            SpreadsheetCsv csv = new SpreadsheetCsv(out);
            csv.row(
                    texts.get("books.date"),
                    texts.get("books.period"),
                    texts.get("books.number"),
                    texts.get("books.original"),
                    texts.get("books.client"),
                    texts.get("books.insurer"),
                    texts.get("books.net"),
                    texts.get("books.vat"),
                    texts.get("books.gross"),
                    texts.get("books.vat_code"),
                    texts.get("books.revenue_account"),
                    texts.get("books.debtor_account"));
            lines.accept(Streams.into(line -> row(csv, line, accounts, texts)));
        });
        out.flush();
    }

    private static void row(SpreadsheetCsv csv, BookkeepingLine line, BookkeepingAccounts accounts, Texts texts)
            throws IOException {
        boolean taxed = line.treatment() == VatTreatment.TAXED_21;
        csv.row(
                texts.forms().date(line.date()),
                line.period().toString(),
                line.number(),
                text(line.original()),
                text(line.client()),
                text(line.uzovi()),
                line.net(),
                line.vat(),
                line.gross(),
                texts.get("books.vat." + line.treatment().name().toLowerCase(Locale.ROOT)),
                text(taxed ? accounts.taxedRevenue() : accounts.exemptRevenue()),
                text(line.client() == null ? accounts.insurers() : accounts.debtors()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
