package nl.huidnota.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.CoverTerms.Checked;
import nl.huidnota.domain.cover.CoverTerms.Maximum;
import nl.huidnota.domain.cover.CoverTerms.Period;
import nl.huidnota.domain.cover.CoverTerms.PractitionerTerms;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.domain.cover.CoverTerms.Scars;
import nl.huidnota.domain.cover.CoverTerms.Source;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import org.jspecify.annotations.Nullable;

/** One version of one package: what it pays for acne, on which conditions. */
final class CoverTermsReader {
    private static final int MOST = 999;

    private CoverTermsReader() {}

    static CoverTerms read(Section section, UzoviCode uzovi) {
        DateRange valid;
        try (Section period = section.section("geldig")) {
            valid = FieldForms.period(period);
        }
        try (Section acne = section.requiredSection("acne")) {
            return new CoverTerms(
                    uzovi,
                    section.required("code", Forms.TEXT),
                    section.required("naam", Forms.TEXT),
                    section.list("aliassen", Forms.TEXT),
                    valid,
                    acne.required("gedekt", Forms.YES_NO),
                    acne.or("littekens", FieldForms.words(Scars.class), Scars.ONVERMELD),
                    maximum(acne),
                    acne.or("procent", Forms.PERCENT, Percentage.FULL),
                    acne.or("eigen_bijdrage", Forms.AMOUNT_FROM_ZERO, Euro.ZERO),
                    acne.optional("behandelingen_max", Forms.integer(1, MOST)),
                    acne.optional("leeftijd_tot", Forms.integer(1, 150)),
                    areas(acne),
                    folded(acne.list("technieken_uitgesloten", Forms.TEXT)),
                    referral(acne),
                    acne.or("machtiging", Forms.YES_NO, false),
                    practitioners(acne),
                    acne.optional("budget", Forms.TEXT),
                    source(section));
        }
    }

    private static @Nullable Maximum maximum(Section acne) {
        if (!acne.has("maximum")) {
            return null;
        }
        try (Section maximum = acne.section("maximum")) {
            return new Maximum(
                    maximum.required("bedrag", Forms.AMOUNT_FROM_ZERO),
                    maximum.required("per", FieldForms.words(Period.class)));
        }
    }

    private static @Nullable List<String> areas(Section acne) {
        return acne.has("gebieden") ? folded(acne.list("gebieden", Forms.TEXT)) : null;
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Words::fold).toList();
    }

    private static @Nullable ReferralTerms referral(Section acne) {
        if (!acne.has("verwijzing")) {
            return null;
        }
        try (Section referral = acne.section("verwijzing")) {
            return new ReferralTerms(
                    referral.required("vereist", Forms.YES_NO),
                    referral.list("door", FieldForms.REFERRER_KIND),
                    referral.or("voor_eerste", Forms.YES_NO, false),
                    referral.optional("max_maanden", Forms.integer(1, MOST)),
                    referral.or("max_maanden_geldt", Forms.choice(Map.of("eerste", false, "elke", true)), false));
        }
    }

    private static List<PractitionerTerms> practitioners(Section acne) {
        List<PractitionerTerms> accepted = new ArrayList<>();
        for (Section one : acne.sections("zorgverleners")) {
            try (one) {
                accepted.add(new PractitionerTerms(
                        one.required("soort", FieldForms.PRACTITIONER_KIND).key(),
                        one.list("registers", Forms.TEXT),
                        one.list("registers_alle", Forms.TEXT)));
            }
        }
        return accepted;
    }

    private static Source source(Section section) {
        try (Section source = section.requiredSection("bron")) {
            return new Source(
                    source.optional("titel", Forms.TEXT),
                    source.optional("datum", Forms.DATE_ISO),
                    source.required("gecontroleerd", FieldForms.words(Checked.class)));
        }
    }
}
