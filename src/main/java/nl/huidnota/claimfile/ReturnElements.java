package nl.huidnota.claimfile;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.claimfile.gds802.Berichtsoort;
import nl.huidnota.claimfile.gds802.CreditPrestatie;
import nl.huidnota.claimfile.gds802.DebetPrestatie;
import nl.huidnota.claimfile.gds802.DeclaratieContext;
import nl.huidnota.claimfile.gds802.Header;
import nl.huidnota.claimfile.gds802.Overzicht;
import nl.huidnota.claimfile.gds802.Partijgegevens;
import nl.huidnota.claimfile.gds802.Prestatie;
import nl.huidnota.claimfile.gds802.Totaalbedrag;
import nl.huidnota.claimfile.gds802.Verzekerde;
import nl.huidnota.domain.claim.Feedback;
import nl.huidnota.domain.claim.ReturnLine;
import nl.huidnota.domain.claim.ReturnMessage;
import nl.huidnota.domain.claim.ReturnMessage.ReturnedInsured;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a return message, in the order of the file, as our own types. */
final class ReturnElements {
    private final FeedbackCollector refusal = new FeedbackCollector();
    private final List<ReturnedInsured> insured = new ArrayList<>();
    private ReturnMessage.@Nullable Header header;
    private ReturnMessage.@Nullable Context context;
    private ReturnMessage.@Nullable Totals totals;

    void header(Header from) {
        header = new ReturnMessage.Header(
                from.getBerichtsoort() == Berichtsoort.P,
                from.getVerzender(),
                from.getVerzenderRol(),
                from.getOntvanger(),
                from.getVerzenddatum(),
                from.getReferentienummer());
        refusal.add("Header", from.getFeedback());
    }

    void context(DeclaratieContext from) {
        context = new ReturnMessage.Context(
                code(from.getDeclarant()),
                code(from.getZorgaanbieder()),
                from.getFactuurnummer(),
                from.getFactuurdatum());
        party("Declarant", from.getDeclarant());
        party("Zorgaanbieder", from.getZorgaanbieder());
        refusal.add("DeclaratieContext", from.getFeedback());
    }

    private static @Nullable String code(@Nullable Partijgegevens party) {
        return party == null ? null : party.getZorgaanbiedercode();
    }

    private void party(String place, @Nullable Partijgegevens party) {
        if (party != null) {
            refusal.add(place, party.getFeedback());
        }
    }

    void overview(Overzicht from) {
        Totaalbedrag claimed = from.getTotaalDeclaratiebedragInclBtw();
        Totaalbedrag awarded = from.getTotaalToegekendBedragInclBtwFinancieel();
        Totaalbedrag notPaid = from.getTotaalToegekendBedragInclBtwNietFinancieel();
        totals = new ReturnMessage.Totals(
                signed(claimed), awarded == null ? null : signed(awarded), notPaid == null ? null : signed(notPaid));
        total("TotaalDeclaratiebedragInclBtw", claimed);
        total("TotaalToegekendBedragInclBtwFinancieel", awarded);
        total("TotaalToegekendBedragInclBtwNietFinancieel", notPaid);
        refusal.add("Overzicht", from.getFeedback());
    }

    private static Euro signed(Totaalbedrag total) {
        return total.getDebetCreditCode().equals("C") ? total.getBedrag().negated() : total.getBedrag();
    }

    private void total(String place, @Nullable Totaalbedrag total) {
        if (total != null) {
            refusal.add(place, total.getFeedback());
        }
    }

    void insured(Verzekerde from) {
        FeedbackCollector own = new FeedbackCollector();
        own.addOpen("BuitenlandVerzekerde", from.getBuitenlandVerzekerde());
        own.addOpen("AanvullendeVerzekerdegegevens", from.getAanvullendeVerzekerdegegevens());
        own.add("Verzekerde", from.getFeedback());
        List<ReturnLine> lines = new ArrayList<>();
        for (Prestatie line : from.getPrestatie()) {
            lines.add(
                    line.getDebetPrestatie() != null
                            ? debit(line.getDebetPrestatie())
                            : credit(line.getCreditPrestatie()));
        }
        insured.add(new ReturnedInsured(identity(from), own.all(), lines));
    }

    private static ReturnMessage.Identity identity(Verzekerde from) {
        String bsn = from.getBSN();
        return new ReturnMessage.Identity(
                bsn == null ? null : Bsn.parse(bsn).orElse(null),
                from.getUzoviNummer(),
                from.getVerzekerdennummer(),
                from.getPatientIdentificatienummer());
    }

    private static ReturnLine debit(DebetPrestatie from) {
        return new ReturnLine(
                from.getReferentienummer(),
                false,
                from.getBerekendBedragVerzekeraarInclBtw(),
                from.getToegekendBedragInclBtwFinancieel(),
                from.getToegekendBedragInclBtwNietFinancieel(),
                FeedbackCollector.of(from));
    }

    private static ReturnLine credit(CreditPrestatie from) {
        FeedbackCollector feedback = new FeedbackCollector();
        feedback.add("CreditPrestatie", from.getFeedback());
        return new ReturnLine(
                from.getReferentienummer(),
                true,
                null,
                from.getToegekendCreditBedragInclBtwFinancieel(),
                from.getToegekendCreditBedragInclBtwNietFinancieel(),
                feedback.all());
    }

    /** The whole, once every part has come: the schema sees to that. */
    ReturnMessage message(String sha256) {
        if (header == null || context == null || totals == null) {
            throw new IllegalStateException("the schema lets no message pass without its first three parts");
        }
        List<Feedback> feedback = refusal.all();
        return new ReturnMessage(header, context, totals, feedback, insured, sha256);
    }
}
