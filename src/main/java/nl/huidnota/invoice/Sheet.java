package nl.huidnota.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Flow;
import nl.huidnota.invoice.layout.Paper;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Style;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;
import nl.huidnota.invoice.type.Glyphs;
import nl.huidnota.invoice.type.LetterEvent;

/** A document of the practice in the making, whatever it says: its words, its looks, and where on the page it has come. */
class Sheet {
    /** White between parts. */
    private static final int BETWEEN = 900;

    final PracticeCard practice;
    final Phrases phrases;
    final Styles styles;
    final Paper paper;
    final Flow flow;
    final List<LetterEvent> events = new ArrayList<>();

    /** @param title as it stands above later pages */
    Sheet(PracticeCard practice, Phrases phrases, Styles styles, String title) {
        this.practice = practice;
        this.phrases = phrases;
        this.styles = styles;
        this.paper = new Paper(new RunningParts(styles, phrases, practice.name(), title));
        this.flow = new Flow(paper, paper.newPage(), Geometry.FIRST, Geometry.LATER);
    }

    Words words(String text, Style style) {
        return new Words(Glyphs.of(text, style.face(), events), style);
    }

    Words phrase(Style style, String key, String... namesAndValues) {
        return words(phrases.get(key, namesAndValues), style);
    }

    String euro(Euro amount) {
        return phrases.forms().euro(amount);
    }

    String date(LocalDate day) {
        return phrases.forms().date(day);
    }

    /** Opens a part with a heading; {@code below} is the height that must stay with it. */
    Element part(String headingKey, int below) {
        flow.space(BETWEEN);
        Element section = paper.root().child(Role.SECTION);
        flow.heading(section, Role.H2, phrase(styles.heading, headingKey), below);
        flow.space(100);
        return section;
    }

    /** Opens a part that needs no heading. */
    Element part() {
        flow.space(BETWEEN * 3 / 4);
        return paper.root().child(Role.SECTION);
    }

    /** A row of a table without header row: a label and what it says. */
    Table.Row pair(String labelKey, String value) {
        return new Table.Row(List.of(label(labelKey), Table.Cell.of(words(value, styles.body))), true, 0);
    }

    Table.Cell label(String key) {
        return new Table.Cell(List.of(phrase(styles.label, key)), 1, Role.ROW_HEADER);
    }
}
