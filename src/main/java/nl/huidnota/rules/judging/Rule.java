package nl.huidnota.rules.judging;

/**
 * One question about a session. Which of its four kinds a rule is, says what it needs to see to answer: the
 * {@link SessionRule row alone}, its {@link CourseRule course}, the {@link FileRule client's other rows} or the
 * {@link ClaimRule money that is left}.
 */
public interface Rule {
    RuleCard card();

    /** Puts the question to {@code row}; what there is to say goes to {@code judgement}. */
    void judge(CaseFile row, Judgement judgement);
}
