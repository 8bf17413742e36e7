package nl.huidnota.claimfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.ClaimLine;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.CreditLine;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.claim.MessageLine;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Practice.Vecozo;

/** Messages of a fictitious practice, one for every case of the claim standard that we write. */
final class ClaimMessages {
    static final LocalDate SENT = LocalDate.of(2026, 11, 2);
    static final Vecozo TEST = new Vecozo(false, 2, 0);
    static final AgbCode PRACTICE = new AgbCode("90060001");
    static final AgbCode THERAPIST = new AgbCode("90112345");
    static final UzoviCode INSURER = new UzoviCode("9901");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    private ClaimMessages() {}

    /** BSN and insured number, referral 01, 07 and none, diagnosis, characteristics, a correction. */
    static ClaimMessage everything() {
        return of(byBsn(full(1), plain(2)), byNumber(unknownReferrer(3), credit(4)));
    }

    static ClaimMessage of(InsuredClaims... insured) {
        return new ClaimMessage(header(TEST), context(null), List.of(insured));
    }

    static ClaimMessage simple() {
        return of(byBsn(plain(1)));
    }

    static ClaimMessage ofPractitioner() {
        return new ClaimMessage(header(TEST), context(THERAPIST), List.of(byBsn(plain(1))));
    }

    static ClaimMessage production() {
        return new ClaimMessage(header(new Vecozo(true, 2, 0)), context(null), List.of(byBsn(plain(1))));
    }

    /** More taken back than claimed: the total is a credit. */
    static ClaimMessage correction() {
        return of(byBsn(credit(1)));
    }

    static ClaimMessage.Header header(Vecozo kind) {
        return new ClaimMessage.Header(kind, PRACTICE, INSURER, SENT, "D2026-00001");
    }

    static ClaimMessage.Context context(AgbCode practitioner) {
        ClaimMessage.Period october = new ClaimMessage.Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        return new ClaimMessage.Context(PRACTICE, practitioner, "D2026-00001", SENT, october);
    }

    static InsuredClaims byBsn(MessageLine... lines) {
        return new InsuredClaims(
                new InsuredClaims.Insured(bsn(1), "ignored", INSURER, LocalDate.of(2001, 2, 3)), List.of(lines));
    }

    static InsuredClaims byNumber(MessageLine... lines) {
        return new InsuredClaims(
                new InsuredClaims.Insured(null, "V-<1> & \u00e9", INSURER, LocalDate.of(1999, 12, 31)), List.of(lines));
    }

    /** The n-th fictitious number (9999xxxxx) that passes the 11-proof. */
    static Bsn bsn(int n) {
        int found = 0;
        for (int i = 0; ; i++) {
            var candidate = Bsn.parse(String.valueOf(999_900_000 + i));
            if (candidate.isPresent() && ++found == n) {
                return candidate.get();
            }
        }
    }

    static ClaimLine plain(int number) {
        return new ClaimLine(
                reference(number), code(), DAY, Euro.parse("180.00"), THERAPIST, null, ClaimLine.Details.NONE);
    }

    static ClaimLine full(int number) {
        return new ClaimLine(
                reference(number),
                code(),
                DAY,
                Euro.parse("180.05"),
                THERAPIST,
                new ClaimLine.Referral(LocalDate.of(2026, 9, 1), new AgbCode("01234567")),
                new ClaimLine.Details(new ClaimLine.Diagnosis("009", "0123"), "12", "34"));
    }

    static ClaimLine unknownReferrer(int number) {
        return new ClaimLine(
                reference(number),
                new PrestatieCode("081", "9002"),
                DAY,
                Euro.parse("95.50"),
                THERAPIST,
                new ClaimLine.Referral(DAY, null),
                ClaimLine.Details.NONE);
    }

    static CreditLine credit(int number) {
        return new CreditLine(reference(number), "D2026-00000-0007", code(), DAY.minusMonths(1), Euro.parse("60.00"));
    }

    private static PrestatieCode code() {
        return new PrestatieCode("075", "9001");
    }

    private static String reference(int number) {
        return MessageLine.referenceOf("D2026-00001", number);
    }

    static byte[] bytes(ClaimMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ClaimWriter().write(message, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** A message of {@code lines} lines, two an insured, made while it is walked through. */
    static ClaimMessage large(int lines) {
        Iterable<InsuredClaims> insured = () -> java.util.stream.IntStream.range(0, lines / 2)
                .mapToObj(i -> byBsn(full(2 * i + 1), plain(2 * i + 2)))
                .iterator();
        return new ClaimMessage(header(TEST), context(null), insured);
    }

    static List<ClaimMessage> all() {
        return new ArrayList<>(List.of(everything(), simple(), ofPractitioner(), production(), correction()));
    }
}
