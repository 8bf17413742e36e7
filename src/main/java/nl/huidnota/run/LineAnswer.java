package nl.huidnota.run;

import java.util.List;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.claim.Feedback;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * What came back about one line of ours.
 *
 * @param awarded null when it is not known
 */
record LineAnswer(BookedLine line, @Nullable Euro awarded, Status status, List<Feedback> feedback) {
    LineAnswer {
        feedback = List.copyOf(feedback);
    }

    /**
     * What the books keep beside the amount. Elements are named without their values, which may be personal.
     *
     * @param sender who answered
     * @param codes each once, in the order they came
     * @param places where each hung, for example {@code Verwijzing 8632}
     */
    record Details(String sender, List<String> codes, List<String> places, String file) {}

    static Status statusOf(Euro awarded, Euro claimed) {
        if (awarded.isZero()) {
            return Status.REJECTED;
        }
        return awarded.compareTo(claimed) < 0 ? Status.PARTLY : Status.AWARDED;
    }

    static LineAnswer given(BookedLine line, Euro awarded, List<Feedback> feedback) {
        return new LineAnswer(line, awarded, statusOf(awarded, line.amount()), feedback);
    }

    static LineAnswer unknown(BookedLine line, List<Feedback> feedback) {
        return new LineAnswer(line, null, Status.UNKNOWN, feedback);
    }

    List<String> codes() {
        return feedback.stream().map(Feedback::code).distinct().toList();
    }

    boolean isCredit() {
        return line.credits() != null;
    }

    /** What this adds to the awarded total: a credit takes from it. */
    Euro signedAward() {
        Euro amount = awarded == null ? Euro.ZERO : awarded;
        return isCredit() ? amount.negated() : amount;
    }

    /** The gateway knows no amounts: the estimate goes on to count for the budget until the line is sent again. */
    @Nullable Euro bookable() {
        return status == Status.RETURNED ? null : awarded;
    }

    BookedAward booked(AuditResult.Sender sender, String file, String sha256) {
        List<String> places = feedback.stream()
                .map(one -> one.place() + " " + one.code())
                .distinct()
                .toList();
        return new BookedAward(
                line.session(),
                line.reference(),
                bookable(),
                BookedAward.Status.valueOf(status.name()),
                Json.write(new Details(sender.key(), codes(), places, file)),
                sha256);
    }

    static List<String> codesOf(BookedAward award) {
        return award.details().isEmpty()
                ? List.of()
                : Json.kept(award.details(), Details.class).codes();
    }
}
