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

/** What a session's cells say. A long invoice says it in fewer lines: details run on, the usual referral is said once. */
final class SessionWords {
    private static final String RUNNING_ON = " · ";

    private final Draft draft;
    private final String usualReferral;

    /** @param usualReferral what stands above the table, and is left out below; empty for none */
    SessionWords(Draft draft, String usualReferral) {
        this.draft = draft;
        this.usualReferral = usualReferral;
    }

    /** The price list's own name, the code, and below it all that an insurer may ask. */
    List<Words> treatment(InvoiceLine line) {
        List<String> details = new ArrayList<>();
        String area = line.bodyArea();
        details.add(
                area == null || area.isEmpty()
                        ? draft.phrases.get("regel_code", "code", line.prestatie())
                        : draft.phrases.get("regel_code_gebied", "code", line.prestatie(), "gebied", area));
        add(details, line.description());
        if (line.discount().isPositive()) {
            details.add(draft.phrases.get("regel_korting", "korting", draft.euro(line.discount())));
        }
        String referral = referral(draft, line);
        add(details, referral.equals(usualReferral) ? "" : referral);
        Referred referred = line.referral();
        if (referred != null && referred.approvalNumber() != null) {
            details.add(draft.phrases.get("regel_machtiging", "nummer", referred.approvalNumber()));
        }
        codes(line.codes(), details);
        return under(draft.words(line.name(), draft.styles.strong), details);
    }

    private static void add(List<String> details, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            details.add(text);
        }
    }

    private List<Words> under(Words first, List<String> details) {
        List<Words> words = new ArrayList<>(List.of(first));
        if (draft.isLong() && !details.isEmpty()) {
            words.add(draft.words(String.join(RUNNING_ON, details), draft.styles.small));
        } else {
            details.forEach(detail -> words.add(draft.words(detail, draft.styles.label)));
        }
        return words;
    }

    /** The session's referral in words; empty when it has none. */
    static String referral(Draft draft, InvoiceLine line) {
        Referred referral = line.referral();
        if (referral == null || referral.date() == null) {
            return "";
        }
        String kind = referral.kind() == null ? "verwijzer" : referral.kind();
        String who = kind.equals("verwijzer") ? draft.phrases.get(kind) : draft.phrases.word(kind);
        String date = draft.date(referral.date());
        if (referral.referrer() == null) {
            return draft.phrases.get("regel_verwijzing", "datum", date, "soort", who);
        }
        String agb = referral.referrer().digits();
        return draft.phrases.get("regel_verwijzing_agb", "datum", date, "soort", who, "agb", agb);
    }

    private void codes(CareCodes codes, List<String> details) {
        code("regel_zorgprofiel", codes.careProfile(), details);
        String list = codes.diagnosisList();
        String diagnosis = codes.diagnosisCode();
        code("regel_diagnose", diagnosis == null || list == null ? diagnosis : list + "-" + diagnosis, details);
        code("regel_aanspraak", codes.claimBasis(), details);
        code("regel_locatie", codes.bodyLocation(), details);
    }

    private void code(String key, @Nullable String code, List<String> details) {
        if (code != null && !code.isEmpty()) {
            details.add(draft.phrases.get(key, "code", code));
        }
    }

    /** Name, profession, personal AGB and registers; of a long invoice profession and registers stand above the table. */
    List<Words> practitioner(Treating practitioner) {
        List<String> details = new ArrayList<>();
        if (!draft.isLong()) {
            details.addAll(profession(draft, practitioner));
        }
        String agb = draft.phrases.get("agb", "agb", practitioner.agb().digits());
        if (practitioner.name() == null) {
            return under(draft.words(agb, draft.styles.body), details);
        }
        details.add(Math.min(1, details.size()), agb);
        return under(draft.words(practitioner.name(), draft.styles.body), details);
    }

    private static List<String> profession(Draft draft, Treating practitioner) {
        List<String> words = new ArrayList<>();
        if (practitioner.kind() != null) {
            words.add(draft.phrases.word(practitioner.kind()));
        }
        if (practitioner.register() != null && !practitioner.register().isEmpty()) {
            words.add(draft.phrases.get("register", "register", practitioner.register()));
        }
        return words;
    }

    /** What stands above the table of a long invoice: who treated, each once. */
    static List<String> practitioners(Draft draft, List<InvoiceLine> lines) {
        return lines.stream()
                .map(InvoiceLine::practitioner)
                .filter(one -> one.name() != null && !profession(draft, one).isEmpty())
                .distinct()
                .map(one -> one.name() + ": " + String.join(RUNNING_ON, profession(draft, one)))
                .toList();
    }

    static String vatKey(VatTreatment treatment) {
        return switch (treatment) {
            case EXEMPT -> "btw_vrij";
            case TAXED_21 -> "btw_hoog";
            case SMALL_BUSINESS -> "btw_kor";
        };
    }
}
