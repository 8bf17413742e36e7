package nl.huidnota.domain.care;

import java.time.LocalDate;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;

/**
 * One row of the export, every cell read as far as it can be. Whether the row as a whole is readable is for the rules
 * to say.
 *
 * @param source the row as it stood in the file
 * @param id the session's own id; required
 * @param date the day of the session; required
 * @param status what became of it; required
 */
public record Session(
        SourceRow source,
        Cell<String> id,
        Cell<LocalDate> date,
        Cell<SessionStatus> status,
        Person person,
        Policy policy,
        Treatment treatment,
        Referral referral,
        Payment payment,
        Passed passed) {

    /** Who was treated. {@code clientId} is case-sensitive and orders by code point. */
    public record Person(
            Cell<String> clientId,
            Cell<String> initials,
            Cell<String> prefix,
            Cell<String> surname,
            Cell<LocalDate> birthDate,
            Cell<String> sex,
            Cell<Bsn> bsn,
            Cell<String> insuredNumber,
            Address address,
            Cell<String> email,
            Cell<String> debtorName,
            Cell<String> debtorEmail) {}

    /** Where the invoice goes. {@code postcode} is mended to {@code 1234 AB}, faulty without that form. */
    public record Address(
            Cell<String> street,
            Cell<String> houseNumber,
            Cell<String> addition,
            Cell<String> postcode,
            Cell<String> city,
            Cell<String> country) {}

    /** The insurance the row names; names and aliases are resolved against the cover files by the rules. */
    public record Policy(
            Cell<UzoviCode> uzovi,
            Cell<String> insurer,
            Cell<String> pakket,
            Cell<LocalDate> from,
            Cell<LocalDate> to) {
        /** The word for "no supplementary cover". */
        public boolean isNone() {
            return pakket.isRead() && pakket.get().equalsIgnoreCase("geen");
        }
    }

    /**
     * What was done, by whom, for how much. {@code indication} and {@code technique} are folded words; the tariff
     * includes VAT and is what is charged; the discount was already taken off it.
     */
    public record Treatment(
            Cell<AgbCode> practitioner,
            Cell<PrestatieCode> prestatie,
            Cell<String> indication,
            Cell<BodyArea> bodyArea,
            Cell<String> technique,
            Cell<String> device,
            Cell<Euro> tariff,
            Cell<Euro> discount) {}

    /** Referral, approval and what the client says was reimbursed elsewhere this year. */
    public record Referral(
            Cell<LocalDate> date,
            Cell<AgbCode> referrer,
            Cell<ReferrerKind> kind,
            Cell<String> approvalNumber,
            Cell<LocalDate> approvalUntil,
            Cell<Euro> paidElsewhere) {}

    /** Paid at the desk. */
    public record Payment(Cell<LocalDate> on, Cell<String> method, Cell<Euro> amount) {}

    /** Passed through to invoice and message as it stands. */
    public record Passed(
            Cell<String> careProfile,
            Cell<String> diagnosisList,
            Cell<String> diagnosisCode,
            Cell<String> claimBasis,
            Cell<String> bodyLocation,
            Cell<String> remark) {}

    public int row() {
        return source.number();
    }

    /** The parts of the body, {@link BodyArea#NONE} when empty. */
    public BodyArea area() {
        BodyArea area = treatment.bodyArea().value();
        return area == null ? BodyArea.NONE : area;
    }
}
