package nl.huidnota.invoice;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.claim.InvoiceLine.CareCodes;
import nl.huidnota.domain.claim.InvoiceLine.Referred;
import nl.huidnota.domain.claim.InvoiceLine.Treating;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.invoice.layout.Words;
import org.jspecify.annotations.Nullable;

/** What a session's cells say. */
final class SessionWords {
    private SessionWords() {}

    /** The price list's own name, the code, and below it all that an insurer may ask. */
    static List<Words> treatment(Draft draft, InvoiceLine line) {
        List<Words> words = new ArrayList<>();
        words.add(draft.words(line.name(), draft.styles.strong));
        String area = line.bodyArea();
        words.add(small(
                draft,
                area == null || area.isEmpty()
                        ? draft.phrases.get("regel_code", "code", line.prestatie())
                        : draft.phrases.get("regel_code_gebied", "code", line.prestatie(), "gebied", area)));
        if (line.description() != null && !line.description().isEmpty()) {
            words.add(small(draft, line.description()));
        }
        if (line.discount().isPositive()) {
            words.add(small(draft, draft.phrases.get("regel_korting", "korting", draft.euro(line.discount()))));
        }
        referral(draft, line.referral(), words);
        codes(draft, line.codes(), words);
        return words;
    }

    private static Words small(Draft draft, String text) {
        return draft.words(text, draft.styles.label);
    }

    private static void referral(Draft draft, @Nullable Referred referral, List<Words> words) {
        if (referral == null) {
            return;
        }
        if (referral.date() != null) {
            String kind = referral.kind() == null ? "verwijzer" : referral.kind();
            String who = kind.equals("verwijzer") ? draft.phrases.get(kind) : draft.phrases.word(kind);
            String date = draft.date(referral.date());
            words.add(small(
                    draft,
                    referral.referrer() == null
                            ? draft.phrases.get("regel_verwijzing", "datum", date, "soort", who)
                            : draft.phrases.get(
                                    "regel_verwijzing_agb",
                                    "datum",
                                    date,
                                    "soort",
                                    who,
                                    "agb",
                                    referral.referrer().digits())));
        }
        if (referral.approvalNumber() != null) {
            words.add(small(draft, draft.phrases.get("regel_machtiging", "nummer", referral.approvalNumber())));
        }
    }

    private static void codes(Draft draft, CareCodes codes, List<Words> words) {
        code(draft, "regel_zorgprofiel", codes.careProfile(), words);
        String list = codes.diagnosisList();
        String diagnosis = codes.diagnosisCode();
        code(draft, "regel_diagnose", diagnosis == null || list == null ? diagnosis : list + "-" + diagnosis, words);
        code(draft, "regel_aanspraak", codes.claimBasis(), words);
        code(draft, "regel_locatie", codes.bodyLocation(), words);
    }

    private static void code(Draft draft, String key, @Nullable String code, List<Words> words) {
        if (code != null && !code.isEmpty()) {
            words.add(small(draft, draft.phrases.get(key, "code", code)));
        }
    }

    static List<Words> practitioner(Draft draft, Treating practitioner) {
        List<Words> words = new ArrayList<>();
        if (practitioner.name() != null) {
            words.add(draft.words(practitioner.name(), draft.styles.body));
        }
        if (practitioner.kind() != null) {
            words.add(small(draft, draft.phrases.word(practitioner.kind())));
        }
        words.add(
                small(draft, draft.phrases.get("agb", "agb", practitioner.agb().digits())));
        if (practitioner.register() != null && !practitioner.register().isEmpty()) {
            words.add(small(draft, draft.phrases.get("register", "register", practitioner.register())));
        }
        return words;
    }

    static String vatKey(VatTreatment treatment) {
        return switch (treatment) {
            case EXEMPT -> "btw_vrij";
            case TAXED_21 -> "btw_hoog";
            case SMALL_BUSINESS -> "btw_kor";
        };
    }
}
