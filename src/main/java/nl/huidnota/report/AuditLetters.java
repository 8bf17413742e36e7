package nl.huidnota.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huidnota.domain.claim.AuditLetter;
import nl.huidnota.domain.claim.AuditLetter.Next;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;

/** What an audit has clients know, as ready texts on the report: to copy, or to read out by telephone. */
final class AuditLetters {
    /** More letters than this nobody copies by hand. */
    private static final int CLIENTS = 40;

    private final AuditReport report;
    private final Html html;

    AuditLetters(AuditReport report, Html html) {
        this.report = report;
        this.html = html;
    }

    /** A card with a letter or two per client; nothing when there are none. */
    void write() {
        Texts texts = report.texts();
        List<AuditLetter> dutch =
                LetterContents.of(report, texts.language() == Language.NL ? texts : Texts.of(Language.NL));
        if (dutch.isEmpty()) {
            return;
        }
        List<AuditLetter> other = texts.language() == Language.NL ? List.of() : LetterContents.of(report, texts);
        html.open("section", "class", "card", "aria-labelledby", "brieven").line();
        html.element("h2", texts.get("audit.letters.title"), "id", "brieven").line();
        html.element("p", texts.get("audit.letters.about"), "class", "soft").line();
        for (int i = 0; i < Math.min(dutch.size(), CLIENTS); i++) {
            html.open("article", "class", "client").line().open("h3");
            html.element("span", dutch.get(i).client()).close("h3").line();
            write(dutch.get(i), Texts.of(Language.NL));
            if (!other.isEmpty()) {
                write(other.get(i), texts);
            }
            html.close("article").line();
        }
        html.close("section").line();
    }

    private void write(AuditLetter letter, Texts texts) {
        String language = texts.language().key();
        for (String text : texts(letter, texts)) {
            html.open("details", "class", "letter")
                    .element("summary", report.texts().get("work.letter." + language));
            html.element("pre", text, "lang", language).close("details").line();
        }
    }

    private static List<String> texts(AuditLetter letter, Texts texts) {
        List<String> letters = new ArrayList<>();
        if (!letter.asked().isEmpty()) {
            letters.add(ClientLetter.asking(new LinkedHashSet<>(letter.asked()), days(letter, Next.ASKED), texts));
        }
        if (letter.billed().isPositive()) {
            String days = ClientLetter.days(days(letter, Next.BILLED), texts);
            String amount = texts.forms().euro(letter.billed());
            letters.add(texts.format("letter.rest", Map.of("dagen", days, "bedrag", amount)));
        }
        return letters;
    }

    private static Set<LocalDate> days(AuditLetter letter, Next next) {
        return letter.lines(next).map(AuditLetter.Line::date).collect(Collectors.toSet());
    }
}
