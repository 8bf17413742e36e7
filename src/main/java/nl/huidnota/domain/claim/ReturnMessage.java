package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a claim message (GDS802), of the gateway or of the insurer.
 *
 * @param refusal feedback on header, context or overview: when there is any, the whole message is refused
 * @param totals of the whole message
 * @param insured only those with something to tell
 * @param sha256 of the file, hexadecimal: the same return twice is recognised by it
 */
public record ReturnMessage(
        Header header,
        Context context,
        Totals totals,
        List<Feedback> refusal,
        List<ReturnedInsured> insured,
        String sha256) {
    public ReturnMessage {
        refusal = List.copyOf(refusal);
        insured = List.copyOf(insured);
    }

    /**
     * Who answers which message.
     *
     * @param production false: a test (berichtsoort T)
     * @param sender the insurer's UZOVI number as received; null when the gateway answers
     * @param senderRole code of list CL0002: 3 is an insurer
     * @param receiver who sent the claim message; null when not told
     * @param reference our message's number
     */
    public record Header(
            boolean production,
            @Nullable String sender,
            String senderRole,
            @Nullable String receiver,
            LocalDate sent,
            String reference) {
        /** The gateway fills in no sender, and nothing of the claim went on to the insurer. */
        public boolean fromGateway() {
            return sender == null;
        }
    }

    /** The claim's context as the answerer received it; absent details are null. */
    public record Context(
            @Nullable String declarant,
            @Nullable String practice,
            @Nullable String invoiceNumber,
            @Nullable LocalDate invoiceDate) {}

    /**
     * Sums of the message; credits are negative. Absent ones are null.
     *
     * @param awarded paid out
     * @param awardedNotPaid awarded, but not paid out
     */
    public record Totals(Euro claimed, @Nullable Euro awarded, @Nullable Euro awardedNotPaid) {}

    /** An insured with what is said of them as a whole: it holds for all lines of that insured. Absent ones are null. */
    public record ReturnedInsured(Identity identity, List<Feedback> feedback, List<ReturnLine> lines) {
        public ReturnedInsured {
            feedback = List.copyOf(feedback);
            lines = List.copyOf(lines);
        }

        /** All that holds for a line: what hangs on it and what hangs on its insured. */
        public List<Feedback> feedbackOn(ReturnLine line) {
            List<Feedback> all = new ArrayList<>(line.feedback());
            all.addAll(feedback);
            return all;
        }
    }

    /** How the answerer names the insured; absent details are null. A number that is no BSN is left out. */
    public record Identity(
            @Nullable Bsn bsn, @Nullable String uzovi, @Nullable String insuredNumber, @Nullable String clientId) {
        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Identity[uzovi=" + uzovi + "]";
        }
    }

    /** All lines, in the order of the file. */
    public List<ReturnLine> lines() {
        return insured.stream().flatMap(one -> one.lines().stream()).toList();
    }

    /** Whether the message was refused as a whole. */
    public boolean isRefused() {
        return !refusal.isEmpty();
    }
}
