package nl.huidnota.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every sort of fact, in one list. */
final class Facts {
    static final List<Fact<?>> ALL = List.of(
            DocumentFact.INSTANCE,
            SessionFact.INSTANCE,
            LineFact.INSTANCE,
            AwardFact.INSTANCE,
            CreditFact.INSTANCE,
            SettlementFact.INSTANCE,
            DecisionFact.INSTANCE,
            EventFact.INSTANCE,
            SnapshotFact.INSTANCE,
            AttachmentFact.INSTANCE,
            RunFact.INSTANCE,
            PurgeFact.INSTANCE);

    static final Map<String, Fact<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Fact::kind, Function.identity()));

    private Facts() {}
}
