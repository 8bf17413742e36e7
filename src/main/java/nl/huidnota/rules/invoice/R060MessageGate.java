package nl.huidnota.rules.invoice;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.Rule;
import nl.huidnota.rules.judging.RuleCard;

/**
 * Does every finished claim message keep the schema and the message rules? Asked of messages, not of sessions: the gate of
 * the claim files refuses the whole run, for a message that we made wrong is our bug. It has its place here so that the
 * rulebook is complete and {@code explain R060} answers.
 */
public final class R060MessageGate implements Rule {
    private static final RuleCard CARD =
            RuleCard.of("R060", "message gate", Outcome.HELD).law().from("gds");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        throw new UnsupportedOperationException("R060 is asked of messages, by the gate of the claim files");
    }
}
