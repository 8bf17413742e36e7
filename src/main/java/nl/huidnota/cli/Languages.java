package nl.huidnota.cli;

import java.util.Locale;
import java.util.Map;
import nl.huidnota.text.Language;

/** Finds the language before the command line is parsed, so that its faults are told in it too. */
final class Languages {
    private Languages() {}

    static Language of(String[] args, Map<String, String> environment) {
        String asked = environment.getOrDefault("HUIDNOTA_LANG", "nl");
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                asked = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                asked = args[i + 1];
            }
        }
        return asked.toLowerCase(Locale.ROOT).equals("en") ? Language.EN : Language.NL;
    }
}
