package nl.huidnota.rules.intake;

import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SessionContent;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.ClientRows;
import nl.huidnota.rules.judging.Contradictions;
import nl.huidnota.rules.judging.FileRule;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;

/** Does a session that is in the books say something else now? */
public final class R015ChangedAfterBilling implements FileRule {
    private static final RuleCard CARD =
            RuleCard.of("R015", "changed after billing", Outcome.WARN).from("btw_correctie");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, ClientRows rows, Judgement judgement) {
        BookedSession booked = rows.booked(row.id());
        if (booked == null) {
            return;
        }
        List<Column> changed =
                ContentFingerprint.of(SessionContent.of(row.session())).changedSince(booked.fingerprint());
        judgement.saw("veranderd", changed);
        if (!changed.isEmpty()) {
            judgement.finds(
                    changed.get(0), Map.of("kolommen", Contradictions.names(changed), "document", booked.document()));
        }
    }
}
