package nl.huidnota.invoice;

import java.util.regex.Pattern;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.PracticeCard;

/**
 * The text of a payment QR code, as the European Payments Council's guideline EPC069-12 words it: version 002, UTF-8, SEPA
 * credit transfer. It holds the practice's account, the amount and the invoice number; nothing of the client.
 */
final class EpcCode {
    /** The guideline's limits for the name and for free text, in characters. */
    private static final int NAME = 70;

    private static final int REMITTANCE = 140;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private EpcCode() {}

    /** @param amount more than zero */
    static String text(PracticeCard practice, Euro amount, String reference) {
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                practice.bic() == null ? "" : oneLine(practice.bic(), 11),
                oneLine(practice.name(), NAME),
                practice.iban().compact(),
                "EUR" + amount,
                "",
                "",
                oneLine(reference, REMITTANCE));
    }

    /** A line break within a value would shift all that follows it. */
    private static String oneLine(String value, int most) {
        String line = CONTROLS.matcher(value).replaceAll(" ").strip();
        int end = Math.min(most, line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, end));
    }
}
