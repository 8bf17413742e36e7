package nl.huidnota.invoice.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import nl.huidnota.invoice.pdf.Deflated;
import nl.huidnota.invoice.picture.PictureRefused.Reason;

/**
 * Turns an SVG into PDF's own lines and curves: shapes, groups, transforms, plain colours. What it does not draw (text,
 * gradients, pictures, scripts, references) it refuses by name and line, because a logo with a part missing is worse than
 * none.
 */
final class SvgDrawing {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_TAGS = 50_000;
    private static final int DEEPEST = 60;
    private static final Set<String> GROUPS = Set.of("g", "a");
    /** They say something about the drawing, or hold what only references use. */
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata", "defs", "symbol", "clipPath", "mask");

    private final SvgTokens tokens;
    private final SvgStyle style = new SvgStyle();
    private final SvgInk ink = new SvgInk();
    private final Deque<SvgPaint> paints = new ArrayDeque<>();
    private double[] view = {};
    private int tags;
    private boolean drawn;

    private SvgDrawing(String text) {
        this.tokens = new SvgTokens(text);
    }

    static Printable read(byte[] file) throws PictureRefused {
        if (file.length > MOST_BYTES) {
            throw new PictureRefused(Reason.TOO_LARGE);
        }
        SvgDrawing drawing = new SvgDrawing(decoded(file));
        drawing.root();
        return new Vector(
                drawing.view[2],
                drawing.view[3],
                Deflated.thorough(drawing.ink.bytes().toByteArray()));
    }

