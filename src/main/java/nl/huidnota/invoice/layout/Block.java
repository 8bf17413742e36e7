package nl.huidnota.invoice.layout;

import java.util.List;

/** Texts under each other at a fixed place, as one element: an address, a contact block. */
public final class Block {
    private Block() {}

    /** Draws the texts, each its own paragraph below {@code parent}; returns the height used. */
    public static int draw(Page page, Element parent, List<Words> texts, Place place) {
        int y = place.top;
        for (Words text : texts) {
            Stack stack = new Stack(List.of(text), place.width, place.align);
            page.begin(parent.child(Role.P));
            y += stack.draw(page, 0, stack.lines(), place.x, y);
            page.end();
        }
        return y - place.top;
    }

    /** Draws the texts as running parts, which are no elements. */
    public static int drawUntagged(Page page, List<Words> texts, Place place) {
        Stack stack = new Stack(texts, place.width, place.align);
        return stack.draw(page, 0, stack.lines(), place.x, place.top);
    }

    /** The height that the texts take in this width. */
    public static int height(List<Words> texts, int width) {
        return new Stack(texts, width, Align.LEFT).height();
    }

    /** A column on the page. */
    public record Place(int x, int top, int width, Align align) {}
}
