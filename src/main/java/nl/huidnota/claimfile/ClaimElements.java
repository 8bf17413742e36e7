package nl.huidnota.claimfile;

import java.util.List;
import nl.huidnota.claimfile.gds801.Berichtsoort;
import nl.huidnota.claimfile.gds801.DeclaratieContext;
import nl.huidnota.claimfile.gds801.Header;
import nl.huidnota.claimfile.gds801.Overzicht;
import nl.huidnota.claimfile.gds801.Partijgegevens;
import nl.huidnota.claimfile.gds801.Totaalbedrag;
import nl.huidnota.claimfile.gds801.Valutacode;
import nl.huidnota.claimfile.gds801.Verzekerde;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.claim.MessageLine;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.money.Euro;

/** The parts of a claim message around its lines, as the schema's elements. Lines: {@link LineElements}. */
final class ClaimElements {
    private static final String MESSAGE_CODE = "573";
    private static final String CARE_PROVIDER = "1";
    private static final String HEALTH_INSURER = "3";
    private static final String PRACTICE = "2";
    private static final String PRACTITIONER = "3";

    private ClaimElements() {}

    static Header header(ClaimMessage.Header from) {
        Header to = new Header();
        to.setBerichtcode(MESSAGE_CODE);
        to.setBerichtversie(String.valueOf(from.kind().version()));
        to.setBerichtsubversie(String.valueOf(from.kind().subversion()));
        to.setBerichtsoort(from.kind().production() ? Berichtsoort.P : Berichtsoort.T);
        to.setVerzender(from.sender().digits());
        to.setVerzenderRol(CARE_PROVIDER);
        if (from.receiver() != null) {
            to.setOntvanger(from.receiver().digits());
            to.setOntvangerRol(HEALTH_INSURER);
        }
        to.setVerzenddatum(from.sent());
        to.setReferentienummer(from.reference());
        return to;
    }

    static DeclaratieContext context(ClaimMessage.Context from) {
        DeclaratieContext to = new DeclaratieContext();
        if (from.practitioner() == null) {
            to.setDeclarant(party(from.practice(), PRACTICE));
        } else {
            to.setDeclarant(party(from.practitioner(), PRACTITIONER));
            to.setZorgaanbieder(party(from.practice(), PRACTICE));
        }
        to.setBetalingAanServicebureau(false);
        to.setFactuurnummer(from.invoiceNumber());
        to.setFactuurdatum(from.invoiceDate());
        to.setValutacode(Valutacode.EUR);
        if (from.period() != null) {
            to.setBegindatumDeclaratieperiode(from.period().begin());
            to.setEinddatumDeclaratieperiode(from.period().end());
        }
        return to;
    }

    private static Partijgegevens party(AgbCode code, String kind) {
        Partijgegevens party = new Partijgegevens();
        party.setZorgaanbiedercode(code.digits());
        party.setZorgaanbiederSoort(kind);
        return party;
    }

    /** The sign of a total is its letter. */
    static Overzicht overview(Euro total) {
        Totaalbedrag amount = new Totaalbedrag();
        amount.setBedrag(total.isNegative() ? total.negated() : total);
        amount.setDebetCreditCode(total.isNegative() ? "C" : "D");
        Overzicht overview = new Overzicht();
        overview.setTotaalDeclaratiebedragInclBtw(amount);
        return overview;
    }

    static Verzekerde insured(InsuredClaims from) {
        InsuredClaims.Insured person = from.insured();
        Verzekerde to = new Verzekerde();
        to.setBSN(person.bsn() == null ? null : person.bsn().digits());
        to.setUzoviNummer(person.uzovi() == null ? null : person.uzovi().digits());
        to.setVerzekerdennummer(person.insuredNumber());
        to.setGeboortedatum(person.birthDate());
        List<nl.huidnota.claimfile.gds801.Prestatie> lines = to.getPrestatie();
        for (MessageLine line : from.lines()) {
            lines.add(LineElements.of(line));
        }
        return to;
    }
}
