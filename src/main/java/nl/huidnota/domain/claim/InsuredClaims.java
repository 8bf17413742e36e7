package nl.huidnota.domain.claim;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.UzoviCode;
import org.jspecify.annotations.Nullable;

/** An insured person and the lines claimed for that person. A message to an insurer holds no name, gender or address. */
public record InsuredClaims(Insured insured, List<MessageLine> lines) {
    public InsuredClaims {
        lines = List.copyOf(lines);
    }

    /**
     * Who was treated, as the insurer knows them.
     *
     * @param bsn null when unknown
     * @param insuredNumber the number at the insurer (verzekerdennummer); only sent when there is no BSN
     * @param uzovi null only within an invoice of a client without known insurer
     * @param birthDate null only within an invoice
     */
    public record Insured(
            @Nullable Bsn bsn,
            @Nullable String insuredNumber,
            @Nullable UzoviCode uzovi,
            @Nullable LocalDate birthDate) {
        public Insured {
            // never both in one message: return code 9420
            insuredNumber = bsn == null ? insuredNumber : null;
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Insured[uzovi=" + uzovi + "]";
        }
    }
}
