package nl.huidnota.domain.practice;

/**
 * The practice's own advice on a course (kuur), in days and sessions.
 *
 * @param intervalDays advised time between sessions
 * @param minimumDays below this a warning (R024)
 * @param healingDays below this the skin has not recovered (R023)
 * @param maxSessions beyond this a warning (R025)
 */
public record CourseSettings(int intervalDays, int minimumDays, int healingDays, int maxSessions) {
    public static final CourseSettings DEFAULT = new CourseSettings(42, 28, 7, 6);
}
