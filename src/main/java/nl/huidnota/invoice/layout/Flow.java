package nl.huidnota.invoice.layout;

import java.util.List;

/** Lets content run down a page and on to the next. */
public final class Flow {
    /** A paragraph is not cut with less than this many lines on either side. */
    private static final int LEAST_LINES = 2;

    private final Paper paper;
    private final Area later;
    private Area area;
    private Page page;
    private int y;

    /** Where text may stand on a page. */
    public record Area(int left, int top, int width, int bottom) {}

    /**
     * @param page the first page, on which content runs in {@code first}
     * @param later the area on all following pages
     */
    public Flow(Paper paper, Page page, Area first, Area later) {
        this.paper = paper;
        this.page = page;
        this.area = first;
        this.later = later;
        this.y = first.top;
    }

    public Page page() {
        return page;
    }

    public Area area() {
        return area;
    }

    public int y() {
        return y;
    }

    /** What is left of the page. */
    public int room() {
        return area.bottom - y;
    }

    /** The height of a following page. */
    public int fullPage() {
        return later.bottom - later.top;
    }

    public void moveTo(int newY) {
        y = newY;
    }

    /** Goes below what another flow, begun on the same page, has drawn; where this one is already further, it stays. */
    public void continueBelow(Flow other) {
        if (other.page == page) {
            y = Math.max(y, other.y);
        } else if (paper.isBefore(page, other.page)) {
            page = other.page;
            area = later;
            y = other.y;
        }
    }

    /** White space; it never starts a page. */
    public void space(int height) {
        if (y > area.top) {
            y += height;
        }
    }

    /** Goes to a new page unless this height is left. */
    public void need(int height) {
        if (height > room() && y > area.top) {
            nextPage();
        }
    }

    void nextPage() {
        page = paper.newPage();
        area = later;
        y = area.top;
    }

    /** A heading, kept on the page of what follows: {@code below} is the height that must fit under it. */
    public void heading(Element parent, Role role, Words words, int below) {
        Wrapped wrapped = words.wrap(area.width);
        need(wrapped.height() + below);
        paper.bookmark(words.glyphs().text(), page, y);
        paragraph(parent, role, words);
    }

    /** A paragraph over the full width. */
    public void paragraph(Element parent, Role role, Words words) {
        run(parent.child(role), words, 0, area.width);
    }

    /** A paragraph that leaves the right side of the page free. */
    public void paragraph(Element parent, Words words, int width) {
        run(parent.child(Role.P), words, 0, width);
    }

    /** An item of a list, its text beside a dot. */
    public void item(Element list, Words dot, Words words, int indent) {
        Element item = list.child(Role.ITEM);
        need(words.style().leading());
        page.begin(item.child(Role.LABEL));
        dot.wrap(indent).draw(page, 0, area.left, y, indent, Align.LEFT);
        page.end();
        run(item.child(Role.ITEM_BODY), words, indent, area.width - indent);
    }

    private void run(Element element, Words words, int indent, int width) {
        Stack stack = new Stack(List.of(words), width, Align.LEFT);
        int from = 0;
        while (from < stack.lines()) {
            int rest = stack.lines() - from;
            int fit = stack.linesWithin(from, room());
            if (fit < Math.min(rest, LEAST_LINES) && y > area.top) {
                nextPage();
                continue;
            }
            int count = Math.max(1, fit < rest ? Math.min(fit, Math.max(1, rest - LEAST_LINES)) : rest);
            page.begin(element);
            y += stack.draw(page, from, from + count, area.left + indent, y);
            page.end();
            from += count;
            if (from < stack.lines()) {
                nextPage();
            }
        }
    }

    /** A thin line over the full width. */
    public void rule(int thickness, Colour colour) {
        page.beginArtifact();
        page.rectangle(area.left, y, area.width, thickness, colour);
        page.end();
        y += thickness;
    }
}
