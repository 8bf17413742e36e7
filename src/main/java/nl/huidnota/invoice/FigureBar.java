package nl.huidnota.invoice;

import java.util.List;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Block;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Page;
import nl.huidnota.invoice.layout.Words;

/** The bar under a title with what a reader looks for first: how much, when, whereto. */
final class FigureBar {
    static final int HEIGHT = 3700;
    private static final int INSET = 900;

    private FigureBar() {}

    static void draw(Sheet sheet, Element section, List<List<Words>> figures) {
        sheet.flow.need(HEIGHT);
        Page page = sheet.flow.page();
        int top = sheet.flow.y();
        page.beginArtifact();
        page.rectangle(Geometry.LEFT, top, Geometry.WIDTH, HEIGHT, sheet.styles.tint);
        page.rectangle(Geometry.LEFT, top, 250, HEIGHT, sheet.styles.brand);
        page.end();
        int width = (Geometry.WIDTH - 2 * INSET) / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            Block.Place place = new Block.Place(Geometry.LEFT + INSET + i * width, top + 520, width - 400, Align.LEFT);
            Block.draw(page, section, figures.get(i), place);
        }
        sheet.flow.moveTo(top + HEIGHT);
    }

    static List<Words> figure(Sheet sheet, String labelKey, String value) {
        return List.of(sheet.phrase(sheet.styles.label, labelKey), sheet.words(value, sheet.styles.figure));
    }
}
