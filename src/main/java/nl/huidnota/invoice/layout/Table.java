package nl.huidnota.invoice.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A tagged table that runs over pages. Its header row is repeated at the top of each further page, there as an artifact, so
 * that a screen reader says it once. Rows stay whole unless one is longer than a page.
 */
public final class Table {
    private final List<Column> columns;
    private final Look look;
    private final List<Row> rows = new ArrayList<>();
    private int below;

    /** @param title the column's head; of no letters when the table has no header row */
    public record Column(int width, Align align, Words title) {}

    /**
     * @param header shows the columns' titles
     * @param indent from the left edge of the text
     * @param gap white between columns
     * @param padding white above and below the text of a row
     */
    public record Look(boolean header, int indent, int gap, int padding, Colour rule) {}

    /**
     * @param span number of columns it covers
     * @param role {@link Role#CELL} or {@link Role#ROW_HEADER}
     */
    public record Cell(List<Words> words, int span, Role role) {
        public static Cell of(Words... words) {
            return new Cell(List.of(words), 1, Role.CELL);
        }
    }

    /**
     * @param withNext stays on the page of the row below it
     * @param ruleAbove thickness of the line above it, 0 for none
     */
    public record Row(List<Cell> cells, boolean withNext, int ruleAbove) {}

    public Table(List<Column> columns, Look look) {
        this.columns = columns;
        this.look = look;
    }

    public void add(Row row) {
        rows.add(row);
    }

    /** Keeps the last rows on the page of what comes under the table, when that is so high. */
    public void keepWith(int heightBelow) {
        below = heightBelow;
    }

    int below() {
        return below;
    }

    /** The height of the whole table on one page. */
    public int height() {
        return headerHeight() + rows.stream().mapToInt(this::height).sum();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Draws the table at the flow's place. */
    public void draw(Flow flow, Element parent) {
        new TableDrawing(this, flow, parent.child(Role.TABLE)).draw();
    }

    /** The height of the header and the first rows that stay together: what a heading needs below it. */
    public int startHeight(int limit) {
        return Math.min(headerHeight() + groupHeight(0), limit);
    }

    /** The height of the rows from {@code first} on that stay on one page, with what must follow the last. */
    int groupHeight(int first) {
        int height = 0;
        for (int i = first; i < rows.size(); i++) {
            height += height(rows.get(i));
            if (!rows.get(i).withNext) {
                return i == rows.size() - 1 ? height + below : height;
            }
        }
        return height + below;
    }

    List<Row> rows() {
        return rows;
    }

    List<Column> columns() {
        return columns;
    }

    Look look() {
        return look;
    }

    int headerHeight() {
        if (!look.header) {
            return 0;
        }
        int height = 0;
        for (Column column : columns) {
            height = Math.max(height, column.title.wrap(column.width).height());
        }
        return height + 2 * look.padding;
    }

    int height(Row row) {
        int height = 0;
        for (Stack stack : stacks(row)) {
            height = Math.max(height, stack.height());
        }
        return height + 2 * look.padding + row.ruleAbove;
    }

    List<Stack> stacks(Row row) {
        List<Stack> stacks = new ArrayList<>(row.cells.size());
        int at = 0;
        for (Cell cell : row.cells) {
            int last = at + cell.span - 1;
            stacks.add(new Stack(cell.words, width(at, last), columns.get(last).align));
            at = last + 1;
        }
        return stacks;
    }

    /** The width of the columns from {@code first} to {@code last}, with the gaps between them. */
    int width(int first, int last) {
        int width = (last - first) * look.gap;
        for (int i = first; i <= last; i++) {
            width += columns.get(i).width;
        }
        return width;
    }
}
