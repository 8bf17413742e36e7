package nl.huidnota.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of a run; its content lies beside it. */
final class AttachmentFact implements Fact<Attached> {
    static final AttachmentFact INSTANCE = new AttachmentFact();
    static final Table TABLE = new Table(
            "attachments",
            List.of(Table.Column.text("name"), Table.Column.text("sha256"), Table.Column.number("size")),
            List.of("(name)"));

    @Override
    public String kind() {
        return "attachment";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(Attached fact) {
        return fact.key();
    }

    @Override
    public void write(Attached fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public Attached read(Fields payload) {
        return read((Projected) payload::find);
    }

    static Attached read(Projected from) {
        return new Attached(from.get("name"), from.get("sha256"), from.number("size"));
    }

    @Override
    public @Nullable Object[] project(Attached fact) {
        return new @Nullable Object[] {fact.key(), fact.sha256(), fact.size()};
    }
}
