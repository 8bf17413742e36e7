package nl.huidnota.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.invoice.layout.Align;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Table;
import nl.huidnota.invoice.layout.Words;

/** The sessions, in one table for the insurer and one for the client's own account. */
final class SessionsPart {
    private static final int GAP = 600;
    private static final int DATE = Geometry.mm(18);
    private static final int PRACTITIONER = Geometry.mm(33);
    private static final int VAT = Geometry.mm(12);
    private static final int AMOUNT = Geometry.mm(18);
    private static final int REST = Geometry.WIDTH - PRACTITIONER - VAT - 4 * GAP;
    /** As wide as a day can be. */
    private static final String ANY_DAY = "88-88-8888";

    private static final int RULE = 50;
    private static final int BELOW_NOTE = 200;

    private SessionsPart() {}

    /** @param heightBelow of the totals: the last rows go with them to a next page, so that these never stand alone */
    static void draw(Draft draft, int heightBelow) {
        List<InvoiceLine> claimable = draft.invoice.claimable();
        List<InvoiceLine> self = draft.invoice.self();
        boolean both = !claimable.isEmpty() && !self.isEmpty();
        if (!claimable.isEmpty()) {
            section(draft, headingOfClaimable(draft), claimable, both, both ? 0 : heightBelow);
        }
        if (!self.isEmpty()) {
            section(draft, draft.isCredit() ? "kop_teruggedraaid" : "kop_eigen_rekening", self, both, heightBelow);
        }
    }

    private static String headingOfClaimable(Draft draft) {
        return switch (draft.invoice.kind()) {
            case SPECIFICATION -> "kop_gedeclareerd";
            case CREDIT -> "kop_teruggedraaid";
            case INVOICE, REMAINDER -> "kop_indienen";
        };
    }

    private static void section(
            Draft draft, String headingKey, List<InvoiceLine> lines, boolean subtotal, int heightBelow) {
        Table table = table(draft);
        String usual = usualReferral(draft, lines);
        SessionWords words = new SessionWords(draft, usual);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            table.add(new Table.Row(cells(draft, words, lines.get(i)), last && subtotal, i == 0 ? 0 : RULE));
        }
        if (subtotal) {
            table.add(subtotal(draft, lines));
        }
        table.keepWith(heightBelow);
        List<String> notes = notes(draft, usual, lines);
        int height = notes.size() * 2 * draft.styles.body.leading();
        Element part = draft.part(headingKey, height + table.startHeight(draft.flow.fullPage() / 2));
        notes.forEach(note -> draft.flow.paragraph(part, Role.P, draft.words(note, draft.styles.body)));
        draft.flow.space(notes.isEmpty() ? 0 : BELOW_NOTE);
        table.draw(draft.flow, part);
    }

    /** What a long invoice says once, above its table. */
    private static List<String> notes(Draft draft, String usualReferral, List<InvoiceLine> lines) {
        List<String> notes = new ArrayList<>();
        if (draft.isLong()) {
            notes.addAll(SessionWords.practitioners(draft, lines));
        }
        if (!usualReferral.isEmpty()) {
            notes.add(draft.phrases.get("regel_verwijzing_alle", "verwijzing", usualReferral));
        }
        return notes;
    }

    /** The referral that most sessions of a long invoice rest on. */
    private static String usualReferral(Draft draft, List<InvoiceLine> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (draft.isLong()) {
            lines.forEach(line -> counts.merge(SessionWords.referral(draft, line), 1, Integer::sum));
        }
        counts.remove("");
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Days and amounts stay on one line, however wide the letters are. */
    private static Table table(Draft draft) {
        int date = Math.max(DATE, draft.words(ANY_DAY, draft.styles.body).width());
        String total = draft.phrases.forms().amount(draft.invoice.total());
        int amount = Math.max(AMOUNT, draft.words(total, draft.styles.strong).width());
        return new Table(
                List.of(
                        column(draft, "kolom_datum", date, Align.LEFT),
                        column(draft, "kolom_behandeling", REST - date - amount, Align.LEFT),
                        column(draft, "kolom_behandelaar", PRACTITIONER, Align.LEFT),
                        column(draft, "kolom_btw", VAT, Align.LEFT),
                        column(draft, "kolom_bedrag", amount, Align.RIGHT)),
                new Table.Look(true, 0, GAP, draft.isLong() ? 160 : 260, draft.styles.hairline));
    }

    private static Table.Column column(Draft draft, String key, int width, Align align) {
        return new Table.Column(width, align, draft.phrase(draft.styles.label, key));
    }

    private static List<Table.Cell> cells(Draft draft, SessionWords words, InvoiceLine line) {
        return List.of(
                Table.Cell.of(draft.words(draft.date(line.date()), draft.styles.body)),
                new Table.Cell(words.treatment(line), 1, Role.CELL),
                new Table.Cell(words.practitioner(line.practitioner()), 1, Role.CELL),
                Table.Cell.of(draft.phrase(draft.styles.body, SessionWords.vatKey(line.vatTreatment()))),
                Table.Cell.of(amount(draft, line.amount())));
    }

    private static Words amount(Draft draft, Euro amount) {
        return draft.words(draft.phrases.forms().amount(amount), draft.styles.body);
    }

    private static Table.Row subtotal(Draft draft, List<InvoiceLine> lines) {
        Euro sum = lines.stream().map(InvoiceLine::amount).reduce(Euro.ZERO, Euro::plus);
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(new Table.Cell(List.of(draft.phrase(draft.styles.strong, "subtotaal")), 4, Role.ROW_HEADER));
        cells.add(Table.Cell.of(draft.words(draft.phrases.forms().amount(sum), draft.styles.strong)));
        return new Table.Row(cells, false, RULE);
    }
}
