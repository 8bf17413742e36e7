package nl.huidnota.rules.judging;

/** A rule that needs to see the client's other rows in the file, and the books. */
public interface FileRule extends Rule {
    void judge(CaseFile row, ClientRows rows, Judgement judgement);

    @Override
    default void judge(CaseFile row, Judgement judgement) {
        judge(row, row.client(), judgement);
    }
}
