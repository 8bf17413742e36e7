package nl.huidnota.run;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.domain.practice.PriceListEntry;
import org.jspecify.annotations.Nullable;

/** Makes invoice lines of judged sessions. Only a billable session has what a line needs. */
final class LineMaker {
    private LineMaker() {}

    static InvoiceLine line(JudgedSession judged) {
        Session session = judged.session();
        JudgedSession.Basis basis = judged.billable();
        Session.Treatment treatment = session.treatment();
        Euro tariff = treatment.tariff().get();
        PriceListEntry entry = basis.entry();
        String code = treatment.prestatie().get().toString();
        return new InvoiceLine(
                session.id().get(),
                session.date().get(),
                code,
                entry == null ? code : entry.name(),
                text(treatment.bodyArea()),
                description(treatment),
                treating(session, basis.practitioner()),
                tariff,
                orZero(treatment.discount()),
                basis.vat(),
                basis.vat().vatWithin(tariff),
                judged.expected(),
                referred(session.referral()),
                basis.course(),
                codes(session.passed()));
    }

    private static Euro orZero(Cell<Euro> cell) {
        Euro amount = cell.value();
        return amount == null ? Euro.ZERO : amount;
    }

    static @Nullable String text(Cell<?> cell) {
        return cell.isEmpty() ? null : cell.text();
    }

    private static @Nullable String description(Session.Treatment treatment) {
        String words = Stream.of(treatment.technique(), treatment.device())
                .filter(cell -> !cell.isEmpty())
                .map(Cell::text)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private static InvoiceLine.Treating treating(Session session, @Nullable Practitioner practitioner) {
        var agb = session.treatment().practitioner().get();
        if (practitioner == null) {
            return new InvoiceLine.Treating(agb, null, null, null);
        }
        LocalDate day = session.date().get();
        String registers = practitioner.registers().stream()
                .filter(registration -> registration.valid().contains(day))
                .map(Practitioner.Registration::register)
                .collect(Collectors.joining(", "));
        return new InvoiceLine.Treating(
                agb, practitioner.name(), practitioner.kind().key(), registers.isEmpty() ? null : registers);
    }

    private static InvoiceLine.@Nullable Referred referred(Session.Referral referral) {
        AgbCode referrer = referral.referrer().value();
        ReferrerKind told =
                referrer == null ? null : ReferrerKind.toldBy(referrer).orElse(null);
        ReferrerKind known =
                referral.kind().value() == null ? told : referral.kind().get();
        String kind = known == null ? null : known.key();
        InvoiceLine.Referred referred =
                new InvoiceLine.Referred(referral.date().value(), referrer, kind, text(referral.approvalNumber()));
        boolean says = referred.date() != null || referred.referrer() != null || referred.approvalNumber() != null;
        return says ? referred : null;
    }

    private static InvoiceLine.CareCodes codes(Session.Passed passed) {
        return new InvoiceLine.CareCodes(
                text(passed.careProfile()),
                text(passed.diagnosisList()),
                text(passed.diagnosisCode()),
                text(passed.claimBasis()),
                text(passed.bodyLocation()));
    }
}
