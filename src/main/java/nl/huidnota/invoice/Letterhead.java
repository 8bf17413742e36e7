package nl.huidnota.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.practice.InvoiceTemplate.Brand;
import nl.huidnota.domain.practice.InvoiceTemplate.Window;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Block;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Flow;
import nl.huidnota.invoice.layout.Page;
import nl.huidnota.invoice.layout.Picture;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;
import org.jspecify.annotations.Nullable;

/** The head of the first page: practice, address in the window, number and dates. */
record Letterhead(Brand brand, @Nullable Picture logo) {
    private static final int BELOW_LONG_ADDRESS = 1200;
    private static final int NAME_WIDTH = Geometry.mm(95);
    private static final int CONTACT_WIDTH = Geometry.WIDTH - NAME_WIDTH - 1000;

    /**
     * Draws the head and brings the document's flow below it.
     *
     * @param facts number, date and the like, beside the address
     */
    void draw(Sheet sheet, Invoice.Addressee to, List<Table.Row> facts) {
        Element section = sheet.paper.root().child(Role.SECTION);
        Page page = sheet.flow.page();
        practice(sheet, section, page);
        boolean left = brand.window() == Window.LINKS;
        Flow address = address(sheet, addressLines(sheet, to), section, left ? Geometry.LEFT : Geometry.WINDOW_RIGHT);
        Flow details = details(sheet, facts, section, left ? Geometry.WINDOW_RIGHT : Geometry.LEFT);
        sheet.flow.continueBelow(address);
        sheet.flow.continueBelow(details);
        if (sheet.flow.y() > Geometry.TITLE_TOP) {
            // a long address pushes the title down: not against it
            sheet.flow.space(BELOW_LONG_ADDRESS);
        }
    }

    private void practice(Sheet sheet, Element section, Page page) {
        PracticeCard card = sheet.practice;
        if (logo == null) {
            Block.draw(
                    page,
                    section,
                    List.of(sheet.words(card.name(), sheet.styles.name)),
                    new Block.Place(Geometry.LEFT, Geometry.HEAD, NAME_WIDTH, Align.LEFT));
        } else {
            String words = sheet.phrases.get("logo_beschrijving", "naam", card.name());
            Block.Place place = new Block.Place(Geometry.LEFT, Geometry.HEAD, NAME_WIDTH, Align.LEFT);
            logo.draw(page, section, words, place, Geometry.mm(brand.logoHeightMm()));
        }
        Block.draw(
                page,
                section,
                contact(sheet),
                new Block.Place(Geometry.RIGHT - CONTACT_WIDTH, Geometry.HEAD, CONTACT_WIDTH, Align.RIGHT));
    }

    private List<Words> contact(Sheet sheet) {
        PracticeCard card = sheet.practice;
        String kvk = card.kvk() == null ? null : sheet.phrases.get("kvk", "kvk", card.kvk());
        String vat = card.vatId() == null ? null : sheet.phrases.get("btw_id", "btw", card.vatId());
        List<Words> lines = new ArrayList<>();
        if (logo != null) {
            lines.add(sheet.words(card.name(), sheet.styles.label));
        }
        add(lines, sheet, ", ", street(card), town(card));
        add(lines, sheet, " · ", card.phone(), card.email());
        add(lines, sheet, " · ", card.website());
        add(lines, sheet, " · ", sheet.phrases.get("agb", "agb", card.agb().digits()), kvk);
        add(lines, sheet, " · ", vat);
        return lines;
    }

    /** On one line if they fit on it: an address should not be broken where a machine reads it. */
    private static void add(List<Words> lines, Sheet sheet, String between, @Nullable String... parts) {
        List<String> present = Stream.of(parts).filter(Objects::nonNull).toList();
        Words together = sheet.words(String.join(between, present), sheet.styles.label);
        if (present.size() > 1 && together.width() > CONTACT_WIDTH) {
            present.forEach(part -> lines.add(sheet.words(part, sheet.styles.label)));
        } else if (!present.isEmpty()) {
            lines.add(together);
        }
    }

    private static String street(PracticeCard card) {
        return card.street() + " " + card.houseNumber();
    }

    private static String town(PracticeCard card) {
        return card.postcode() + " " + card.city();
    }

    private static Flow address(Sheet sheet, List<Words> to, Element section, int x) {
        Page page = sheet.flow.page();
        PracticeCard card = sheet.practice;
        // the envelope shows it as the address to return to; on the page it repeats the practice's own
        page.beginArtifact();
        Words sender = sheet.words(String.join(" · ", card.name(), street(card), town(card)), sheet.styles.note);
        int width = Math.min(Geometry.ADDRESS_WIDTH, Geometry.RIGHT - x);
        List<Words> lines = List.of(sender);
        // a second line goes above the first, away from the address
        int top = Geometry.WINDOW_TOP
                - Block.height(lines, width)
                + sender.style().leading();
        Block.drawUntagged(page, lines, new Block.Place(x, top, width, Align.LEFT));
        page.end();
        Flow flow = column(sheet, page, x, width);
        to.forEach(line -> flow.paragraph(section, Role.P, line));
        return flow;
    }

    private static List<Words> addressLines(Sheet sheet, Invoice.Addressee to) {
        List<String> lines = new ArrayList<>();
        if (to.guardians()) {
            lines.add(sheet.phrases.get("aan_ouders"));
        }
        lines.add(to.name());
        lines.add(spaced(to.street(), to.houseNumber()));
        lines.add(spaced(to.postcode(), to.city()));
        lines.add(to.country() == null ? "" : to.country());
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> sheet.words(line, sheet.styles.address))
                .toList();
    }

    private static String spaced(@Nullable String one, @Nullable String two) {
        return Stream.of(one, two).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static Flow details(Sheet sheet, List<Table.Row> facts, Element section, int x) {
        int width = Geometry.RIGHT - Geometry.WINDOW_RIGHT;
        int label = Geometry.mm(29);
        Words none = sheet.words("", sheet.styles.label);
        Table table = new Table(
                List.of(
                        new Table.Column(label, Align.LEFT, none),
                        new Table.Column(width - label - 400, Align.LEFT, none)),
                new Table.Look(false, 0, 400, 100, sheet.styles.hairline));
        facts.forEach(table::add);
        Flow flow = column(sheet, sheet.flow.page(), x, width);
        table.draw(flow, section);
        return flow;
    }

    private static Flow column(Sheet sheet, Page page, int x, int width) {
        Flow.Area first = new Flow.Area(x, Geometry.ADDRESS_TOP, width, Geometry.LATER.bottom());
        Flow.Area later = new Flow.Area(x, Geometry.LATER.top(), width, Geometry.LATER.bottom());
        return new Flow(sheet.paper, page, first, later);
    }
}
