package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.huidnota.domain.money.Euro;

/**
 * What an audit has one client know: what we need to claim again, and what the insurer leaves to pay. It names days and
 * amounts, never what was treated.
 *
 * @param client its id
 * @param date of the letter
 * @param lines by day; never empty
 * @param asked what the client is to let us have, ready to print in the letter's language; empty when nothing
 */
public record AuditLetter(String client, LocalDate date, List<Line> lines, List<String> asked) {
    public AuditLetter {
        lines = List.copyOf(lines);
        asked = List.copyOf(asked);
    }

    /** How it goes on with a line. */
    public enum Next {
        /** We claim again once we have what we ask for. */
        ASKED,
        /** The client is sent an invoice. */
        BILLED
    }

    /**
     * A session that was not paid in full.
     *
     * @param reference of the claim line, or the number of the invoice that the client sent in
     * @param document the claim message or invoice that it stands in
     * @param insurer its name; "" when unknown
     */
    public record Line(
            String reference,
            String document,
            String insurer,
            String session,
            LocalDate date,
            Euro claimed,
            Euro awarded,
            Next next) {
        public Euro missing() {
            return claimed.minus(awarded);
        }
    }

    /** The letter's number: that of its first line. */
    public String reference() {
        return lines.get(0).reference();
    }

    public Stream<Line> lines(Next next) {
        return lines.stream().filter(line -> line.next() == next);
    }

    /** What an invoice will ask for. */
    public Euro billed() {
        return lines(Next.BILLED).map(Line::missing).reduce(Euro.ZERO, Euro::plus);
    }
}
