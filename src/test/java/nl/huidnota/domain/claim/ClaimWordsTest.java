package nl.huidnota.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.AuditResult.OpenClaim;
import nl.huidnota.domain.claim.AuditResult.Sender;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    /** The insurer's answer goes before the expectation; what was credited or not claimed uses nothing. */
    @Test
    void whatABookedSessionTakesFromItsBudget() {
        assertThat(booked(Verdict.CLAIMABLE, "180.00", null, false).budgetUse()).isEqualTo(euro("180.00"));
        assertThat(booked(Verdict.CLAIMABLE, "180.00", "70.00", false).budgetUse())
                .isEqualTo(euro("70.00"));
        assertThat(booked(Verdict.CLAIMABLE, "180.00", "0.00", false).budgetUse())
                .isEqualTo(Euro.ZERO);
        assertThat(booked(Verdict.CLAIMABLE, null, null, false).budgetUse()).isEqualTo(Euro.ZERO);
        assertThat(booked(Verdict.CLAIMABLE, "180.00", "70.00", true).budgetUse())
                .isEqualTo(Euro.ZERO);
        assertThat(booked(Verdict.SELF_PAY, "180.00", null, false).budgetUse()).isEqualTo(Euro.ZERO);
    }

    @Test
    void onlyWhatIsPaidCanBeBilled() {
        assertThat(Verdict.values())
                .filteredOn(Verdict::isBillable)
                .containsExactly(Verdict.SELF_PAY, Verdict.CLAIMABLE);
        assertThat(Verdict.SELF_PAY.key()).isEqualTo("self_pay");
        assertThat(Outcome.UNREADABLE.key()).isEqualTo("unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "BSN,999900006,9999*****",
        "BSN,12345,12***",
        "BSN,'',''",
        "ACHTERNAAM,Voor,4 letters",
        "ACHTERNAAM,\ud83d\ude00,1 letters",
        "VERZEKERDENNUMMER,123,***",
        "GEBOORTEDATUM,31-02-1990,**-**-****",
        "GEBOORTEDATUM,mei 1990,8 letters",
        "POSTCODE,3511 AB,7 letters",
        "CLIENT_ID,K-1,K-1",
        "TARIEF,x,x"
    })
    void personalDataShowsAsItsShape(Column column, String text, String shape) {
        assertThat(Shape.of(column, text)).isEqualTo(shape);
    }

    @Test
    void fingerprintsTellWhatChanged() {
        List<String> values = new ArrayList<>(Collections.nCopies(Column.values().length, ""));
        ContentFingerprint before = ContentFingerprint.of(values);
        assertThat(before.text()).hasSize(8 * Column.values().length).startsWith("811c9dc5");
        values.set(Column.TARIEF.ordinal(), "180.00");
        values.set(Column.OPMERKING.ordinal(), "anders");
        ContentFingerprint after = ContentFingerprint.of(values);
        assertThat(after.changedSince(before)).containsExactly(Column.TARIEF);
        assertThat(before.changedSince(before)).isEmpty();
        assertThat(ContentFingerprint.of(List.of("a", "b")).text()).isEqualTo("e40c292ce70c2de5");
    }

    /** Books of an earlier version knew fewer columns: what they did not know counts as changed. */
    @Test
    void shorterFingerprintsAreReadToo() {
        List<String> values = new ArrayList<>(Collections.nCopies(Column.values().length, ""));
        ContentFingerprint now = ContentFingerprint.of(values);
        ContentFingerprint then = new ContentFingerprint(now.text().substring(0, 8 * Column.values().length - 16));
        assertThat(now.changedSince(then)).containsExactly(Column.LICHAAMSLOCATIECODE);
    }

    @Test
    void findingsKeepTheirArgumentsInOrder() {
        Finding finding =
                new Finding("R033", Outcome.HELD, 2, Column.VERWIJSDATUM, "S-1", Map.of("b", "2", "a", "1"), null);
        assertThat(finding.args().keySet()).containsExactly("a", "b");
        assertThat(finding.withOutcome(Outcome.HELD)).isSameAs(finding);
        assertThat(finding.withOutcome(Outcome.WARN).outcome()).isEqualTo(Outcome.WARN);
        assertThat(finding.withOutcome(Outcome.WARN).rule()).isEqualTo("R033");
        GateFinding gate = new GateFinding("X", null, "/a", 1, Map.of("b", "2", "a", "1"));
        assertThat(gate.args().keySet()).containsExactly("a", "b");
    }

    @Test
    void bookkeepingLinesAreOwedByOneOfTwo() {
        assertThat(line("K-1", null).net()).isEqualTo(euro("148.76"));
        assertThat(line(null, "9901").net()).isEqualTo(euro("148.76"));
        assertThatThrownBy(() -> line(null, null)).hasMessageContaining("F2026-00001");
        assertThatThrownBy(() -> line("K-1", "9901")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void auditsNeedAttentionUnlessAllIsAwarded() {
        assertThat(audit(Status.AWARDED).needsAttention()).isFalse();
        assertThat(audit(Status.AWARDED, Status.PARTLY).needsAttention()).isTrue();
        assertThat(audit().needsAttention()).isFalse();
        assertThat(audit(Status.PARTLY).returns().get(0).lines().get(0).missing())
                .isEqualTo(euro("110.00"));
        assertThat(Status.RETURNED.key()).isEqualTo("returned");
        assertThat(Sender.GATEWAY.key()).isEqualTo("gateway");
        OpenClaim open = new OpenClaim("D-1", "S-1", null, "9901", DAY, euro("1.00"), null, null, List.of("0613"));
        assertThat(open.codes()).containsExactly("0613");
    }

    @Test
    void packagesCountTheirAnswers() {
        AuditResult.PackageStatistic two = statistic(Map.of(Status.REJECTED, 2, Status.AWARDED, 1));
        assertThat(two.count(Status.REJECTED)).isEqualTo(2);
        assertThat(two.count(Status.PARTLY)).isZero();
        assertThat(two.answered()).isEqualTo(3);
        assertThat(two.answers().keySet()).containsExactly(Status.AWARDED, Status.REJECTED);
        assertThat(statistic(Map.of()).answered()).isZero();
    }

    private static AuditResult.PackageStatistic statistic(Map<Status, Integer> answers) {
        return new AuditResult.PackageStatistic(
                "9901", null, "PLUS", 4, euro("720.00"), answers, euro("180.00"), Map.of("0613", 2));
    }

    @Test
    void aYearAddsUp() {
        YearOverview.Line january =
                new YearOverview.Line("2026-01", euro("1.00"), euro("2.00"), euro("3.00"), euro("4.00"));
        YearOverview.Line may =
                new YearOverview.Line("2026-05", euro("0.10"), euro("0.20"), euro("0.30"), euro("0.40"));
        YearOverview year = new YearOverview(2026, DAY, List.of(january, may), List.of());
        assertThat(year.total())
                .isEqualTo(new YearOverview.Line("", euro("1.10"), euro("2.20"), euro("3.30"), euro("4.40")));
    }

    @Test
    void returnCodesSayWhoseTurnItIs() {
        assertThat(ReturnCode.Action.PHONE.key()).isEqualTo("phone");
        assertThat(ReturnCode.Rest.BEOORDELEN.key()).isEqualTo("beoordelen");
    }

    private static AuditResult audit(Status... statuses) {
        List<AuditResult.Line> lines = java.util.stream.Stream.of(statuses)
                .map(status -> new AuditResult.Line(
                        "D2026-00001-0001",
                        "S-1",
                        null,
                        DAY,
                        euro("180.00"),
                        euro("70.00"),
                        status,
                        List.of("0589"),
                        "",
                        List.of("R038"),
                        List.of()))
                .toList();
        return new AuditResult(
                DAY,
                List.of(new Answered("r.xml", Sender.INSURER, "9901", null, "D2026-00001", false, lines)),
                statuses.length,
                List.of());
    }

    private static BookkeepingLine line(@Nullable String client, @Nullable String uzovi) {
        return new BookkeepingLine(
                DAY,
                YearMonth.from(DAY),
                "F2026-00001",
                null,
                client,
                uzovi,
                VatTreatment.TAXED_21,
                euro("180.00"),
                euro("31.24"));
    }

    private static BookedSession booked(
            Verdict verdict, @Nullable String expected, @Nullable String awarded, boolean credited) {
        return new BookedSession(
                "S-1",
                "K-1",
                DAY,
                "075-9001",
                PrestatieKind.BEHANDELING,
                BodyArea.parse("gelaat"),
                null,
                verdict,
                Route.VECOZO,
                new UzoviCode("9901"),
                "PLUS",
                "pakket:PLUS",
                euro("180.00"),
                expected == null ? null : euro(expected),
                awarded == null ? null : euro(awarded),
                credited,
                null,
                new ContentFingerprint(""),
                "D2026-00001");
    }

    private static Euro euro(String text) {
        return Euro.parse(text);
    }
}
