package nl.huidnota.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.practice.BookkeepingAccounts;
import nl.huidnota.domain.practice.CourseSettings;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.domain.practice.Practice.BsnOnInvoice;
import nl.huidnota.domain.practice.Practice.Declarant;
import nl.huidnota.domain.practice.Practice.Vecozo;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.practice.yaml.Form;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** The settings of praktijk.yaml (contract §3) as a {@link Practice}; people and prices are read apart. */
final class PracticeReader {
    /** What every practice treats; its medical nature is not the practice's to say. */
    static final Set<String> BUILT_IN_INDICATIONS = Set.of("acnelittekens", "acne", "cosmetisch");

    private static final int DAYS_MOST = 366;
    private static final Form<Outcome> OUTCOME = Forms.choice(
            Map.of("uit", Outcome.OFF, "waarschuwing", Outcome.WARN, "aanhouden", Outcome.HELD, "zelf", Outcome.SELF));

    private final Section root;
    private final Map<String, Boolean> rules;
    private @Nullable NamedFile logo;

    /** @param rules every rule's id, and whether a practice may change its outcome */
    PracticeReader(Section root, Map<String, Boolean> rules) {
        this.root = root;
        this.rules = rules;
    }

    Practice practice() {
        FileVersion.check(root);
        PracticeCard card;
        Declarant declarant;
        try (Section section = root.requiredSection("praktijk")) {
            card = card(section);
            logo = NamedFile.of(section, "logo");
            declarant = section.or("declarant", FieldForms.words(Declarant.class), Declarant.PRAKTIJK);
        }
        return new Practice(
                card,
                declarant,
                PractitionersReader.read(root),
                PriceListReader.read(root),
                indications(),
                NumberingReader.read(root),
                vecozo(),
                root.or("btw_regeling", Forms.choice(Map.of("normaal", false, "kor", true)), false),
                root.or("betaaltermijn_dagen", Forms.integer(0, DAYS_MOST), 14),
                root.or("bsn_op_factuur", FieldForms.words(BsnOnInvoice.class), BsnOnInvoice.NEE),
                root.or("xml_in_factuur", Forms.YES_NO, true),
                course(),
                outcomes());
    }

    private static PracticeCard card(Section section) {
        return new PracticeCard(
                section.required("naam", Forms.TEXT),
                section.required("agb", FieldForms.AGB),
                section.required("straat", Forms.TEXT),
                section.required("huisnummer", Forms.TEXT),
                section.required("postcode", FieldForms.DUTCH_POSTCODE),
                section.required("plaats", Forms.TEXT),
                section.required("iban", FieldForms.IBAN),
                section.optional("bic", FieldForms.BANK_CODE),
                section.optional("kvk", Forms.TEXT),
                section.optional("btw_id", Forms.TEXT),
                section.optional("telefoon", Forms.TEXT),
                section.optional("email", Forms.TEXT),
                section.optional("website", Forms.TEXT));
    }

    private Map<String, Boolean> indications() {
        Map<String, Boolean> medical = new LinkedHashMap<>();
        Section all = root.section("indicaties");
        for (YamlMapping.Entry entry : all.entries()) {
            String name = Words.fold(entry.name());
            try (Section one = all.section(entry)) {
                boolean isMedical = one.required("medisch", Forms.YES_NO);
                if (BUILT_IN_INDICATIONS.contains(name)) {
                    refuseIndication(all, entry, "built_in_indication");
                } else if (medical.putIfAbsent(name, isMedical) != null) {
                    refuseIndication(all, entry, "indication_twice");
                }
            }
        }
        return medical;
    }

    private static void refuseIndication(Section all, YamlMapping.Entry entry, String key) {
        all.refuse(entry.key().place(), key, Map.of("sleutel", all.pathOf(entry.name())));
    }

    private Vecozo vecozo() {
        try (Section section = root.section("vecozo")) {
            return new Vecozo(
                    section.or("berichtsoort", Forms.choice(Map.of("T", false, "P", true)), false),
                    section.or("berichtversie", Forms.integer(0, 99), 2),
                    section.or("berichtsubversie", Forms.integer(0, 99), 0));
        }
    }

    private CourseSettings course() {
        CourseSettings usual = CourseSettings.DEFAULT;
        try (Section section = root.section("kuur")) {
            return new CourseSettings(
                    section.or("interval_dagen", Forms.integer(1, DAYS_MOST), usual.intervalDays()),
                    section.or("minimum_dagen", Forms.integer(0, DAYS_MOST), usual.minimumDays()),
                    section.or("herstel_dagen", Forms.integer(0, DAYS_MOST), usual.healingDays()),
                    section.or("behandelingen_max", Forms.integer(1, 99), usual.maxSessions()));
        }
    }

    private Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Section section = root.section("regels");
        for (YamlMapping.Entry entry : section.entries()) {
            Outcome outcome = section.value(entry, OUTCOME);
            Boolean mayBeChanged = rules.get(entry.name());
            if (mayBeChanged == null) {
                section.unknown(entry.key(), rules.keySet());
            } else if (!mayBeChanged) {
                section.refuse(entry.key().place(), "fixed_rule", Map.of("regel", entry.name()));
            } else {
                outcomes.put(entry.name(), outcome);
            }
        }
        return outcomes;
    }

    BookkeepingAccounts accounts() {
        try (Section section = root.section("boekhouding")) {
            return new BookkeepingAccounts(
                    section.optional("omzet_vrij", Forms.TEXT),
                    section.optional("omzet_21", Forms.TEXT),
                    section.optional("btw_21", Forms.TEXT),
                    section.optional("debiteuren", Forms.TEXT),
                    section.optional("verzekeraars", Forms.TEXT));
        }
    }

    /** Known once {@link #practice} has been read. */
    @Nullable NamedFile logo() {
        return logo;
    }

    @Nullable NamedFile template() {
        return NamedFile.of(root, "sjabloon");
    }

    /** Names the keys nobody asked for; after everything has been read. */
    void close() {
        root.close();
    }

    List<NamedFile> coverFiles() {
        root.requireKey("polissen");
        return NamedFile.list(root, "polissen");
    }
}
