package nl.huidnota.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Block;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Page;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Words;

/** The title, one sentence on what this is, and the bar with what a client looks for first: how much, when, whereto. */
final class TitlePart {
    private static final int BAR = 3700;
    private static final int INSET = 900;

    private TitlePart() {}

    /** The title, for example {@code Factuur F2026-00012}. */
    static String title(Invoice invoice, Phrases phrases) {
        return phrases.get("titel_" + sort(invoice.kind()), "nummer", invoice.number());
    }

    private static String sort(Invoice.Kind kind) {
        return switch (kind) {
            case INVOICE -> "factuur";
            case CREDIT -> "credit";
            case REMAINDER -> "restant";
            case SPECIFICATION -> "specificatie";
        };
    }

    static void draw(Draft draft) {
        Element section = draft.paper.root().child(Role.SECTION);
        draft.flow.heading(section, Role.H1, draft.words(title(draft.invoice, draft.phrases), draft.styles.title), BAR);
        draft.flow.paragraph(section, Role.P, draft.words(introduction(draft), draft.styles.body));
        Invoice.Original original = draft.invoice.original();
        if (original != null && original.reason() != null && !original.reason().isBlank()) {
            draft.flow.paragraph(section, Role.P, draft.phrase(draft.styles.body, "reden", "reden", original.reason()));
        }
        draft.flow.space(500);
        bar(draft, section);
    }

    private static String introduction(Draft draft) {
        Phrases phrases = draft.phrases;
        String key = "inleiding_" + sort(draft.invoice.kind());
        Invoice.Original original = draft.invoice.original();
        if (original == null || draft.invoice.kind() == Invoice.Kind.INVOICE) {
            return phrases.get(key, "periode", period(draft));
        }
        String date = draft.date(original.date());
        Euro awarded = original.awarded();
        if (draft.invoice.kind() == Invoice.Kind.REMAINDER && awarded == null) {
            return phrases.get(key + "_open", "origineel", original.number(), "datum", date);
        }
        String paid = awarded == null ? "" : draft.euro(awarded);
        return phrases.get(key, "origineel", original.number(), "datum", date, "vergoed", paid);
    }

    private static String period(Draft draft) {
        List<LocalDate> days = draft.invoice
                .lines()
                .map(InvoiceLine::date)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = draft.date(days.get(0));
        String last = draft.date(days.get(days.size() - 1));
        return first.equals(last)
                ? draft.phrases.get("periode_dag", "van", first)
                : draft.phrases.get("periode_reeks", "van", first, "tot", last);
    }

    private static void bar(Draft draft, Element section) {
        draft.flow.need(BAR);
        Page page = draft.flow.page();
        int top = draft.flow.y();
        page.beginArtifact();
        page.rectangle(Geometry.LEFT, top, Geometry.WIDTH, BAR, draft.styles.tint);
        page.rectangle(Geometry.LEFT, top, 250, BAR, draft.styles.brand);
        page.end();
        List<List<Words>> figures = figures(draft);
        int width = (Geometry.WIDTH - 2 * INSET) / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            Block.Place place = new Block.Place(Geometry.LEFT + INSET + i * width, top + 520, width - 400, Align.LEFT);
            Block.draw(page, section, figures.get(i), place);
        }
        draft.flow.moveTo(top + BAR);
    }

    private static List<List<Words>> figures(Draft draft) {
        Invoice invoice = draft.invoice;
        Euro toPay = invoice.toPay();
        List<List<Words>> figures = new ArrayList<>();
        if (toPay.isZero()) {
            figures.add(figure(draft, "kern_niets", draft.euro(Euro.ZERO)));
        } else if (toPay.isNegative()) {
            figures.add(figure(draft, "kern_terug", draft.euro(toPay.negated())));
        } else {
            figures.add(figure(draft, "kern_te_betalen", draft.euro(toPay)));
        }
        LocalDate due = invoice.due();
        if (toPay.isPositive() && due != null) {
            figures.add(figure(draft, "kern_uiterlijk", draft.date(due)));
            figures.add(figure(draft, "kern_kenmerk", invoice.number()));
        }
        if (draft.isSpecification() && !invoice.insurances().isEmpty()) {
            figures.add(figure(
                    draft, "kern_verzekeraar", invoice.insurances().get(0).insurer()));
        }
        return figures;
    }

    private static List<Words> figure(Draft draft, String labelKey, String value) {
        return List.of(draft.phrase(draft.styles.label, labelKey), draft.words(value, draft.styles.figure));
    }

    /** The title as bookmarks and window titles show it. */
    static String documentTitle(Draft draft) {
        return String.format(Locale.ROOT, "%s - %s", title(draft.invoice, draft.phrases), draft.practice.name());
    }
}
