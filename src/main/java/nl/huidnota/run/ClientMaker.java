package nl.huidnota.run;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.practice.Practice.BsnOnInvoice;
import org.jspecify.annotations.Nullable;

/** Makes the client and the addressee of a document from the client's latest session (R019). */
final class ClientMaker {
    private static final int OF_AGE = 18;
    private final BsnOnInvoice bsnOnInvoice;
    private final LocalDate invoiceDate;

    ClientMaker(BsnOnInvoice bsnOnInvoice, LocalDate invoiceDate) {
        this.bsnOnInvoice = bsnOnInvoice;
        this.invoiceDate = invoiceDate;
    }

    Invoice.Client client(Session latest) {
        Session.Person person = latest.person();
        return new Invoice.Client(
                person.clientId().get(),
                name(person),
                person.birthDate().value(),
                bsnOnInvoice == BsnOnInvoice.NEE ? null : person.bsn().value(),
                bsnOnInvoice == BsnOnInvoice.GEMASKEERD,
                LineMaker.text(person.insuredNumber()));
    }

    Invoice.Addressee addressee(Session latest) {
        Session.Person person = latest.person();
        Session.Address address = person.address();
        boolean debtor = !person.debtorName().isEmpty();
        String email = debtor && !person.debtorEmail().isEmpty()
                ? person.debtorEmail().text()
                : LineMaker.text(person.email());
        return new Invoice.Addressee(
                debtor ? person.debtorName().text() : name(person),
                !debtor && isMinor(person.birthDate().value()),
                LineMaker.text(address.street()),
                houseNumber(address),
                address.postcode().value() == null
                        ? LineMaker.text(address.postcode())
                        : address.postcode().get(),
                LineMaker.text(address.city()),
                country(address),
                email);
    }

    InsuredClaims.Insured insured(Session session, UzoviCode uzovi) {
        Session.Person person = session.person();
        return new InsuredClaims.Insured(
                person.bsn().value(),
                LineMaker.text(person.insuredNumber()),
                uzovi,
                person.birthDate().value());
    }

    private boolean isMinor(@Nullable LocalDate birthDate) {
        return birthDate != null && birthDate.plusYears(OF_AGE).isAfter(invoiceDate);
    }

    private static String name(Session.Person person) {
        return Stream.of(person.initials(), person.prefix(), person.surname())
                .filter(cell -> !cell.isEmpty())
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String houseNumber(Session.Address address) {
        if (address.houseNumber().isEmpty()) {
            return null;
        }
        String number = address.houseNumber().text();
        return address.addition().isEmpty()
                ? number
                : number + " " + address.addition().text();
    }

    private static @Nullable String country(Session.Address address) {
        String country = address.country().text();
        boolean home = country.isEmpty() || country.equalsIgnoreCase("NL") || country.equalsIgnoreCase("Nederland");
        return home ? null : country;
    }
}
