package nl.huidnota.intake;

import java.util.Map;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.care.SessionStatus;
import nl.huidnota.domain.care.Words;

/** Coded words as exports write them, compared without case; a word in another case was mended. */
final class WordForm {
    private static final Map<String, SessionStatus> STATUSES = Map.ofEntries(
            Map.entry("voltooid", SessionStatus.DONE),
            Map.entry("afgerond", SessionStatus.DONE),
            Map.entry("uitgevoerd", SessionStatus.DONE),
            Map.entry("completed", SessionStatus.DONE),
            Map.entry("gepland", SessionStatus.PLANNED),
            Map.entry("planned", SessionStatus.PLANNED),
            Map.entry("geannuleerd", SessionStatus.CANCELLED),
            Map.entry("afgezegd", SessionStatus.CANCELLED),
            Map.entry("cancelled", SessionStatus.CANCELLED),
            Map.entry("verplaatst", SessionStatus.MOVED),
            Map.entry("no-show", SessionStatus.NO_SHOW),
            Map.entry("niet verschenen", SessionStatus.NO_SHOW));
    private static final Map<String, ReferrerKind> REFERRERS = Map.of(
            ReferrerKind.HUISARTS.key(), ReferrerKind.HUISARTS,
            ReferrerKind.MEDISCH_SPECIALIST.key(), ReferrerKind.MEDISCH_SPECIALIST,
            ReferrerKind.DERMATOLOOG.key(), ReferrerKind.DERMATOLOOG);
    private static final Map<String, String> SEXES = Map.of("m", "m", "v", "v", "x", "x");

    private WordForm() {}

    static Cell<SessionStatus> status(String text) {
        return oneOf(text, STATUSES);
    }

    static Cell<ReferrerKind> referrer(String text) {
        return oneOf(text, REFERRERS);
    }

    static Cell<String> sex(String text) {
        return oneOf(text, SEXES);
    }

    /** A word that need not be ours: its folded form. */
    static Cell<String> word(String text) {
        if (text.isEmpty()) {
            return Cell.empty();
        }
        String word = Words.fold(text);
        return cell(text, word, word);
    }

    static Cell<BodyArea> area(String text) {
        if (text.isEmpty()) {
            return Cell.empty();
        }
        BodyArea area = BodyArea.parse(text);
        return cell(text, area, Words.fold(text));
    }

    private static <T> Cell<T> oneOf(String text, Map<String, T> words) {
        if (text.isEmpty()) {
            return Cell.empty();
        }
        T exact = words.get(text);
        if (exact != null) {
            return Cell.read(text, exact);
        }
        String word = Words.fold(text);
        T value = words.get(word);
        return value == null ? Cell.faulty(text) : Cell.mended(text, value, word);
    }

    private static <T> Cell<T> cell(String text, T value, String folded) {
        return folded.equals(text) ? Cell.read(text, value) : Cell.mended(text, value, folded);
    }
}
