package nl.huidnota.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.ClaimDeadline;
import nl.huidnota.domain.cover.CoverExample;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.practice.PlacedInsurer.PlacedTerms;
import nl.huidnota.practice.yaml.Form;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import org.jspecify.annotations.Nullable;

/** One polissen.yaml (contract §4): its insurers with their packages and examples. */
final class CoverFileReader {
    private static final Form<Route> ROUTE = FieldForms.words(Route.class);
    private static final Form<Boolean> AT_MAXIMUM = Forms.choice(Map.of("indienen", false, "zelf", true));
    private static final int MONTHS_MOST = 240;

    private final Set<String> ruleIds;
    private final List<CoverExample> examples = new ArrayList<>();

    CoverFileReader(Set<String> ruleIds) {
        this.ruleIds = ruleIds;
    }

    /** The examples of all files read so far. */
    List<CoverExample> examples() {
        return examples;
    }

    List<PlacedInsurer> read(Section root) {
        try (root) {
            FileVersion.check(root);
            root.requireItems("verzekeraars");
            return root.sections("verzekeraars").stream().map(this::insurer).toList();
        }
    }

    private PlacedInsurer insurer(Section section) {
        try (section) {
            UzoviCode uzovi = section.required("uzovi", FieldForms.UZOVI, "uzovi_missing");
            return new PlacedInsurer(
                    section.place(),
                    uzovi,
                    section.required("naam", Forms.TEXT),
                    section.list("aliassen", Forms.TEXT),
                    section.required("route", ROUTE),
                    deadline(section),
                    section.optional("bij_maximum", AT_MAXIMUM),
                    section.optional("cov", Forms.YES_NO),
                    section.list("meesturen", Forms.TEXT),
                    packages(section, uzovi));
        }
    }

    private static @Nullable ClaimDeadline deadline(Section section) {
        if (!section.has("indientermijn")) {
            return null;
        }
        try (Section deadline = section.section("indientermijn")) {
            return new ClaimDeadline(
                    deadline.required("maanden", Forms.integer(1, MONTHS_MOST)),
                    deadline.required("vanaf", FieldForms.words(ClaimDeadline.Start.class)));
        }
    }

    private List<PlacedTerms> packages(Section section, UzoviCode uzovi) {
        List<PlacedTerms> packages = new ArrayList<>();
        for (Section one : section.sections("pakketten")) {
            try (one) {
                CoverTerms terms = CoverTermsReader.read(one, uzovi);
                packages.add(new PlacedTerms(one.place(), terms));
                examples.addAll(CoverExampleReader.read(one, terms, ruleIds));
            }
        }
        return packages;
    }
}
