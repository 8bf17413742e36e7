package nl.huidnota.ledger;

import java.util.List;
import nl.huidnota.domain.claim.ContentFingerprint;

/** Fingerprints as they are written down: most columns of a row are empty, and an empty one takes a point only. */
final class Fingerprints {
    private static final int WIDTH = 8;
    private static final String EMPTY = ContentFingerprint.of(List.of("")).text();

    private Fingerprints() {}

    static String shorten(String text) {
        if (text.length() % WIDTH != 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += WIDTH) {
            if (text.startsWith(EMPTY, at)) {
                out.append('.');
            } else {
                out.append(text, at, at + WIDTH);
            }
        }
        return out.toString();
    }

    static String restore(String text) {
        return text.replace(".", EMPTY);
    }
}
