package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What an audit of return messages found ({@code audit --json}, contract §7).
 *
 * @param today the run date
 * @param open the administration's open lines afterwards
 * @param statistics of all that clients ever reported; empty when nothing of theirs was read
 */
public record AuditResult(LocalDate today, List<Answered> returns, long open, List<PackageStatistic> statistics) {
    public AuditResult {
        returns = List.copyOf(returns);
        statistics = List.copyOf(statistics);
    }

    /**
     * How the sessions that clients claim themselves fare, under one package of one insurer, in all of the books.
     *
     * @param insurer its name in the cover files; null when unknown
     * @param invoiced sessions on an invoice to be claimed, credited ones left out
     * @param amount of those
     * @param answers what clients reported of them, by outcome
     * @param awarded what the reported ones were paid
     * @param codes how often each return code was given as the reason, the most frequent first
     */
    public record PackageStatistic(
            String uzovi,
            @Nullable String insurer,
            String packageCode,
            int invoiced,
            Euro amount,
            Map<Status, Integer> answers,
            Euro awarded,
            Map<String, Integer> codes) {
        public PackageStatistic {
            Map<Status, Integer> ordered = new EnumMap<>(Status.class);
            ordered.putAll(answers);
            answers = Collections.unmodifiableMap(ordered);
            codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        }

        public int count(Status status) {
            return answers.getOrDefault(status, 0);
        }

        /** How many were answered at all. */
        public int answered() {
            return answers.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Who answered. */
    public enum Sender {
        INSURER,
        /** The portal: nothing of it reached the insurer. */
        GATEWAY,
        /** The client, who reports what the insurer answered to an invoice. */
        CLIENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The answer to a line in one word. */
    public enum Status {
        AWARDED,
        PARTLY,
        REJECTED,
        /** Refused by the gateway. */
        RETURNED,
        /** Not mentioned in a return whose sums do not close. */
        UNKNOWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One return message.
     *
     * @param file its name, without folders
     * @param uzovi of the insurer that was claimed from
     * @param insurer its name in the cover files; null when unknown
     * @param message the number of our message, or of the invoice that a client reports about
     */
    public record Answered(
            String file,
            Sender sender,
            String uzovi,
            @Nullable String insurer,
            String message,
            boolean production,
            List<Line> lines) {
        public Answered {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of it.
     *
     * @param reference ours, for example {@code D2026-00001-0001}
     * @param client its id; null after a purge
     * @param codes return codes in the order they came, each once; unknown ones too
     * @param reason in the insurer's words, as a client reports them; "" when none
     * @param foreseen rules of ours that fired on this session and foretold one of the codes
     * @param related rules that bear one of the codes but did not fire
     */
    public record Line(
            String reference,
            String session,
            @Nullable String client,
            LocalDate date,
            Euro claimed,
            Euro awarded,
            Status status,
            List<String> codes,
            String reason,
            List<String> foreseen,
            List<String> related) {
        public Line {
            codes = List.copyOf(codes);
            foreseen = List.copyOf(foreseen);
            related = List.copyOf(related);
        }

        public Euro missing() {
            return claimed.minus(awarded);
        }
    }

    /** Whether a line was not awarded in full: then the command ends with exit code 1. */
    public boolean needsAttention() {
        return returns.stream().flatMap(one -> one.lines().stream()).anyMatch(line -> line.status() != Status.AWARDED);
    }

    /**
     * A claim line that still waits ({@code audit --open}).
     *
     * @param awarded null when unanswered
     * @param status null when unanswered
     */
    public record OpenClaim(
            String reference,
            String session,
            @Nullable String client,
            String uzovi,
            LocalDate date,
            Euro claimed,
            @Nullable Euro awarded,
            @Nullable Status status,
            List<String> codes) {
        public OpenClaim {
            codes = List.copyOf(codes);
        }
    }
}
