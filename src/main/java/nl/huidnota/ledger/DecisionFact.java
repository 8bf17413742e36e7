package nl.huidnota.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Decision;
import org.jspecify.annotations.Nullable;

/** A decision of the administrator. */
final class DecisionFact implements Fact<BookedDecision> {
    static final DecisionFact INSTANCE = new DecisionFact();
    static final Table TABLE = new Table(
            "decisions",
            List.of(
                    Table.Column.text("session"),
                    Table.Column.text("rule"),
                    Table.Column.text("decision"),
                    Table.Column.personal("reason"),
                    Table.Column.personal("taken_by"),
                    Table.Column.text("date"),
                    Table.Column.personal("fingerprint")),
            List.of("(session)"));

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(BookedDecision fact) {
        return fact.decision().session();
    }

    @Override
    public void write(BookedDecision fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public BookedDecision read(Fields payload) {
        return read((Projected) payload::find);
    }

    static BookedDecision read(Projected from) {
        return new BookedDecision(
                new Decision(
                        from.get("session"),
                        from.get("rule"),
                        Decision.Kind.valueOf(from.get("decision")),
                        from.orEmpty("reason"),
                        from.orEmpty("taken_by"),
                        LocalDate.parse(from.get("date"))),
                new ContentFingerprint(from.orEmpty("fingerprint")));
    }

    @Override
    public @Nullable Object[] project(BookedDecision fact) {
        return new @Nullable Object[] {
            fact.decision().session(),
            fact.decision().rule(),
            fact.decision().kind().name(),
            fact.decision().reason(),
            fact.decision().by(),
            fact.decision().date().toString(),
            fact.fingerprint().text()
        };
    }
}
