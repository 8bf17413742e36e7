package nl.huidnota.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.domain.practice.Practitioner.Registration;
import nl.huidnota.practice.yaml.Form;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.YamlNode;
import nl.huidnota.practice.yaml.YamlScalar;

/** {@code behandelaars}: who treats, in which registers, since when. */
final class PractitionersReader {
    private static final Form<String> REGISTER = Forms.TEXT;

    private final Section root;
    private final List<Practitioner> found = new ArrayList<>();

    private PractitionersReader(Section root) {
        this.root = root;
    }

    static List<Practitioner> read(Section root) {
        root.requireItems("behandelaars");
        PractitionersReader reader = new PractitionersReader(root);
        for (Section section : root.sections("behandelaars")) {
            reader.add(section);
        }
        return reader.found;
    }

    private void add(Section section) {
        try (section) {
            Practitioner practitioner = new Practitioner(
                    section.required("agb", FieldForms.AGB),
                    section.required("naam", Forms.TEXT),
                    section.required("soort", FieldForms.PRACTITIONER_KIND),
                    registrations(section),
                    FieldForms.period(section));
            if (found.stream().anyMatch(other -> clash(other, practitioner))) {
                Map<String, String> args = Map.of("agb", practitioner.agb().digits());
                root.refuse(section.placeOf("agb"), "practitioner_twice", args);
            }
            found.add(practitioner);
        }
    }

    private static boolean clash(Practitioner some, Practitioner other) {
        boolean real = !some.agb().equals(FieldForms.AGB.standIn());
        return real && some.agb().equals(other.agb()) && some.active().overlaps(other.active());
    }

    private static List<Registration> registrations(Section section) {
        List<Registration> registrations = new ArrayList<>();
        int at = 0;
        for (YamlNode item : section.items("registers")) {
            String where = section.pathOf("registers") + "[" + at++ + "]";
            registrations.add(registration(section, item, where));
        }
        return registrations;
    }

    /** {@code KP}, or {@code {naam: KP, van: ..., tot: ...}}. */
    private static Registration registration(Section section, YamlNode item, String where) {
        if (item instanceof YamlScalar scalar) {
            return new Registration(section.value(scalar, where, REGISTER), DateRange.ALWAYS);
        }
        try (Section dated = section.section(item, where)) {
            return new Registration(dated.required("naam", REGISTER), FieldForms.period(dated));
        }
    }
}
