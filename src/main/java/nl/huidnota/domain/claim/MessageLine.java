package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.util.Locale;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.money.Euro;

/** One prestatie in a claim message: claimed ({@link ClaimLine}) or taken back ({@link CreditLine}). */
public sealed interface MessageLine permits ClaimLine, CreditLine {
    /** Unique for ever in the books, for example {@code D2026-00001-0001}. */
    String reference();

    /** The reference of line {@code number}, from 1, of a document: {@code D2026-00001-0001}. */
    static String referenceOf(String document, int number) {
        return document + String.format(Locale.ROOT, "-%04d", number);
    }

    PrestatieCode prestatie();

    /** The day of the treatment. */
    LocalDate date();

    /** Above zero for a claim, below zero for a credit. */
    Euro signedAmount();
}
