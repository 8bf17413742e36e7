package nl.huidnota.invoice.layout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.invoice.pdf.Attachment;
import nl.huidnota.invoice.pdf.Metadata;
import nl.huidnota.invoice.stamp.Stamps;
import nl.huidnota.invoice.type.Glyphs;
import nl.huidnota.invoice.type.LetterEvent;
import nl.huidnota.invoice.type.Typeface;

/** A document that uses every part of the layout layer. */
final class SampleSheet {
    static final Typeface REGULAR = new Typeface("R", "LiberationSans-Regular", "DejaVuSans");
    static final Typeface BOLD = new Typeface("B", "LiberationSans-Bold", "DejaVuSans-Bold");
    static final Style BODY = new Style(REGULAR, 950, 1400, Colour.BLACK);
    static final Style HEAD = new Style(BOLD, 1800, 2400, Colour.parse("#1F5F5B"));
    static final Metadata METADATA =
            new Metadata("Factuur F2026-00001", "nl-NL", "Huidpraktijk & Zn", LocalDate.of(2026, 11, 2), "test");
    private static final Flow.Area AREA = new Flow.Area(5669, 5669, 48000, 78000);

    final List<LetterEvent> events = new ArrayList<>();

    Words words(String text, Style style) {
        return new Words(Glyphs.of(text, style.face(), events), style);
    }

    /** @param rows of the table in it */
    byte[] make(String name, int rows) {
        Paper paper = new Paper((page, number, total) -> {
            page.beginRunning(false);
            Block.drawUntagged(
                    page,
                    List.of(words(number + " van " + total, BODY)),
                    new Block.Place(5669, 80000, 48000, Align.RIGHT));
            page.end();
        });
        Flow flow = new Flow(paper, paper.newPage(), AREA, AREA);
        flow.heading(paper.root(), Role.H1, words("Factuur", HEAD), 2000);
        flow.paragraph(paper.root(), Role.P, words(name, BODY));
        flow.space(1000);
        table(rows).draw(flow, paper.root());
        flow.need(8000);
        new QrSymbol("BCD\n002\n1\nSCT\n").draw(flow.page(), paper.root(), "QR-code", 5669, flow.y(), 7000);
        byte[] claim = "<declaratie/>".getBytes(StandardCharsets.UTF_8);
        return paper.finish(
                METADATA, new Attachment("declaratie.xml", "GDS801", "Declaratiegegevens", claim), new Stamps());
    }

    Table table(int rows) {
        Table table = new Table(
                List.of(
                        new Table.Column(8000, Align.LEFT, words("Datum", BODY)),
                        new Table.Column(28000, Align.LEFT, words("Behandeling", BODY)),
                        new Table.Column(10000, Align.RIGHT, words("Bedrag", BODY))),
                new Table.Look(true, 0, 1000, 300, Colour.BLACK));
        for (int i = 1; i <= rows; i++) {
            List<Table.Cell> cells = List.of(
                    Table.Cell.of(words("01-10-2026", BODY)),
                    Table.Cell.of(words("Behandeling " + i, BODY), words("gelaat, Dermapen 4", BODY)),
                    Table.Cell.of(words("180,00", BODY)));
            table.add(new Table.Row(cells, i == rows, 0));
        }
        table.add(new Table.Row(
                List.of(
                        new Table.Cell(List.of(words("Totaal", BODY)), 2, Role.ROW_HEADER),
                        Table.Cell.of(words("€ 180,00", BODY))),
                false,
                100));
        return table;
    }
}
