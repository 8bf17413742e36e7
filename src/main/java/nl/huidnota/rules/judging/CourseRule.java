package nl.huidnota.rules.judging;

/** A rule that needs to see the course a session belongs to. */
public interface CourseRule extends Rule {
    void judge(CaseFile row, Course course, Judgement judgement);

    @Override
    default void judge(CaseFile row, Judgement judgement) {
        judge(row, row.course(), judgement);
    }
}
