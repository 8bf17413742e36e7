package nl.huidnota.rules.judging;

import static nl.huidnota.domain.care.Column.LICHAAMSGEBIED;
import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.api.Test;

class CourseTest {
    @Test
    void followsTheChainOfOverlappingAreas() {
        Trial trial = trial().everything()
                .on("2026-01-01")
                .with(LICHAAMSGEBIED, "gelaat")
                .row("S-2")
                .on("2026-03-01")
                .with(LICHAAMSGEBIED, "gelaat en hals")
                .row("S-3")
                .on("2026-05-01")
                .with(LICHAAMSGEBIED, "hals");
        assertThat(trial.judged())
                .extracting(judged -> judged.billable().course().number())
                .containsExactly(1, 2, 2);
        assertThat(trial.judged())
                .extracting(judged -> judged.billable().course().daysSincePrevious())
                .containsExactly(null, 59, 61);
    }

    @Test
    void ofRowsAndBooksInAnyOrder() {
        Trial trial = trial().booked(booked("B", "2026-09-01"))
                .booked(booked("A", "2026-08-01"))
                .booked(booked("C", "2026-12-01"))
                .booked(booked("D", "2026-09-01").set(b -> b.area = "rug"))
                .booked(booked("E", "2026-09-01").set(b -> b.kind = PrestatieKind.CONSULT))
                .booked(booked("F", "2026-09-01").set(b -> b.client = "K-2"));
        assertThat(trial.last().billable().course().number()).isEqualTo(3);
        assertThat(trial.last().billable().course().daysSincePrevious()).isEqualTo(30);
    }

    @Test
    void crossesNewYear() {
        Trial trial = trial().everything()
                .on("2026-12-31")
                .row("S-2")
                .on("2027-01-28")
                .set(t -> t.today = LocalDate.of(2027, 2, 1));
        assertThat(trial.judged().get(1).findings()).isEmpty();
        assertThat(trial.last().billable().course().daysSincePrevious()).isEqualTo(28);
    }
}
