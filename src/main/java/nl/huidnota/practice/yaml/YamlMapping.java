package nl.huidnota.practice.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys and their values, in the order of the file; no key stands in it twice. */
public record YamlMapping(Place place, List<Entry> entries) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** One key and its value. */
    public record Entry(YamlScalar key, YamlNode value) {
        public String name() {
            return key.text();
        }
    }

    public @Nullable Entry entry(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }
}
