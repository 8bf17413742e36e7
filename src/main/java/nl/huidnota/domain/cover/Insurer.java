package nl.huidnota.domain.cover;

import java.util.List;
import nl.huidnota.domain.code.UzoviCode;
import org.jspecify.annotations.Nullable;

/**
 * A health insurer as the cover files describe it.
 *
 * @param deadline null when the insurer names none
 * @param selfPayAtMaximum {@code bij_maximum: zelf}: a claim over the maximum is left to the client (vecozo only)
 * @param checksInsurance {@code cov: ja}: the practice checks insurance before claiming
 * @param sendAlong what the client sends along with an invoice
 * @param terms every version of every package
 */
public record Insurer(
        UzoviCode uzovi,
        String name,
        List<String> aliases,
        Route route,
        @Nullable ClaimDeadline deadline,
        boolean selfPayAtMaximum,
        boolean checksInsurance,
        List<String> sendAlong,
        List<CoverTerms> terms) {
    public Insurer {
        aliases = List.copyOf(aliases);
        sendAlong = List.copyOf(sendAlong);
        terms = List.copyOf(terms);
    }
}
