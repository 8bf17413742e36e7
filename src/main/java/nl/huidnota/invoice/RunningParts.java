package nl.huidnota.invoice;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Block;
import nl.huidnota.invoice.layout.Page;
import nl.huidnota.invoice.layout.Paper;
import nl.huidnota.invoice.layout.Style;
import nl.huidnota.invoice.layout.Words;
import nl.huidnota.invoice.type.Glyphs;

/** What returns on every page: the band of colour, the practice and the page number below, the title above later pages. */
final class RunningParts implements Paper.Frame {
    private final Styles styles;
    private final Phrases phrases;
    private final String practice;
    private final String title;

    RunningParts(Styles styles, Phrases phrases, String practice, String title) {
        this.styles = styles;
        this.phrases = phrases;
        this.practice = practice;
        this.title = title;
    }

    @Override
    public void draw(Page page, int number, int total) {
        page.beginArtifact();
        page.rectangle(0, 0, Page.WIDTH, Geometry.BAND, styles.brand);
        page.rectangle(Geometry.LEFT, Geometry.FOOT - 300, Geometry.WIDTH, 50, styles.hairline);
        page.end();
        if (number > 1) {
            page.beginRunning(true);
            line(page, title, Geometry.HEAD, Align.LEFT);
            line(page, practice, Geometry.HEAD, Align.RIGHT);
            page.end();
        }
        page.beginRunning(false);
        line(page, practice, Geometry.FOOT, Align.LEFT);
        String count = phrases.get("pagina", "nummer", Integer.toString(number), "totaal", Integer.toString(total));
        line(page, count, Geometry.FOOT, Align.RIGHT);
        page.end();
    }

    private void line(Page page, String text, int top, Align align) {
        Style style = styles.label;
        // what happened to these letters was told when the text stood on the page itself
        Words words = new Words(Glyphs.of(text, style.face(), new ArrayList<>()), style);
        int half = Geometry.WIDTH / 2;
        int x = align == Align.LEFT ? Geometry.LEFT : Geometry.LEFT + half;
        Block.drawUntagged(page, List.of(words), new Block.Place(x, top, half, align));
    }
}
