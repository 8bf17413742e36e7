package nl.huidnota.domain.care;

import java.util.List;
import java.util.stream.Stream;

/**
 * The treated part of the body; several parts are joined by {@code " en "} ({@code gelaat en hals}).
 *
 * @param parts in lower case; empty when the file names none
 */
public record BodyArea(List<String> parts) {
    public static final BodyArea NONE = new BodyArea(List.of());

    public BodyArea {
        parts = List.copyOf(parts);
    }

    /** Reads {@code gelaat en hals}, in any case. */
    public static BodyArea parse(String text) {
        String folded = Words.fold(text);
        if (folded.isEmpty()) {
            return NONE;
        }
        if (!folded.contains(" en ")) {
            return new BodyArea(List.of(folded));
        }
        return new BodyArea(Stream.of(folded.split(" en ")).distinct().toList());
    }

    /** Shares a part with the other; two areas that name nothing overlap too. */
    public boolean overlaps(BodyArea other) {
        if (parts.isEmpty() && other.parts.isEmpty()) {
            return true;
        }
        for (String part : parts) {
            if (other.parts.contains(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return String.join(" en ", parts);
    }
}
