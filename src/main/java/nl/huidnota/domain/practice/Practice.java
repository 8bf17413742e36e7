package nl.huidnota.domain.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.code.AgbCode;

/**
 * The practice as praktijk.yaml describes it.
 *
 * @param declarant who claims: the practice, or each practitioner
 * @param indications the practice's own indications, folded, and whether each is medical
 * @param ruleOutcomes rules whose outcome the practice changed; {@link Outcome#OFF} switches one off
 */
public record Practice(
        PracticeCard card,
        Declarant declarant,
        List<Practitioner> practitioners,
        PriceList prices,
        Map<String, Boolean> indications,
        Numbering numbering,
        Vecozo vecozo,
        boolean smallBusiness,
        int paymentDays,
        BsnOnInvoice bsnOnInvoice,
        boolean xmlInInvoice,
        CourseSettings course,
        Map<String, Outcome> ruleOutcomes) {

    /** Who claims. */
    public enum Declarant {
        PRAKTIJK,
        ZORGVERLENER
    }

    /** How the client's BSN stands on the invoice. */
    public enum BsnOnInvoice {
        NEE,
        GEMASKEERD,
        JA
    }

    /**
     * The kind of message sent.
     *
     * @param production false: a test message (berichtsoort T)
     */
    public record Vecozo(boolean production, int version, int subversion) {}

    /** The practitioner with that code who worked here on {@code day}. */
    public Optional<Practitioner> practitioner(AgbCode agb, LocalDate day) {
        for (Practitioner practitioner : practitioners) {
            if (practitioner.agb().equals(agb) && practitioner.active().contains(day)) {
                return Optional.of(practitioner);
            }
        }
        return Optional.empty();
    }
}
