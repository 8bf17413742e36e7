package nl.huidnota.rules.care;

import static nl.huidnota.domain.care.Column.OPMERKING;
import static nl.huidnota.domain.care.Column.TARIEF;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.CourseSettings;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class R025LongCourseTest {
    @Test
    void fires() {
        Trial course = trial().on("2026-10-30");
        for (int month = 1; month <= 6; month++) {
            course.booked(booked("B-" + month, "2026-0" + (month + 3) + "-01"));
        }
        assertThat(course.finding("R025").outcome()).isEqualTo(Outcome.WARN);
        assertThat(course.finding("R025").args()).containsEntry("nummer", "7").containsEntry("maximum", "6");
    }

    @Test
    void boundary() {
        Trial course = trial().on("2026-10-30");
        for (int month = 2; month <= 6; month++) {
            course.booked(booked("B-" + month, "2026-0" + (month + 3) + "-01"));
        }
        assertThat(course.fires("R025")).isFalse();
        assertThat(course.last().billable().course().number()).isEqualTo(6);
    }

    @Test
    void staysSilent() {
        assertThat(trial().fires("R025")).isFalse();
    }

    @Test
    void aGapOfMoreThan183DaysStartsANewCourse() {
        assertThat(trial().booked(booked("B-1", "2026-04-01"))
                        .last()
                        .billable()
                        .course()
                        .number())
                .isEqualTo(2);
        assertThat(trial().booked(booked("B-1", "2026-03-31"))
                        .last()
                        .billable()
                        .course()
                        .number())
                .isEqualTo(1);
        assertThat(trial().booked(booked("B-1", "2026-03-31"))
                        .last()
                        .billable()
                        .course()
                        .daysSincePrevious())
                .isNull();
    }

    @Test
    void countsItsWholeDayAndEachIdOnce() {
        Trial sameDay =
                trial().set(t -> t.course = new CourseSettings(42, 28, 7, 1)).row("S-2");
        assertThat(sameDay.judged().get(0).findings())
                .extracting(found -> found.rule())
                .contains("R025");
        assertThat(trial().set(t -> t.course = new CourseSettings(42, 28, 7, 1))
                        .row("S-1")
                        .with(TARIEF, "180")
                        .with(OPMERKING, "x")
                        .fires("R025"))
                .isFalse();
        assertThat(trial().set(t -> t.course = new CourseSettings(42, 28, 7, 1))
                        .booked(booked("S-1", "2026-09-01"))
                        .fires("R025"))
                .isFalse();
    }
}