    private static String decoded(byte[] file) throws PictureRefused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new PictureRefused(Reason.SVG_SYNTAX, "", 1);
        }
    }

    private SvgTokens.Tag next() throws PictureRefused {
        if (!tokens.next() || ++tags > MOST_TAGS) {
            throw new PictureRefused(Reason.SVG_SYNTAX, "", tokens.tag().line());
        }
        return tokens.tag();
    }

    private void root() throws PictureRefused {
        SvgTokens.Tag tag = next();
        while (tag.kind() == SvgTokens.Kind.TEXT && tag.text().isBlank()) {
            tag = next();
        }
        if (tag.kind() != SvgTokens.Kind.START || !tag.name().equals("svg")) {
            throw new PictureRefused(Reason.KIND);
        }
        view = view(tag);
        refuseActive(tag);
        ink.numbers(1, 0, 0, -1, -view[0], view[1] + view[3]).word("cm");
        paints.push(SvgPaint.usual().with(style.of(tag), tag.line()));
        content("svg");
        while (tokens.next()) {
            if (!tokens.tag().text().isBlank() || tokens.tag().kind() != SvgTokens.Kind.TEXT) {
                throw new PictureRefused(Reason.SVG_SYNTAX, "", tokens.tag().line());
            }
        }
    }

    /** Left, top, width and height of what is shown. */
    private static double[] view(SvgTokens.Tag tag) throws PictureRefused {
        String box = tag.attributes().get("viewBox");
        double[] view = new double[4];
        if (box != null) {
            SvgNumbers in = new SvgNumbers(box, "viewBox", tag.line());
            for (int i = 0; i < 4; i++) {
                view[i] = in.number();
            }
        } else {
            view[2] = SvgNumbers.length(tag.attributes().get("width"), 0, "width", tag.line());
            view[3] = SvgNumbers.length(tag.attributes().get("height"), 0, "height", tag.line());
        }
        // a strip thinner than a hundredth of its length is no logo, and would divide by nothing
        if (!(view[2] > 0 && view[3] > 0 && view[2] < 100 * view[3] && view[3] < 100 * view[2])) {
            throw new PictureRefused(Reason.SVG_SIZE, "viewBox", tag.line());
        }
        return view;
    }

    private void content(String ending) throws PictureRefused {
        while (true) {
            SvgTokens.Tag tag = next();
            switch (tag.kind()) {
                case TEXT -> {
                    // between shapes there is only white space, and what there is else is not drawn by anyone
                }
                case END -> {
                    if (!tag.name().equals(ending)) {
                        throw new PictureRefused(Reason.SVG_SYNTAX, "", tag.line());
                    }
                    return;
                }
                default -> element(tag);
            }
        }
    }

    private void element(SvgTokens.Tag tag) throws PictureRefused {
        refuseActive(tag);
        boolean open = tag.kind() == SvgTokens.Kind.START;
        Map<String, String> properties = style.of(tag);
        boolean hidden = properties.getOrDefault("display", "inline").equals("none");
        if (tag.name().equals("style")) {
            sheet(tag, open);
        } else if (GROUPS.contains(tag.name()) && !hidden) {
            group(tag, properties, open);
        } else if (SvgShapes.NAMES.contains(tag.name())) {
            if (!hidden) {
                shape(tag, properties);
            }
            skip(tag.name(), open);
        } else if (SILENT.contains(tag.name()) || hidden || tag.name().indexOf(':') > 0) {
            skip(tag.name(), open);
        } else {
            throw new PictureRefused(Reason.SVG_ELEMENT, tag.name(), tag.line());
        }
    }

    private static void refuseActive(SvgTokens.Tag tag) throws PictureRefused {
        for (String name : tag.attributes().keySet()) {
            if (name.startsWith("on")) {
                throw new PictureRefused(Reason.SVG_VALUE, name, tag.line());
            }
        }
        if (tag.name().equals("script") || tag.name().equals("foreignObject")) {
            throw new PictureRefused(Reason.SVG_ELEMENT, tag.name(), tag.line());
        }
    }

    private void group(SvgTokens.Tag tag, Map<String, String> properties, boolean open) throws PictureRefused {
        if (!open) {
            return;
        }
        if (paints.size() > DEEPEST) {
            throw new PictureRefused(Reason.SVG_SYNTAX, "", tag.line());
        }
        paints.push(paint().with(properties, tag.line()));
        ink.word("q");
        SvgTransform.write(properties.getOrDefault("transform", ""), tag.line(), ink);
        content(tag.name());
        ink.word("Q");
        paints.pop();
    }

    private SvgPaint paint() {
        SvgPaint top = paints.peek();
        return top == null ? SvgPaint.usual() : top;
    }

    private void shape(SvgTokens.Tag tag, Map<String, String> properties) throws PictureRefused {
        SvgPaint paint = paint().with(properties, tag.line());
        if (!paint.isVisible() || !paint.fills() && !paint.strokes()) {
            return;
        }
        drawn = true;
        ink.word("q");
        SvgTransform.write(properties.getOrDefault("transform", ""), tag.line(), ink);
        paint.prepare(ink);
        if (SvgShapes.draw(tag, ink)) {
            paint.apply(ink);
        }
        ink.word("Q");
    }

    /** Passes over what an element holds; a style sheet is read even there, a script is refused even there. */
    private void skip(String name, boolean open) throws PictureRefused {
        int depth = open ? 1 : 0;
        while (depth > 0) {
            SvgTokens.Tag tag = next();
            if (tag.kind() == SvgTokens.Kind.START && tag.name().equals("style")) {
                sheet(tag, true);
                continue;
            }
            if (tag.kind() != SvgTokens.Kind.TEXT) {
                refuseActive(tag);
            }
            depth += tag.kind() == SvgTokens.Kind.START ? 1 : tag.kind() == SvgTokens.Kind.END ? -1 : 0;
            if (depth == 0 && !tag.name().equals(name)) {
                throw new PictureRefused(Reason.SVG_SYNTAX, "", tag.line());
            }
        }
    }

    private void sheet(SvgTokens.Tag tag, boolean open) throws PictureRefused {
        if (drawn) {
            // its rules would hold for what was drawn before it as well
            throw new PictureRefused(Reason.SVG_VALUE, "style", tag.line());
        }
        StringBuilder sheet = new StringBuilder();
        while (open) {
            SvgTokens.Tag part = next();
            open = part.kind() != SvgTokens.Kind.END;
            if (open && part.kind() != SvgTokens.Kind.TEXT) {
                throw new PictureRefused(Reason.SVG_SYNTAX, "", part.line());
            }
            sheet.append(part.text());
        }
        style.read(sheet.toString(), tag.line());
    }
}
