package nl.huidnota.practice;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Place;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * A file that another file names.
 *
 * @param key the path of the key that names it
 * @param name as written
 */
record NamedFile(String key, String name, Place place) {

    static @Nullable NamedFile of(Section section, String key) {
        @Nullable String name = section.optional(key, Forms.TEXT);
        return name == null || name.isEmpty() ? null : new NamedFile(section.pathOf(key), name, section.placeOf(key));
    }

    static List<NamedFile> list(Section section, String key) {
        List<NamedFile> files = new ArrayList<>();
        for (YamlNode item : section.items(key)) {
            String where = section.pathOf(key) + "[" + files.size() + "]";
            String name = section.value(item, where, Forms.TEXT);
            files.add(new NamedFile(where, name, item.place()));
        }
        return files;
    }
}
