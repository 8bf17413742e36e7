package nl.huidnota.report;

import java.util.List;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What asks for attention, of one kind, per client in order of money.
 *
 * @param clients those shown, most money first; a long month is cut off ({@link #isCut})
 * @param sessions how many there are in all
 * @param amount of all of them
 * @param shown how many of them stand in {@code clients}
 */
public record OpenWork(Kind kind, List<ClientWork> clients, int sessions, Euro amount, int shown) {
    public OpenWork {
        clients = List.copyOf(clients);
    }

    /** Why it asks for attention. */
    public enum Kind {
        /** Unreadable, held, or changed after billing: the administrator mends or decides. */
        MEND,
        /** The client pays, nothing is claimed. */
        OWN,
        /** Billed, with a warning. */
        WARN
    }

    /**
     * One client's share.
     *
     * @param clientId null for rows that name none
     * @param amount of this client's sessions of this kind, also those not shown
     */
    public record ClientWork(@Nullable String clientId, Euro amount, int count, List<SessionWork> sessions) {
        public ClientWork {
            sessions = List.copyOf(sessions);
        }

        /** Of unreadable rows the amount is not zero but unknown. */
        public boolean hasUnknownAmount() {
            return sessions.stream()
                    .map(SessionWork::row)
                    .allMatch(row -> row.tariff() == null || row.verdict() == Verdict.UNREADABLE);
        }
    }

    /** One row and what was found of it, in the order of the rulebook. */
    public record SessionWork(VerdictRow row, List<Finding> findings) {
        public SessionWork {
            findings = List.copyOf(findings);
        }

        public Euro amount() {
            return OpenWork.amount(row);
        }
    }

    /** The tariff; nothing for an unreadable row, as in the reconciliation. */
    static Euro amount(VerdictRow row) {
        Euro tariff = row.tariff();
        return tariff == null || row.verdict() == Verdict.UNREADABLE ? Euro.ZERO : tariff;
    }

    /** Whether there is more than is shown. */
    public boolean isCut() {
        return shown < sessions;
    }
}
