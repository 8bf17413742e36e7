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

    /** Draws the head and brings the document's flow below it. */
    void draw(Draft draft) {
        Element section = draft.paper.root().child(Role.SECTION);
        Page page = draft.flow.page();
        practice(draft, section, page);
        boolean left = brand.window() == Window.LINKS;
        Flow address = address(draft, section, page, left ? Geometry.LEFT : Geometry.WINDOW_RIGHT);
        Flow details = details(draft, section, page, left ? Geometry.WINDOW_RIGHT : Geometry.LEFT);
        draft.flow.continueBelow(address);
        draft.flow.continueBelow(details);
        if (draft.flow.y() > Geometry.TITLE_TOP) {
            // a long address pushes the title down: not against it
            draft.flow.space(BELOW_LONG_ADDRESS);
        }
    }

    private void practice(Draft draft, Element section, Page page) {
        PracticeCard card = draft.practice;
        if (logo == null) {
            Block.draw(
                    page,
                    section,
                    List.of(draft.words(card.name(), draft.styles.name)),
                    new Block.Place(Geometry.LEFT, Geometry.HEAD, NAME_WIDTH, Align.LEFT));
        } else {
            String words = draft.phrases.get("logo_beschrijving", "naam", card.name());
            Block.Place place = new Block.Place(Geometry.LEFT, Geometry.HEAD, NAME_WIDTH, Align.LEFT);
            logo.draw(page, section, words, place, Geometry.mm(brand.logoHeightMm()));
        }
        int width = Geometry.WIDTH - NAME_WIDTH - 1000;
        Block.draw(
                page,
                section,
                contact(draft),
                new Block.Place(Geometry.RIGHT - width, Geometry.HEAD, width, Align.RIGHT));
    }

    private List<Words> contact(Draft draft) {
        PracticeCard card = draft.practice;
        List<String> lines = new ArrayList<>();
        if (logo != null) {
            lines.add(card.name());
        }
        lines.add(street(card) + ", " + town(card));
        lines.add(joined(card.phone(), card.email()));
        lines.add(joined(card.website()));
        String kvk = card.kvk() == null ? null : draft.phrases.get("kvk", "kvk", card.kvk());
        String vat = card.vatId() == null ? null : draft.phrases.get("btw_id", "btw", card.vatId());
        lines.add(joined(draft.phrases.get("agb", "agb", card.agb().digits()), kvk));
        lines.add(joined(vat));
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> draft.words(line, draft.styles.label))
                .toList();
    }

    private static String street(PracticeCard card) {
        return card.street() + " " + card.houseNumber();
    }

    private static String town(PracticeCard card) {
        return card.postcode() + " " + card.city();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static Flow address(Draft draft, Element section, Page page, int x) {
        PracticeCard card = draft.practice;
        // the envelope shows it as the address to return to; on the page it repeats the practice's own
        page.beginArtifact();
        Words sender = draft.words(String.join(" · ", card.name(), street(card), town(card)), draft.styles.note);
        int width = Math.min(Geometry.ADDRESS_WIDTH, Geometry.RIGHT - x);
        List<Words> lines = List.of(sender);
        // a second line goes above the first, away from the address
        int top = Geometry.WINDOW_TOP
                - Block.height(lines, width)
                + sender.style().leading();
        Block.drawUntagged(page, lines, new Block.Place(x, top, width, Align.LEFT));
        page.end();
        Flow flow = column(draft, page, x, width);
        addressLines(draft).forEach(line -> flow.paragraph(section, Role.P, line));
        return flow;
    }

    private static List<Words> addressLines(Draft draft) {
        Invoice.Addressee to = draft.invoice.addressee();
        List<String> lines = new ArrayList<>();
        if (to.guardians()) {
            lines.add(draft.phrases.get("aan_ouders"));
        }
        lines.add(to.name());
        lines.add(spaced(to.street(), to.houseNumber()));
        lines.add(spaced(to.postcode(), to.city()));
        lines.add(to.country() == null ? "" : to.country());
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> draft.words(line, draft.styles.address))
                .toList();
    }

    private static String spaced(@Nullable String one, @Nullable String two) {
        return Stream.of(one, two).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static Flow details(Draft draft, Element section, Page page, int x) {
        int width = Geometry.RIGHT - Geometry.WINDOW_RIGHT;
        int label = Geometry.mm(29);
        Words none = draft.words("", draft.styles.label);
        Table table = new Table(
                List.of(
                        new Table.Column(label, Align.LEFT, none),
                        new Table.Column(width - label - 400, Align.LEFT, none)),
                new Table.Look(false, 0, 400, 100, draft.styles.hairline));
        Invoice invoice = draft.invoice;
        table.add(draft.pair("label_nummer", invoice.number()));
        table.add(draft.pair("label_datum", draft.date(invoice.date())));
        if (invoice.due() != null && invoice.toPay().isPositive()) {
            table.add(draft.pair("label_vervaldatum", draft.date(invoice.due())));
        }
        table.add(draft.pair("label_clientnummer", invoice.client().id()));
        if (invoice.original() != null) {
            table.add(draft.pair("label_origineel", invoice.original().number()));
        }
        Flow flow = column(draft, page, x, width);
        table.draw(flow, section);
        return flow;
    }

    private static Flow column(Draft draft, Page page, int x, int width) {
        Flow.Area first = new Flow.Area(x, Geometry.ADDRESS_TOP, width, Geometry.LATER.bottom());
        Flow.Area later = new Flow.Area(x, Geometry.LATER.top(), width, Geometry.LATER.bottom());
        return new Flow(draft.paper, page, first, later);
    }
}
