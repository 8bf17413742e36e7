package nl.huidnota.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** The documents as double-entry bookkeeping, for an accountant or hledger. Each entry's postings add up to zero. */
public final class BooksExport {
    private static final String SELECT = "SELECT d.number, d.kind, d.date, d.client, d.uzovi, d.total, d.vat, d.due,"
            + " d.refers_to, o.kind AS original_kind, o.uzovi AS original_uzovi"
            + " FROM documents d LEFT JOIN documents o ON o.number = d.refers_to"
            + " WHERE d.kind <> 'specification' ORDER BY d.seq";

    private final Store store;

    BooksExport(Store store) {
        this.store = store;
    }

    /** What a posting is to. */
    public enum Account {
        /** What clients owe. */
        DEBTORS,
        /** What insurers owe. */
        INSURERS,
        /** Paid at the desk. */
        DESK,
        /** Without VAT. */
        REVENUE,
        VAT
    }

    /**
     * One posting; debit above zero, credit below.
     *
     * @param party the client's id or the insurer's UZOVI number; null for revenue, VAT, desk, and after a purge
     */
    public record Posting(Account account, @Nullable String party, Euro amount) {}

    /** One document. A specification asks for nothing and has no entry. */
    public record Entry(
            LocalDate date, String number, DocumentKind kind, @Nullable String refersTo, List<Posting> postings) {
        public Entry {
            postings = List.copyOf(postings);
        }
    }

    /** All entries, in order of booking. */
    public void entries(Each<Entry> each) throws EnvironmentRefused {
        store.each(SELECT, List.of(), BooksExport::entry, each);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        DocumentKind kind = DocumentKind.of(row.getString("kind"));
        return new Entry(
                LocalDate.parse(row.getString("date")),
                row.getString("number"),
                kind,
                row.getString("refers_to"),
                kind == DocumentKind.CLAIM ? claim(row) : bill(row, kind));
    }

    private static List<Posting> claim(ResultSet row) throws SQLException {
        Euro total = Euro.ofCents(row.getLong("total"));
        return List.of(
                new Posting(Account.INSURERS, row.getString("uzovi"), total),
                new Posting(Account.REVENUE, null, total.negated()));
    }

    private static List<Posting> bill(ResultSet row, DocumentKind kind) throws SQLException {
        Euro total = Euro.ofCents(row.getLong("total"));
        Euro vat = Euro.ofCents(row.getLong("vat"));
        Euro due = Euro.ofCents(row.getLong("due"));
        List<Posting> postings = new ArrayList<>();
        add(postings, new Posting(Account.DEBTORS, row.getString("client"), due));
        add(postings, new Posting(Account.DESK, null, total.minus(due)));
        if (kind == DocumentKind.REMAINDER && "claim".equals(row.getString("original_kind"))) {
            // earned when it was claimed: now the client owes it instead of the insurer
            add(postings, new Posting(Account.INSURERS, row.getString("original_uzovi"), total.negated()));
            return postings;
        }
        add(postings, new Posting(Account.REVENUE, null, total.minus(vat).negated()));
        add(postings, new Posting(Account.VAT, null, vat.negated()));
        return postings;
    }

    private static void add(List<Posting> postings, Posting posting) {
        if (!posting.amount().isZero()) {
            postings.add(posting);
        }
    }
}
