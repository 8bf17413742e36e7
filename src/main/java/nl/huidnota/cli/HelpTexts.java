package nl.huidnota.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/** Picocli asks a ResourceBundle for descriptions; ours are the message bundles, under {@code help.}. */
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "help.";
    private final Texts texts;
    /** Picocli asks for them once per command. */
    private final List<String> keys;

    HelpTexts(Texts texts) {
        this.texts = texts;
        this.keys = texts.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList();
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.has(PREFIX + key) ? texts.get(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
