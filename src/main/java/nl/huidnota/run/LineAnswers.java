package nl.huidnota.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.claim.Feedback;
import nl.huidnota.domain.claim.ReturnLine;
import nl.huidnota.domain.claim.ReturnMessage;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedLine;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a return says of every line of its message, those it does not mention too. An insurer that leaves out
 * an amount awarded in full only if the awarded total closes with it.
 */
final class LineAnswers {
    /** "No remark" and "awarded in full": nothing is wrong with what bears only these. */
    private static final Set<String> HARMLESS = Set.of("0200", "8001");

    private final ReturnMessage message;
    private final List<BookedLine> lines;
    private final Map<String, ReturnLine> returned = new HashMap<>();
    private final Map<String, List<Feedback>> onInsured;

    /**
     * @param lines of our message
     * @param onInsured what is said of an insured as a whole, by reference of each of that insured's lines
     */
    LineAnswers(ReturnMessage message, List<BookedLine> lines, Map<String, List<Feedback>> onInsured) {
        this.message = message;
        this.lines = lines;
        this.onInsured = onInsured;
        message.lines().forEach(line -> returned.put(line.reference(), line));
    }

    /** Whether feedback on header, context or overview refuses the message as a whole. */
    static boolean refusesWhole(ReturnMessage message) {
        return isFault(message.refusal());
    }

    private static boolean isFault(List<Feedback> feedback) {
        return feedback.stream().anyMatch(one -> !HARMLESS.contains(one.code()));
    }

    List<LineAnswer> all() {
        if (message.header().fromGateway()) {
            return lines.stream().map(this::sentBack).toList();
        }
        if (refusesWhole(message)) {
            return lines.stream()
                    .map(line -> new LineAnswer(line, Euro.ZERO, Status.REJECTED, feedback(line)))
                    .toList();
        }
        return answered();
    }

    private LineAnswer sentBack(BookedLine line) {
        return new LineAnswer(line, Euro.ZERO, Status.RETURNED, feedback(line));
    }

    private List<Feedback> feedback(BookedLine line) {
        List<Feedback> all = new ArrayList<>(message.refusal());
        ReturnLine own = returned.get(line.reference());
        if (own != null) {
            all.addAll(own.feedback());
        }
        all.addAll(onInsured.getOrDefault(line.reference(), List.of()));
        return all;
    }

    private @Nullable Euro stated(BookedLine line) {
        ReturnLine own = returned.get(line.reference());
        return own == null ? null : own.awarded();
    }

    private List<LineAnswer> answered() {
        boolean remarksMeanNothing = closes(true);
        boolean restIsFull = remarksMeanNothing || closes(false);
        List<LineAnswer> answers = new ArrayList<>();
        for (BookedLine line : lines) {
            Euro amount = stated(line);
            boolean fault = isFault(feedback(line)) && !remarksMeanNothing;
            if (amount != null) {
                answers.add(LineAnswer.given(line, amount, feedback(line)));
            } else if (fault) {
                answers.add(LineAnswer.given(line, Euro.ZERO, feedback(line)));
            } else if (restIsFull) {
                answers.add(LineAnswer.given(line, line.amount(), feedback(line)));
            } else {
                answers.add(LineAnswer.unknown(line, feedback(line)));
            }
        }
        return answers;
    }

    /**
     * Whether the awarded total is that of the stated amounts and all that is not stated.
     *
     * @param faultsToo count what bears a remark but no amount as awarded too
     */
    private boolean closes(boolean faultsToo) {
        Euro total = message.totals().awarded();
        Euro sum = Euro.ZERO;
        for (BookedLine line : lines) {
            Euro stated = stated(line);
            boolean full = stated == null && (faultsToo || !isFault(feedback(line)));
            Euro amount = stated != null ? stated : full ? line.amount() : Euro.ZERO;
            sum = line.credits() == null ? sum.plus(amount) : sum.minus(amount);
        }
        return sum.equals(total);
    }

    /** Whether the return's own total is not the sum of what it says. */
    boolean contradictsItself(List<LineAnswer> answers) {
        Euro total = message.totals().awarded();
        boolean told = total != null
                && !message.header().fromGateway()
                && answers.stream().allMatch(answer -> answer.awarded() != null);
        Euro sum = answers.stream().map(LineAnswer::signedAward).reduce(Euro.ZERO, Euro::plus);
        return told && !sum.equals(total);
    }
}
