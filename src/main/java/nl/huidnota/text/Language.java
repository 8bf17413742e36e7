package nl.huidnota.text;

import java.util.Locale;

/** The language people are spoken to in; Dutch is the root. */
public enum Language {
    NL,
    EN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
