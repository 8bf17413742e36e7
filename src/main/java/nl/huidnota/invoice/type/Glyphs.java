package nl.huidnota.invoice.type;

import java.util.Arrays;
import java.util.List;
import nl.huidnota.invoice.pdf.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A text in one typeface, letter by letter: the glyph of each and how far the text has come after it. All widths are in
 * thousandths of the type size. Immutable once shaped.
 */
public final class Glyphs {
    /** Letters of names bear two at most; a tower of them would grow over what stands above. */
    private static final int MOST_MARKS = 4;

    private final String text;
    private final FontBlock everyday;
    private int length;
    private int[] codePoints;
    private char[] codes;
    private int[] ends;
    /** Null while every letter is in the everyday block. */
    private FontBlock @Nullable [] blocks;
    /** Null while no letter bears a mark. */
    private @Nullable Marks marks;

    /** Where pages are told which font comes next. */
    public interface Pen {
        void use(FontBlock block, Bytes out);

        /** Lifts what follows above the line, in thousandths of the type size. */
        void rise(int thousandths, Bytes out);
    }

    private Glyphs(String text, FontBlock everyday) {
        this.text = text;
        this.everyday = everyday;
        int size = text.length();
        this.codePoints = new int[size];
        this.codes = new char[size];
        this.ends = new int[size];
    }

    /** Cleans and shapes a text; letters that were dropped or replaced are added to {@code events}. */
    public static Glyphs of(String text, Typeface face, List<LetterEvent> events) {
        String clean = Letters.clean(text, events);
        Glyphs glyphs = new Glyphs(clean, face.everyday());
        int at = 0;
        int marksInRow = 0;
        while (at < clean.length()) {
            int codePoint = clean.codePointAt(at);
            at += Character.charCount(codePoint);
            marksInRow = Letters.isMark(codePoint) ? marksInRow + 1 : 0;
            if (marksInRow > 0 && glyphs.length == 0 || marksInRow > MOST_MARKS) {
                glyphs.addAsCode(codePoint, face, events);
            } else {
                glyphs.addLetter(codePoint, face, events);
            }
        }
        if (glyphs.blocks != null) {
            glyphs.marks = Marks.of(glyphs);
        }
        return glyphs;
    }

    private void addLetter(int codePoint, Typeface face, List<LetterEvent> events) {
        char code = codePoint < 256 ? face.everydayCode(codePoint) : 0;
        if (code != 0) {
            add(codePoint, everyday, code);
            return;
        }
        FontBlock block = face.blockOf(codePoint);
        if (block != null) {
            add(codePoint, block, (char) block.code(codePoint));
            return;
        }
        addAsCode(codePoint, face, events);
    }

    private void addAsCode(int codePoint, Typeface face, List<LetterEvent> events) {
        events.add(new LetterEvent(LetterEvent.Kind.SHOWN_AS_CODE, codePoint));
        Letters.asCode(codePoint).chars().forEach(c -> add(c, everyday, face.everydayCode(c)));
    }

    private void add(int codePoint, FontBlock block, char code) {
        if (length == codes.length) {
            grow();
        }
        if (block != everyday && blocks == null) {
            blocks = new FontBlock[codes.length];
            Arrays.fill(blocks, everyday);
        }
        if (blocks != null) {
            blocks[length] = block;
        }
        codePoints[length] = codePoint;
        codes[length] = code;
        int before = length == 0 ? 0 : ends[length - 1];
        ends[length++] = Letters.isMark(codePoint) ? before : before + block.advance(code);
    }

    private void grow() {
        int size = length * 2 + 16;
        codePoints = Arrays.copyOf(codePoints, size);
        codes = Arrays.copyOf(codes, size);
        ends = Arrays.copyOf(ends, size);
        if (blocks != null) {
            blocks = Arrays.copyOf(blocks, size);
            Arrays.fill(blocks, length, size, everyday);
        }
    }

    /** The text as printed, except that a letter without glyph stands here as itself. */
    public String text() {
        return text;
    }

    /** The number of letters. */
    public int length() {
        return length;
    }

    public int codePoint(int index) {
        return codePoints[index];
    }

    FontBlock block(int index) {
        return blocks == null ? everyday : blocks[index];
    }

    int code(int index) {
        return codes[index];
    }

    /** The width of the letters from {@code from} up to, not including, {@code to}. */
    public int width(int from, int to) {
        return to <= from ? 0 : ends[to - 1] - (from == 0 ? 0 : ends[from - 1]);
    }

    /** Writes text-showing operators for the letters from {@code from} up to, not including, {@code to}. */
    public void write(Bytes out, int from, int to, Pen pen) {
        int at = from;
        while (at < to) {
            int end = runEnd(at, to);
            pen.use(block(at), out);
            if (marks != null && marks.isBase(at)) {
                end = Math.min(to, marks.clusterEnd(at));
                marks.write(out, at, end, pen);
            } else {
                show(out, at, end);
            }
            at = end;
        }
    }

    private int runEnd(int from, int to) {
        if (blocks == null) {
            return to;
        }
        int end = from + 1;
        while (end < to && blocks[end] == blocks[from] && (marks == null || !marks.isBase(end))) {
            end++;
        }
        return end;
    }

    private void show(Bytes out, int from, int to) {
        literal(out, from, to);
        out.ascii("Tj ");
    }

    void literal(Bytes out, int from, int to) {
        out.put('(');
        for (int i = from; i < to; i++) {
            out.literalOctet(codes[i] >> 8).literalOctet(codes[i] & 0xFF);
        }
        out.put(')');
    }
}
