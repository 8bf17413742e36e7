package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import org.jspecify.annotations.Nullable;

/**
 * A document for a client: the invoice itself, a credit invoice, a remainder invoice after an audit, or the
 * specification of what was claimed directly. The whole of it is kept in the books, so that it can be made again.
 *
 * @param number of its series; a specification bears the reference of its first claim line
 * @param due null when nothing is to be paid
 * @param claimable sessions for the client to send in (invoice), or that the practice claimed (specification)
 * @param self sessions for the client's own account
 * @param payments made at the desk
 * @param original what a credit or remainder refers to; null otherwise
 */
public record Invoice(
        Kind kind,
        String number,
        LocalDate date,
        @Nullable LocalDate due,
        Addressee addressee,
        Client client,
        List<Insurance> insurances,
        List<InvoiceLine> claimable,
        List<InvoiceLine> self,
        List<Paid> payments,
        @Nullable Original original) {
    public Invoice {
        insurances = List.copyOf(insurances);
        claimable = List.copyOf(claimable);
        self = List.copyOf(self);
        payments = List.copyOf(payments);
    }

    /** What sort of document. */
    public enum Kind {
        INVOICE,
        CREDIT,
        REMAINDER,
        SPECIFICATION
    }

    /**
     * Where it goes, line by line.
     *
     * @param name the client, or the debtor
     * @param guardians addressed to the parents or guardians of a client under 18 without debtor (R056)
     * @param country null within the Netherlands
     */
    public record Addressee(
            String name,
            boolean guardians,
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable String country,
            @Nullable String email) {}

    /**
     * Who was treated.
     *
     * @param name initials, prefix and surname
     * @param bsn null unless the practice's settings put it on the invoice
     */
    public record Client(
            String id,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable Bsn bsn,
            boolean bsnMasked,
            @Nullable String insuredNumber) {}

    /**
     * An insurer and package that lines of this document were treated under.
     *
     * @param sendAlong what the client sends along
     * @param claimBefore the last day to claim the earliest session; null when unknown
     */
    public record Insurance(
            String uzovi,
            String insurer,
            @Nullable String packageName,
            List<String> sendAlong,
            @Nullable LocalDate claimBefore,
            boolean claimWithinMonthsOfInvoice,
            int months) {}

    /** Paid at the desk: on a day, by a method. */
    public record Paid(LocalDate on, @Nullable String method, Euro amount) {}

    /**
     * The document this one corrects or completes.
     *
     * @param awarded what the insurer paid of it (remainder invoices); null otherwise
     */
    public record Original(String number, LocalDate date, @Nullable String reason, @Nullable Euro awarded) {}

    public Stream<InvoiceLine> lines() {
        return Stream.concat(claimable.stream(), self.stream());
    }

    /** VAT included. */
    public Euro total() {
        return lines().map(InvoiceLine::amount).reduce(Euro.ZERO, Euro::plus);
    }

    public Euro vat() {
        return lines().map(InvoiceLine::vat).reduce(Euro.ZERO, Euro::plus);
    }

    /** The total of the lines under one VAT treatment. */
    public Euro totalOf(VatTreatment treatment) {
        return lines().filter(line -> line.vatTreatment() == treatment)
                .map(InvoiceLine::amount)
                .reduce(Euro.ZERO, Euro::plus);
    }

    public Euro paid() {
        return payments.stream().map(Paid::amount).reduce(Euro.ZERO, Euro::plus);
    }

    /** What is left to pay; nothing for a specification. */
    public Euro toPay() {
        return kind == Kind.SPECIFICATION ? Euro.ZERO : total().minus(paid());
    }
}
