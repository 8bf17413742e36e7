package nl.huidnota.practice;

import java.util.Map;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;

/** The version of a file's layout (versie); one so far. */
final class FileVersion {
    private FileVersion() {}

    static void check(Section root) {
        int version = root.required("versie", Forms.integer(1, 9999));
        if (version > 1) {
            root.refuse(root.placeOf("versie"), "newer_version", Map.of("waarde", String.valueOf(version)));
        }
    }
}
