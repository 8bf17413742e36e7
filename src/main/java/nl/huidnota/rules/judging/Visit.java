package nl.huidnota.rules.judging;

import java.util.Comparator;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.code.CodePointOrder;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import org.jspecify.annotations.Nullable;

/**
 * A done session as its neighbours see it, of the file or of the books.
 *
 * @param day of the epoch
 * @param prestatie as {@code 075-9001}; null when unreadable
 * @param referralDay of the epoch; {@link Long#MAX_VALUE} without a readable referral
 */
record Visit(long day, String id, BodyArea area, PrestatieKind kind, @Nullable Object prestatie, long referralDay) {
    static final Comparator<Visit> BY_DAY_THEN_ID = (some, other) -> {
        int days = Long.compare(some.day, other.day);
        return days != 0 ? days : CodePointOrder.compare(some.id, other.id);
    };

    static Visit of(CaseFile row) {
        var referral = row.session().referral().date().value();
        return new Visit(
                row.date().toEpochDay(),
                row.id(),
                row.session().area(),
                row.kind(),
                row.session().treatment().prestatie().value(),
                referral == null ? Long.MAX_VALUE : referral.toEpochDay());
    }

    static Visit of(BookedSession booked) {
        var referral = booked.referralDate();
        return new Visit(
                booked.date().toEpochDay(),
                booked.id(),
                booked.area(),
                booked.kind(),
                booked.prestatie(),
                referral == null ? Long.MAX_VALUE : referral.toEpochDay());
    }

    boolean isTreatment() {
        return kind == PrestatieKind.BEHANDELING;
    }
}
