package nl.huidnota.rules.judging;

import java.util.List;
import nl.huidnota.domain.claim.JudgedSession;

/** Applies a list of rules under one setting. May be used from several threads at once. */
public final class Judge {
    private final RuleSetting setting;
    private final RunOrder order;
    private final CoverDesk desk;
    private final Phases phases;

    public Judge(RuleSetting setting, RunOrder order) {
        this.setting = setting;
        this.order = order;
        this.desk = new CoverDesk(setting.cover());
        this.phases = Phases.of(order);
    }

    /** One verdict per row, in row order. */
    public List<JudgedSession> judge(ClientCase client) {
        return new ClientJudge(setting, phases, client).judge(desk);
    }

    /** How the verdict on each row with that session id came about. */
    public List<Explanation> explain(ClientCase client, String session) {
        return new ClientJudge(setting, phases, client).explain(desk, session);
    }

    public Readability readability() {
        return new Readability(setting, order.reading(), desk);
    }
}
