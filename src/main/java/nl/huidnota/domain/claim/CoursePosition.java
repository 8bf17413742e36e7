package nl.huidnota.domain.claim;

import org.jspecify.annotations.Nullable;

/**
 * Where a session stands in its course: "behandeling 3 van 6, 44 dagen na de vorige".
 *
 * @param number counted from 1
 * @param advisedTotal the practice's number of sessions in a course
 * @param daysSincePrevious null for the first
 */
public record CoursePosition(int number, int advisedTotal, @Nullable Integer daysSincePrevious) {}
