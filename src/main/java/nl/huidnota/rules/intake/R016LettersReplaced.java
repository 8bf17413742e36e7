package nl.huidnota.rules.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Does a printed text hold characters that are dropped, or letters that no font can draw? */
public final class R016LettersReplaced implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R016", "letters replaced", Outcome.WARN).from("bestand");
    private static final Column[] COLUMNS = Column.values();

    /** A mark that stands on nothing, or the fifth and later ones on one letter: printed as code points. */
    private static final Pattern HOMELESS_MARK = Pattern.compile("^\\p{Mn}+|(?<=\\p{Mn}{4})\\p{Mn}+");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        List<String> cells = row.session().source().cells();
        judgement.saw("vervangen", "");
        for (Column column : COLUMNS) {
            if (column != Column.OPMERKING && isDoubtful(cells.get(column.ordinal()), row)) {
                judgement.finds(
                        column, Map.of("kolom", column.key(), "tekens", doubtful(cells.get(column.ordinal()), row)));
            }
        }
    }

    private static boolean isDoubtful(String text, CaseFile row) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return HOMELESS_MARK.matcher(text).find()
                        || text.codePoints().anyMatch(letter -> isReplaced(letter, row));
            }
        }
        return false;
    }

    private static boolean isReplaced(int letter, CaseFile row) {
        return isDropped(letter) || !row.setting().hasLetter().test(letter);
    }

    /** Control characters, and format characters that turn or hide text. */
    private static boolean isDropped(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static String doubtful(String text, CaseFile row) {
        IntStream marks = HOMELESS_MARK.matcher(text).results().flatMapToInt(found -> found.group()
                .codePoints());
        return IntStream.concat(text.codePoints().filter(letter -> isReplaced(letter, row)), marks)
                .distinct()
                .mapToObj(letter -> String.format(Locale.ROOT, "U+%04X", letter))
                .collect(Collectors.joining(" "));
    }
}
