package nl.huidnota.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.huidnota.domain.claim.BookkeepingLine;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.BookkeepingAccounts;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/** The documents as a journal that hledger and its kin read: one balanced transaction per document. */
public final class HledgerJournal {
    private static final int AMOUNT_ENDS_AT = 64;

    private final Writer out;
    private final BookkeepingAccounts accounts;
    private final Texts texts;
    private final List<BookkeepingLine> document = new ArrayList<>();
    private final Set<String> declared = new HashSet<>();

    private HledgerJournal(Writer out, BookkeepingAccounts accounts, Texts texts) {
        this.out = out;
        this.accounts = accounts;
        this.texts = texts;
    }

    /**
     * Writes all lines; flushes, does not close.
     *
     * @param lines streams them in the order of the books, those of one document together
     */
    public static void write(
            Writer out, Consumer<Consumer<BookkeepingLine>> lines, BookkeepingAccounts accounts, Texts texts)
            throws IOException {
        HledgerJournal journal = new HledgerJournal(out, accounts, texts);
        Streams.unwrap(() -> {
            out.write("; " + texts.get("books.journal") + "\ncommodity 1000.00 EUR\n");
            lines.accept(Streams.into(journal::take));
            journal.transaction();
        });
        out.flush();
    }

    private void take(BookkeepingLine line) throws IOException {
        if (!document.isEmpty() && !isOfSame(document.get(0), line)) {
            transaction();
        }
        document.add(line);
    }

    /** A remainder after a claim moves a debt from the insurer to the client: two transactions of one number. */
    private boolean isOfSame(BookkeepingLine first, BookkeepingLine line) {
        return first.number().equals(line.number()) && debtor(first).equals(debtor(line));
    }

    private void transaction() throws IOException {
        if (document.isEmpty()) {
            return;
        }
        List<Posting> postings = postings();
        declare(postings);
        BookkeepingLine first = document.get(0);
        out.write("\n" + first.date() + " * (" + plain(first.number()) + ") " + description(first) + "\n");
        for (Posting posting : postings) {
            write(posting);
        }
        document.clear();
    }

    private record Posting(String account, Euro amount) {}

    private List<Posting> postings() {
        List<Posting> postings = new ArrayList<>();
        Euro gross = document.stream().map(BookkeepingLine::gross).reduce(Euro.ZERO, Euro::plus);
        postings.add(new Posting(debtor(document.get(0)), gross));
        for (BookkeepingLine line : document) {
            boolean taxed = line.treatment() == VatTreatment.TAXED_21;
            String own = taxed ? accounts.taxedRevenue() : accounts.exemptRevenue();
            String revenue = named(own, taxed ? "books.account.taxed" : "books.account.exempt");
            postings.add(new Posting(revenue, line.net().negated()));
            if (!line.vat().isZero()) {
                postings.add(new Posting(
                        named(accounts.vat(), "books.account.vat"), line.vat().negated()));
            }
        }
        return postings;
    }

    /** A strict check takes an account that nobody declared for a slip of the pen. */
    private void declare(List<Posting> postings) throws IOException {
        List<String> fresh = postings.stream()
                .map(Posting::account)
                .filter(declared::add)
                .map(account -> "account " + account + "\n")
                .toList();
        if (!fresh.isEmpty()) {
            out.write("\n" + String.join("", fresh));
        }
    }

    private String description(BookkeepingLine line) {
        String key = line.client() == null ? "books.claim" : "books.invoice";
        String original = line.original() == null ? "" : " (" + plain(line.original()) + ")";
        return texts.get(key) + original;
    }

    private String debtor(BookkeepingLine line) {
        String client = line.client();
        if (client != null) {
            return named(accounts.debtors(), "books.account.debtors") + ":" + plain(client);
        }
        return named(accounts.insurers(), "books.account.insurers") + ":" + line.uzovi();
    }

    private String named(@Nullable String own, String key) {
        return own == null ? texts.get(key) : plain(own);
    }

    private void write(Posting posting) throws IOException {
        String value = posting.amount() + " EUR";
        int gap = Math.max(2, AMOUNT_ENDS_AT - 4 - Wrapping.length(posting.account()) - value.length());
        out.write("    " + posting.account() + " ".repeat(gap) + value + "\n");
    }

    /** Without what has a meaning in a journal: double spaces, comment signs, brackets, line ends. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl};|()\\[\\]:*!]", "_").strip().replaceAll("\\s+", " ");
    }
}
