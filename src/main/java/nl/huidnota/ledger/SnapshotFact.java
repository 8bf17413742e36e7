package nl.huidnota.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A practice, template or logo as it was; its content lies beside it. */
final class SnapshotFact implements Fact<SnapshotFact.Kept> {
    static final SnapshotFact INSTANCE = new SnapshotFact();
    static final Table TABLE = new Table(
            "snapshots", List.of(Table.Column.text("sha256"), Table.Column.number("size")), List.of("UNIQUE (sha256)"));

    /** The hash and size of a content. */
    record Kept(String sha256, long size) {}

    @Override
    public String kind() {
        return "snapshot";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(Kept fact) {
        return fact.sha256();
    }

    @Override
    public void write(Kept fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public Kept read(Fields payload) {
        return read((Projected) payload::find);
    }

    static Kept read(Projected from) {
        return new Kept(from.get("sha256"), from.number("size"));
    }

    @Override
    public @Nullable Object[] project(Kept fact) {
        return new @Nullable Object[] {fact.sha256(), fact.size()};
    }
}
