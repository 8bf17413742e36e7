package nl.huidnota.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.huidnota.domain.claim.AuditLetter;
import nl.huidnota.domain.claim.AuditLetter.Line;
import nl.huidnota.domain.claim.AuditLetter.Next;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Style;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;

/** A letter after an audit: what the insurer paid, what we ask of the client, and what is left to pay. */
final class AuditLetterPage {
    private static final int GAP = 600;
    private static final int DATE = Geometry.mm(24);
    private static final int AMOUNT = Geometry.mm(25);
    private static final int NEXT = Geometry.WIDTH - DATE - 3 * AMOUNT - 4 * GAP;
    /** A heading takes this much of what it is about with it. */
    private static final int KEEP = 4300;

    private static final int DOT = 900;
    /** White around greetings. */
    private static final int AIR = 1400;

    /** Within a week, as the letter says. */
    private static final int DAYS_TO_ANSWER = 7;

    private final Sheet sheet;
    private final Styles styles;
    private final AuditLetter letter;

    AuditLetterPage(Sheet sheet, AuditLetter letter) {
        this.sheet = sheet;
        this.styles = sheet.styles;
        this.letter = letter;
    }

    static String title(AuditLetter letter, Phrases phrases) {
        return phrases.get("titel_brief", "nummer", letter.reference());
    }

    /** What is beside the address. */
    List<Table.Row> facts() {
        List<Table.Row> facts = new ArrayList<>();
        facts.add(sheet.pair("label_datum", sheet.date(letter.date())));
        facts.add(sheet.pair("label_clientnummer", letter.client()));
        Set<String> insurers =
                letter.lines().stream().map(Line::insurer).collect(Collectors.toCollection(LinkedHashSet::new));
        insurers.remove("");
        if (!insurers.isEmpty()) {
            facts.add(sheet.pair("label_verzekeraar", String.join(", ", insurers)));
        }
        return facts;
    }

    void draw() {
        Element opening = sheet.paper.root().child(Role.SECTION);
        sheet.flow.heading(opening, Role.H1, sheet.words(title(letter, sheet.phrases), styles.title), FigureBar.HEIGHT);
        String period = TitlePart.period(sheet, letter.lines().stream().map(Line::date));
        Words about = sheet.phrase(styles.body, "inleiding_brief", "periode", period);
        sheet.flow.paragraph(opening, Role.P, about);
        sheet.flow.space(500);
        FigureBar.draw(sheet, opening, figures());
        sheet.flow.space(AIR);
        say(opening, "brief_aanhef");
        sheet.flow.space(AIR / 2);
        say(opening, letter.billed().isPositive() ? "brief_inleiding_rest" : "brief_inleiding_vraag");
        Table table = table();
        table.draw(sheet.flow, sheet.part("kop_brief_betaald", table.startHeight(sheet.flow.fullPage() / 2)));
        ask();
        bill();
        close();
    }

    private List<List<Words>> figures() {
        List<List<Words>> figures = new ArrayList<>();
        figures.add(
                letter.billed().isPositive()
                        ? FigureBar.figure(sheet, "kern_brief_rest", sheet.euro(letter.billed()))
                        : FigureBar.figure(sheet, "kern_brief_nu", sheet.euro(Euro.ZERO)));
        if (!letter.asked().isEmpty()) {
            LocalDate day = letter.date().plusDays(DAYS_TO_ANSWER);
            figures.add(FigureBar.figure(sheet, "kern_brief_antwoord", sheet.date(day)));
        }
        return figures;
    }

    private void say(Element part, String key, String... namesAndValues) {
        sheet.flow.paragraph(part, Role.P, sheet.phrase(styles.prose, key, namesAndValues));
    }

    private Table table() {
        Table table = new Table(
                List.of(
                        column("kolom_datum", DATE, Align.LEFT),
                        column("kolom_brief_verder", NEXT, Align.LEFT),
                        column("kolom_brief_gevraagd", AMOUNT, Align.RIGHT),
                        column("kolom_brief_betaald", AMOUNT, Align.RIGHT),
                        column("kolom_brief_over", AMOUNT, Align.RIGHT)),
                new Table.Look(true, 0, GAP, 260, styles.hairline));
        int last = letter.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            Line line = letter.lines().get(i);
            Words day = sheet.words(sheet.date(line.date()), styles.body);
            Words next =
                    sheet.phrase(styles.body, line.next() == Next.ASKED ? "brief_verder_vraag" : "brief_verder_nota");
            table.add(row(day, next, List.of(line), styles.body, i == last));
        }
        if (last > 0) {
            Words total = sheet.phrase(styles.strong, "totaal");
            table.add(row(total, sheet.words("", styles.body), letter.lines(), styles.strong, false));
        }
        return table;
    }

    private Table.Column column(String key, int width, Align align) {
        return new Table.Column(width, align, sheet.phrase(styles.label, key));
    }

    private Table.Row row(Words first, Words next, List<Line> lines, Style style, boolean withNext) {
        return new Table.Row(
                List.of(
                        new Table.Cell(List.of(first), 1, Role.ROW_HEADER),
                        Table.Cell.of(next),
                        sum(lines, Line::claimed, style),
                        sum(lines, Line::awarded, style),
                        sum(lines, Line::missing, style)),
                withNext,
                50);
    }

    private Table.Cell sum(List<Line> lines, Function<Line, Euro> amount, Style style) {
        Euro sum = lines.stream().map(amount).reduce(Euro.ZERO, Euro::plus);
        return Table.Cell.of(sheet.words(sheet.phrases.forms().amount(sum), style));
    }

    private void ask() {
        if (letter.asked().isEmpty()) {
            return;
        }
        Element part = sheet.part("kop_brief_vraag", KEEP);
        Element list = part.child(Role.LIST);
        Words dot = sheet.words("•", styles.prose);
        letter.asked().forEach(asked -> sheet.flow.item(list, dot, sheet.words(asked, styles.prose), DOT));
        sheet.flow.space(AIR / 2);
        say(part, "brief_vraag");
    }

    private void bill() {
        if (letter.billed().isPositive()) {
            Element part = sheet.part("kop_brief_rest", KEEP);
            say(part, "brief_rest", "bedrag", sheet.euro(letter.billed()));
        }
    }

    private void close() {
        Element part = sheet.part();
        say(part, "brief_slot");
        sheet.flow.space(AIR);
        sheet.flow.need(KEEP);
        say(part, "brief_groet");
        sheet.flow.space(AIR / 2);
        sheet.flow.paragraph(part, Role.P, sheet.words(sheet.practice.name(), styles.address));
    }
}
