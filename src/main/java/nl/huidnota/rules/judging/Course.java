package nl.huidnota.rules.judging;

import java.time.LocalDate;
import nl.huidnota.domain.claim.CoursePosition;

/**
 * The course (kuur) of one session: the chain of the client's treatments of an overlapping body area with gaps of at
 * most {@value #LONGEST_GAP} days.
 *
 * @param first the day of its first session
 * @param number how many sessions it has up to and including this one's day, each id once
 * @param daysSincePrevious days since the latest treatment on an earlier day, of this course or not; 0 when there is none
 * @param referredInTime an earlier session of the course has a referral dated on or before {@code first}
 */
public record Course(LocalDate first, int number, int daysSincePrevious, boolean referredInTime) {
    static final int LONGEST_GAP = 183;

    /** A consult or product is its own first session. */
    static Course alone(LocalDate date) {
        return new Course(date, 1, 0, false);
    }

    CoursePosition position(int advisedTotal) {
        boolean inCourse = daysSincePrevious > 0 && daysSincePrevious <= LONGEST_GAP;
        return new CoursePosition(number, advisedTotal, inCourse ? daysSincePrevious : null);
    }
}
