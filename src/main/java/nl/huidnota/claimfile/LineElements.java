package nl.huidnota.claimfile;

import nl.huidnota.claimfile.gds801.AanvullendPrestatieKenmerk;
import nl.huidnota.claimfile.gds801.AanvullendePrestatiegegevens;
import nl.huidnota.claimfile.gds801.CreditPrestatie;
import nl.huidnota.claimfile.gds801.DebetPrestatie;
import nl.huidnota.claimfile.gds801.Diagnose;
import nl.huidnota.claimfile.gds801.Prestatie;
import nl.huidnota.claimfile.gds801.Verwijzing;
import nl.huidnota.claimfile.gds801.Zorgaanbieder;
import nl.huidnota.domain.claim.ClaimLine;
import nl.huidnota.domain.claim.CreditLine;
import nl.huidnota.domain.claim.MessageLine;
import nl.huidnota.domain.code.AgbCode;
import org.jspecify.annotations.Nullable;

/** Claimed and credited lines as the schema's elements. */
final class LineElements {
    private static final String CLAIM = "01";
    private static final String REFERRED = "01";
    private static final String REFERRED_WITHOUT_CODE = "07";
    private static final String BODY_LOCATION_LIST = "002";
    private static final String CLAIM_BASIS_LIST = "004";
    private static final String PRACTICE = "2";
    private static final String PRACTITIONER = "3";
    private static final String TREATING = "01";

    private LineElements() {}

    static Prestatie of(MessageLine line) {
        Prestatie to = new Prestatie();
        if (line instanceof ClaimLine claim) {
            to.setDebetPrestatie(debit(claim));
        } else if (line instanceof CreditLine credit) {
            to.setCreditPrestatie(credit(credit));
        }
        return to;
    }

    private static DebetPrestatie debit(ClaimLine from) {
        DebetPrestatie to = new DebetPrestatie();
        to.setReferentienummer(from.reference());
        to.setInformatieCode(CLAIM);
        to.setPrestatieCodelijstCode(from.prestatie().list());
        to.setPrestatiecode(from.prestatie().code());
        to.setBegindatum(from.date());
        to.setAantal("1");
        to.setTariefInclBtw(from.amount());
        to.setBerekendBedragInclBtw(from.amount());
        to.setDeclaratieBedragInclBtw(from.amount());
        to.setDoorsturenToegestaan(true);
        addCharacteristic(to, BODY_LOCATION_LIST, from.details().bodyLocation());
        addCharacteristic(to, CLAIM_BASIS_LIST, from.details().claimBasis());
        if (from.referral() != null) {
            to.getVerwijzing().add(referral(from.referral()));
        }
        to.getZorgaanbieder().add(treating(from.practitioner()));
        to.setAanvullendePrestatiegegevens(diagnosis(from.details().diagnosis()));
        return to;
    }

    private static void addCharacteristic(DebetPrestatie to, String list, @Nullable String code) {
        if (code != null) {
            AanvullendPrestatieKenmerk characteristic = new AanvullendPrestatieKenmerk();
            characteristic.setApkCodelijstCode(list);
            characteristic.setApkCode(code);
            to.getAanvullendPrestatieKenmerk().add(characteristic);
        }
    }

    private static Verwijzing referral(ClaimLine.Referral from) {
        Verwijzing to = new Verwijzing();
        AgbCode referrer = from.referrer();
        to.setTypeVerwijzingcode(referrer == null ? REFERRED_WITHOUT_CODE : REFERRED);
        to.setVerwijsdatum(from.date());
        if (referrer != null) {
            to.setVerwijzer(provider(referrer, referrer.isPractice() ? PRACTICE : PRACTITIONER));
        }
        return to;
    }

    /** Return code 9559: code, kind practitioner and role treating, and nothing else. */
    private static Zorgaanbieder treating(AgbCode practitioner) {
        Zorgaanbieder to = provider(practitioner, PRACTITIONER);
        to.setZorgaanbiederRol(TREATING);
        return to;
    }

    private static Zorgaanbieder provider(AgbCode code, String kind) {
        Zorgaanbieder to = new Zorgaanbieder();
        to.setZorgaanbiedercode(code.digits());
        to.setZorgaanbiederSoort(kind);
        return to;
    }

    private static @Nullable AanvullendePrestatiegegevens diagnosis(ClaimLine.@Nullable Diagnosis from) {
        if (from == null) {
            return null;
        }
        Diagnose diagnosis = new Diagnose();
        diagnosis.setDiagnoseCodelijstCode(from.list());
        diagnosis.setDiagnosecode(from.code());
        AanvullendePrestatiegegevens to = new AanvullendePrestatiegegevens();
        to.getDiagnose().add(diagnosis);
        return to;
    }

    private static CreditPrestatie credit(CreditLine from) {
        CreditPrestatie to = new CreditPrestatie();
        to.setReferentienummer(from.reference());
        to.setGerelateerdReferentienummer(from.credited());
        to.setPrestatieCodelijstCode(from.prestatie().list());
        to.setBegindatum(from.date());
        to.setToegekendBedragInclBtwFinancieel(from.awarded());
        return to;
    }
}
