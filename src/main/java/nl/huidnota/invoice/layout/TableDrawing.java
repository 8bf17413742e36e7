package nl.huidnota.invoice.layout;

import java.util.ArrayList;
import java.util.List;

/** One table on its way down the pages. */
final class TableDrawing {
    private static final int THIN = 50;

    private final Table table;
    private final Flow flow;
    private final Element element;

    TableDrawing(Table table, Flow flow, Element element) {
        this.table = table;
        this.flow = flow;
        this.element = element;
    }

    void draw() {
        flow.need(table.startHeight(flow.fullPage()));
        if (table.look().header()) {
            taggedHeader(element.child(Role.HEADER_ROWS).child(Role.ROW));
        }
        Element body = element.child(Role.BODY_ROWS);
        List<Table.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean startsGroup = i == 0 || !rows.get(i - 1).withNext();
            if (startsGroup && i > 0 && groupHeight(i) > flow.room()) {
                nextPage();
            }
            row(rows.get(i), body.child(Role.ROW));
        }
    }

    private int groupHeight(int first) {
        return Math.min(table.groupHeight(first), flow.fullPage() - table.headerHeight());
    }

    private void nextPage() {
        flow.nextPage();
        if (table.look().header()) {
            repeatedHeader();
        }
    }

    private void taggedHeader(Element row) {
        Page page = flow.page();
        int height = headerFill(page);
        int x = left();
        for (Table.Column column : table.columns()) {
            page.begin(row.child(Role.COLUMN_HEADER));
            title(page, column, x);
            page.end();
            x += column.width() + table.look().gap();
        }
        flow.moveTo(flow.y() + height);
    }

    private void repeatedHeader() {
        Page page = flow.page();
        int height = headerFill(page);
        page.beginArtifact();
        int x = left();
        for (Table.Column column : table.columns()) {
            title(page, column, x);
            x += column.width() + table.look().gap();
        }
        page.end();
        flow.moveTo(flow.y() + height);
    }

    private int headerFill(Page page) {
        int height = table.headerHeight();
        page.beginArtifact();
        page.rectangle(
                left(),
                flow.y() + height - THIN,
                fullWidth(),
                THIN,
                table.look().rule());
        page.end();
        return height;
    }

    private int left() {
        return flow.area().left() + table.look().indent();
    }

    private int fullWidth() {
        return table.width(0, table.columns().size() - 1);
    }

    private void title(Page page, Table.Column column, int x) {
        Stack stack = new Stack(List.of(column.title()), column.width(), column.align());
        int top = flow.y() + table.headerHeight() - table.look().padding() - stack.height();
        stack.draw(page, 0, stack.lines(), x, top);
    }

    private void row(Table.Row row, Element rowElement) {
        List<Stack> stacks = table.stacks(row);
        List<Element> cells = new ArrayList<>(stacks.size());
        for (Table.Cell cell : row.cells()) {
            cells.add(rowElement.child(cell.role()).span(cell.span()));
        }
        ruleAbove(row);
        int[] done = new int[stacks.size()];
        while (!piece(row, stacks, cells, done)) {
            nextPage();
        }
    }

    private void ruleAbove(Table.Row row) {
        if (row.ruleAbove() > 0) {
            Page page = flow.page();
            page.beginArtifact();
            page.rectangle(
                    left(), flow.y(), fullWidth(), row.ruleAbove(), table.look().rule());
            page.end();
            flow.moveTo(flow.y() + row.ruleAbove());
        }
    }

    /** Draws as much of the row as goes on this page; true when that is all. */
    private boolean piece(Table.Row row, List<Stack> stacks, List<Element> cells, int[] done) {
        int padding = table.look().padding();
        int top = flow.y() + padding;
        int room = flow.room() - 2 * padding;
        int used = 0;
        boolean complete = true;
        int column = 0;
        int x = left();
        for (int i = 0; i < stacks.size(); i++) {
            Stack stack = stacks.get(i);
            // at least one line, so that a page too small for a line cannot stop the world
            int to = Math.min(stack.lines(), done[i] + Math.max(1, stack.linesWithin(done[i], room)));
            if (done[i] < to || done[i] == 0) {
                flow.page().begin(cells.get(i));
                used = Math.max(used, stack.draw(flow.page(), done[i], to, x, top));
                flow.page().end();
            }
            done[i] = to;
            complete &= to == stack.lines();
            int span = row.cells().get(i).span();
            x += table.width(column, column + span - 1) + table.look().gap();
            column += span;
        }
        flow.moveTo(top + used + padding);
        return complete;
    }
}
