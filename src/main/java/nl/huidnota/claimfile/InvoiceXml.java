package nl.huidnota.claimfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.ClaimLine;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.CreditLine;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.claim.MessageLine;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.practice.Practice.Vecozo;
import org.jspecify.annotations.Nullable;

/**
 * The claim data of one invoice (declaratie.xml) in the shape of a claim message, for an insurer to read instead of
 * typing. It goes to the client and is no message: it names no receiver and no receiver's role, may lack insurer, BSN
 * and birth date, and may hold what is never claimed (list 999). The gate knows it by the missing receiver.
 *
 * @param kind as the practice's messages
 * @param practice who invoices
 */
public record InvoiceXml(Vecozo kind, AgbCode practice) {

    /** The file's bytes: the same for the same invoice. */
    public byte[] of(Invoice invoice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            new ClaimWriter().write(message(invoice), out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private ClaimMessage message(Invoice invoice) {
        return new ClaimMessage(
                new ClaimMessage.Header(kind, practice, null, invoice.date(), invoice.number()),
                new ClaimMessage.Context(practice, null, invoice.number(), invoice.date(), null),
                List.of(new InsuredClaims(insured(invoice), lines(invoice))));
    }

    private static InsuredClaims.Insured insured(Invoice invoice) {
        Invoice.Client client = invoice.client();
        Bsn shown = client.bsnMasked() ? null : client.bsn();
        return new InsuredClaims.Insured(shown, client.insuredNumber(), onlyInsurer(invoice), client.birthDate());
    }

    /** One invoice can hold sessions under two insurers; then none is the client's. */
    private static @Nullable UzoviCode onlyInsurer(Invoice invoice) {
        List<String> insurers = invoice.insurances().stream()
                .map(Invoice.Insurance::uzovi)
                .distinct()
                .toList();
        return insurers.size() == 1 ? UzoviCode.parse(insurers.get(0)).orElse(null) : null;
    }

    private static List<MessageLine> lines(Invoice invoice) {
        List<MessageLine> lines = new ArrayList<>();
        for (InvoiceLine line : invoice.lines().toList()) {
            lines.add(line(invoice, line, lines.size() + 1));
        }
        return lines;
    }

    /** A credit invoice takes back the lines of its original one by one, in the same order. */
    private static MessageLine line(Invoice invoice, InvoiceLine line, int number) {
        String reference = MessageLine.referenceOf(invoice.number(), number);
        Invoice.Original original = invoice.original();
        if (!line.amount().isNegative() || original == null) {
            return ClaimLine.of(reference, line);
        }
        String credited = MessageLine.referenceOf(original.number(), number);
        return new CreditLine(
                reference,
                credited,
                line.prestatieCode(),
                line.date(),
                line.amount().negated());
    }
}
