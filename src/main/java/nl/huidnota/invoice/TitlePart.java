package nl.huidnota.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;

/** The title, one sentence on what this is, and the bar with what a client looks for first: how much, when, whereto. */
final class TitlePart {
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
        draft.flow.heading(
                section,
                Role.H1,
                draft.words(title(draft.invoice, draft.phrases), draft.styles.title),
                FigureBar.HEIGHT);
        draft.flow.paragraph(section, Role.P, draft.words(introduction(draft), draft.styles.body));
        Invoice.Original original = draft.invoice.original();
        if (original != null && original.reason() != null && !original.reason().isBlank()) {
            draft.flow.paragraph(section, Role.P, draft.phrase(draft.styles.body, "reden", "reden", original.reason()));
        }
        draft.flow.space(500);
        FigureBar.draw(draft, section, figures(draft));
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
        return period(draft, draft.invoice.lines().map(InvoiceLine::date));
    }

    /** {@code van 06-10-2026 tot en met 20-10-2026}; "" for no days. */
    static String period(Sheet sheet, Stream<LocalDate> dates) {
        List<LocalDate> days = dates.sorted().toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = sheet.date(days.get(0));
        String last = sheet.date(days.get(days.size() - 1));
        return first.equals(last)
                ? sheet.phrases.get("periode_dag", "van", first)
                : sheet.phrases.get("periode_reeks", "van", first, "tot", last);
    }

    private static List<List<Words>> figures(Draft draft) {
        Invoice invoice = draft.invoice;
        Euro toPay = invoice.toPay();
        List<List<Words>> figures = new ArrayList<>();
        if (toPay.isZero()) {
            figures.add(FigureBar.figure(draft, "kern_niets", draft.euro(Euro.ZERO)));
        } else if (toPay.isNegative()) {
            figures.add(FigureBar.figure(draft, "kern_terug", draft.euro(toPay.negated())));
        } else {
            figures.add(FigureBar.figure(draft, "kern_te_betalen", draft.euro(toPay)));
        }
        LocalDate due = invoice.due();
        if (toPay.isPositive() && due != null) {
            figures.add(FigureBar.figure(draft, "kern_uiterlijk", draft.date(due)));
            figures.add(FigureBar.figure(draft, "kern_kenmerk", invoice.number()));
        }
        if (draft.isSpecification() && !invoice.insurances().isEmpty()) {
            figures.add(FigureBar.figure(
                    draft, "kern_verzekeraar", invoice.insurances().get(0).insurer()));
        }
        return figures;
    }

    /** What is beside the address. */
    static List<Table.Row> facts(Draft draft) {
        Invoice invoice = draft.invoice;
        List<Table.Row> facts = new ArrayList<>();
        facts.add(draft.pair("label_nummer", invoice.number()));
        facts.add(draft.pair("label_datum", draft.date(invoice.date())));
        if (invoice.due() != null && invoice.toPay().isPositive()) {
            facts.add(draft.pair("label_vervaldatum", draft.date(invoice.due())));
        }
        facts.add(draft.pair("label_clientnummer", invoice.client().id()));
        if (invoice.original() != null) {
            facts.add(draft.pair("label_origineel", invoice.original().number()));
        }
        return facts;
    }
}
