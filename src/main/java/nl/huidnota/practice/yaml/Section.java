package nl.huidnota.practice.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping being read: asks for its keys one by one, and {@link #close} names the keys nobody asked for. A fault
 * never stops the reading; a refused value is replaced by its form's stand-in.
 */
public final class Section implements AutoCloseable {
    private final YamlMapping mapping;
    private final String path;
    private final Faults faults;
    /** False for a section that is not there: its own missing keys are no further faults. */
    private final boolean present;

    private final Set<String> known = new LinkedHashSet<>();

    private Section(YamlMapping mapping, String path, Faults faults, boolean present) {
        this.mapping = mapping;
        this.path = path;
        this.faults = faults;
        this.present = present;
    }

    /** The top of a file; one that reads as empty, without further faults, when the file had no mapping. */
    public static Section root(YamlFile file, Faults faults) {
        return file.root() == null
                ? new Section(new YamlMapping(Place.whole(file.name()), List.of()), "", faults, false)
                : new Section(file.root(), "", faults, true);
    }

    public Place place() {
        return mapping.place();
    }

    /** The dotted path of {@code key}, for messages. */
    public String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    public boolean has(String key) {
        known.add(key);
        return mapping.entry(key) != null;
    }

    /** Where the value of {@code key} stands; the section's own place when it is absent. */
    public Place placeOf(String key) {
        YamlMapping.@Nullable Entry entry = mapping.entry(key);
        return entry == null ? place() : entry.value().place();
    }

    public <T> @Nullable T optional(String key, Form<T> form) {
        YamlMapping.@Nullable Entry entry = entry(key);
        return entry == null ? null : scalar(entry, form);
    }

    public <T> T or(String key, Form<T> form, T absent) {
        @Nullable T value = optional(key, form);
        return value == null ? absent : value;
    }

    public <T> T required(String key, Form<T> form) {
        @Nullable T value = optional(key, form);
        if (value != null) {
            return value;
        }
        missing(key, "missing_key");
        return form.standIn();
    }

    /** Like {@link #required}, with a message of its own when the value is absent or empty. */
    public <T> T required(String key, Form<T> form, String missingKey) {
        YamlMapping.@Nullable Entry entry = entry(key);
        if (entry != null && isEmpty(entry.value())) {
            faults.add(missingKey, entry.key().place(), Map.of("sleutel", pathOf(key)));
            return form.standIn();
        }
        if (entry == null) {
            missing(key, missingKey);
            return form.standIn();
        }
        return scalar(entry, form);
    }

    private YamlMapping.@Nullable Entry entry(String key) {
        known.add(key);
        return mapping.entry(key);
    }

    private void missing(String key, String faultKey) {
        if (present && mapping.entry(key) == null) {
            faults.add(faultKey, place(), Map.of("sleutel", pathOf(key)));
        }
    }

    private <T> T scalar(YamlMapping.Entry entry, Form<T> form) {
        String where = pathOf(entry.name());
        if (isEmpty(entry.value())) {
            faults.add("missing_value", entry.key().place(), Map.of("sleutel", where));
            return form.standIn();
        }
        return scalar(entry.value(), where, form).orElse(form.standIn());
    }

    private <T> Optional<T> scalar(YamlNode node, String where, Form<T> form) {
        if (node instanceof YamlScalar scalar) {
            return form.read(scalar, where, faults);
        }
        faults.add("expected_value", node.place(), Map.of("sleutel", where));
        return Optional.empty();
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.EMPTY;
    }

    /** A list of single values; empty when absent. A refused one is left out. */
    public <T> List<T> list(String key, Form<T> form) {
        List<T> values = new ArrayList<>();
        int at = 0;
        for (YamlNode item : items(key)) {
            scalar(item, pathOf(key) + "[" + at++ + "]", form).ifPresent(values::add);
        }
        return values;
    }

    /** The nodes of a list; empty when absent or no list. */
    public List<YamlNode> items(String key) {
        YamlMapping.@Nullable Entry entry = entry(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof YamlSequence sequence) {
            return sequence.items();
        }
        boolean empty = isEmpty(entry.value());
        Place place = empty ? entry.key().place() : entry.value().place();
        faults.add(empty ? "missing_value" : "expected_list", place, Map.of("sleutel", pathOf(key)));
        return List.of();
    }

    /** Reports a key that is absent. */
    public void requireKey(String key) {
        known.add(key);
        missing(key, "missing_key");
    }

    /** Reports a list that is absent, or present without items. */
    public void requireItems(String key) {
        YamlMapping.@Nullable Entry entry = mapping.entry(key);
        if (entry == null) {
            missing(key, "missing_key");
        } else if (entry.value() instanceof YamlSequence sequence
                && sequence.items().isEmpty()) {
            faults.add("empty_list", sequence.place(), Map.of("sleutel", pathOf(key)));
        }
    }

    /** A list of mappings; empty when absent. */
    public List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        for (YamlNode item : items(key)) {
            sections.add(section(item, pathOf(key) + "[" + at++ + "]"));
        }
        return sections;
    }

    /** The mapping below {@code key}; when absent one that reads as empty, so that all defaults hold. */
    public Section section(String key) {
        YamlMapping.@Nullable Entry entry = entry(key);
        if (entry == null) {
            return new Section(new YamlMapping(place(), List.of()), pathOf(key), faults, false);
        }
        if (isEmpty(entry.value())) {
            faults.add("missing_value", entry.key().place(), Map.of("sleutel", pathOf(key)));
            return new Section(new YamlMapping(place(), List.of()), pathOf(key), faults, false);
        }
        return section(entry.value(), pathOf(key));
    }

    /** Like {@link #section}, reporting it when absent. */
    public Section requiredSection(String key) {
        known.add(key);
        missing(key, "missing_key");
        return section(key);
    }

    /** A node of {@link #items} as a mapping. */
    public Section section(YamlNode node, String where) {
        if (node instanceof YamlMapping inner) {
            return new Section(inner, where, faults, true);
        }
        faults.add("expected_section", node.place(), Map.of("sleutel", where));
        return new Section(new YamlMapping(node.place(), List.of()), where, faults, false);
    }

    /** The keys and values as they stand, for mappings whose keys the user chooses. */
    public List<YamlMapping.Entry> entries() {
        mapping.entries().forEach(entry -> known.add(entry.name()));
        return mapping.entries();
    }

    /** The value of one of {@link #entries}; the stand-in when refused. */
    public <T> T value(YamlMapping.Entry entry, Form<T> form) {
        return scalar(entry, form);
    }

    /** A node of {@link #items} as a single value; the stand-in when refused. */
    public <T> T value(YamlNode node, String where, Form<T> form) {
        return scalar(node, where, form).orElse(form.standIn());
    }

    /** The mapping below one of {@link #entries}. */
    public Section section(YamlMapping.Entry entry) {
        return section(entry.name());
    }

    public void refuse(Place place, String key, Map<String, String> args) {
        faults.add(key, place, args);
    }

    /** Reports a key that is not known here, with the nearest one that is. */
    public void unknown(YamlScalar key, Set<String> expected) {
        String where = pathOf(Value.shortened(key.text()));
        String keys = String.join(", ", expected);
        Nearest.to(key.text(), expected)
                .ifPresentOrElse(
                        near -> faults.add("unknown_key_near", key.place(), Map.of("sleutel", where, "voorstel", near)),
                        () -> faults.add("unknown_key", key.place(), Map.of("sleutel", where, "keuzes", keys)));
    }

    /** Names the keys nobody asked for. */
    @Override
    public void close() {
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!known.contains(entry.name())) {
                unknown(entry.key(), known);
            }
        }
    }
}
