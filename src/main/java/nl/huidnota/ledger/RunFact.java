package nl.huidnota.ledger;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run that booked something; its result lies beside it. */
final class RunFact implements Fact<RunFact.Finished> {
    static final RunFact INSTANCE = new RunFact();
    static final Table TABLE = new Table(
            "runs",
            List.of(
                    Table.Column.text("command"),
                    Table.Column.textOrNull("month"),
                    Table.Column.text("input_sha256"),
                    Table.Column.number("size"),
                    Table.Column.text("sha256")),
            List.of());

    /** A run with the size and hash of its result. */
    record Finished(BookedRun.Start start, long size, String sha256) {}

    @Override
    public String kind() {
        return "run";
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public String key(Finished fact) {
        return fact.start().command();
    }

    @Override
    public void write(Finished fact, Fields.Writer payload) {
        Projected.write(TABLE, project(fact), payload);
    }

    @Override
    public Finished read(Fields payload) {
        return read((Projected) payload::find);
    }

    static Finished read(Projected from) {
        String month = from.find("month");
        return new Finished(
                new BookedRun.Start(
                        from.get("command"), month == null ? null : YearMonth.parse(month), from.get("input_sha256")),
                from.number("size"),
                from.get("sha256"));
    }

    @Override
    public @Nullable Object[] project(Finished fact) {
        YearMonth month = fact.start().month();
        return new @Nullable Object[] {
            fact.start().command(),
            month == null ? null : month.toString(),
            fact.start().inputSha256(),
            fact.size(),
            fact.sha256()
        };
    }
}
