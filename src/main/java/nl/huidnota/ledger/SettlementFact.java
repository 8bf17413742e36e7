package nl.huidnota.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a claim line waits no longer. */
final class SettlementFact implements Fact<Settlement> {
    static final SettlementFact INSTANCE = new SettlementFact();
    static final Table TABLE = new Table(
            "settlements",
            List.of(
                    Table.Column.text("reference"),
                    Table.Column.text("session"),
                    Table.Column.text("how"),
                    Table.Column.textOrNull("document")),
            List.of("(reference, session)"));

    @Override
    public String kind() {
        return "settlement";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(Settlement fact) {
        return fact.reference();
    }

    @Override
    public void write(Settlement fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public Settlement read(Fields payload) {
        return read((Projected) payload::find);
    }

    static Settlement read(Projected from) {
        return new Settlement(
                from.get("reference"), from.get("session"), Settlement.How.of(from.get("how")), from.find("document"));
    }

    @Override
    public @Nullable Object[] project(Settlement fact) {
        return new @Nullable Object[] {
            fact.reference(), fact.session(), fact.how().key(), fact.document()
        };
    }
}
