package nl.huidnota.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.domain.claim.CoursePosition;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.invoice.layout.Element;
import nl.huidnota.invoice.layout.Role;
import nl.huidnota.invoice.layout.Words;

/** What helps the client after the bill: the expected reimbursement, the course, what to do next, and why no VAT. */
final class AfterParts {
    private static final int KEEP = 2600;
    private static final int DOT = 900;

    private AfterParts() {}

    /** Only an invoice that the client sends in has something to expect. */
    static void expectation(Draft draft) {
        List<InvoiceLine> lines = draft.invoice.claimable();
        List<Euro> expected = lines.stream()
                .map(InvoiceLine::expected)
                .filter(Objects::nonNull)
                .toList();
        if (draft.invoice.kind() != Invoice.Kind.INVOICE || expected.isEmpty()) {
            return;
        }
        Euro sum = expected.stream().reduce(Euro.ZERO, Euro::plus);
        Element part = draft.part("kop_verwachting", KEEP);
        String sentence = draft.phrases.get("verwachting", "bedrag", draft.euro(sum));
        int unknown = lines.size() - expected.size();
        if (unknown > 0) {
            sentence += " " + draft.phrases.get("verwachting_deels", "aantal", Integer.toString(unknown));
        }
        draft.flow.paragraph(part, Role.P, draft.words(sentence, draft.styles.body));
    }

    /** Where each course stands after its latest session here. */
    static void course(Draft draft) {
        Map<String, InvoiceLine> latest = new LinkedHashMap<>();
        draft.invoice
                .lines()
                .filter(line -> line.course() != null)
                .forEach(line -> latest.merge(
                        Objects.requireNonNullElse(line.bodyArea(), ""),
                        line,
                        (one, two) -> two.date().isBefore(one.date()) ? one : two));
        if (draft.isCredit() || draft.invoice.kind() == Invoice.Kind.REMAINDER || latest.isEmpty()) {
            return;
        }
        Element part = draft.part();
        latest.forEach((area, line) ->
                draft.flow.paragraph(part, Role.P, draft.words(courseSentence(draft, area, line), draft.styles.body)));
    }

    private static String courseSentence(Draft draft, String area, InvoiceLine line) {
        CoursePosition course = Objects.requireNonNull(line.course());
        String name = area.isEmpty() ? draft.phrases.get("kuur_zonder_gebied") : area;
        Integer days = course.daysSincePrevious();
        return draft.phrases.get(
                days == null ? "kuur_eerste" : "kuur_volgende",
                "gebied",
                name,
                "datum",
                draft.date(line.date()),
                "nummer",
                Integer.toString(course.number()),
                "totaal",
                Integer.toString(course.advisedTotal()),
                "dagen",
                String.valueOf(days));
    }

    /** The check list for each insurer. */
    static void steps(Draft draft) {
        if (draft.invoice.kind() != Invoice.Kind.INVOICE
                || draft.invoice.claimable().isEmpty()
                || draft.invoice.insurances().isEmpty()) {
            return;
        }
        Element part = draft.part("kop_stappen", KEEP);
        Element list = part.child(Role.LIST);
        Words dot = draft.words("•", draft.styles.strong);
        for (Invoice.Insurance insurance : draft.invoice.insurances()) {
            for (String step : stepsOf(draft, insurance)) {
                draft.flow.item(list, dot, draft.words(step, draft.styles.body), DOT);
            }
        }
    }

    private static List<String> stepsOf(Draft draft, Invoice.Insurance insurance) {
        List<String> steps = new ArrayList<>();
        steps.add(draft.phrases.get("stap_indienen", "verzekeraar", insurance.insurer()));
        if (!insurance.sendAlong().isEmpty()) {
            List<String> things =
                    insurance.sendAlong().stream().map(draft.phrases::word).toList();
            steps.add(draft.phrases.get("stap_meesturen", "wat", String.join(", ", things)));
        }
        if (insurance.claimBefore() != null) {
            steps.add(draft.phrases.get("stap_voor", "datum", draft.date(insurance.claimBefore())));
        } else if (insurance.claimWithinMonthsOfInvoice()) {
            steps.add(draft.phrases.get("stap_binnen", "maanden", Integer.toString(insurance.months())));
        }
        return steps;
    }

    /** The law asks for the reason of an exemption; then the practice's closing words. */
    static void notes(Draft draft) {
        List<String> notes = new ArrayList<>();
        if (has(draft, VatTreatment.EXEMPT)) {
            boolean all = !has(draft, VatTreatment.TAXED_21);
            notes.add(draft.phrases.get(all ? "uitleg_vrij" : "uitleg_vrij_deels"));
        }
        if (has(draft, VatTreatment.SMALL_BUSINESS)) {
            notes.add(draft.phrases.get("uitleg_kor"));
        }
        if (!draft.phrases.get("slot").isBlank()) {
            notes.add(draft.phrases.get("slot"));
        }
        if (notes.isEmpty()) {
            return;
        }
        Element part = draft.part();
        draft.flow.paragraph(part, Role.P, draft.words(String.join(" ", notes), draft.styles.small));
    }

    private static boolean has(Draft draft, VatTreatment treatment) {
        return draft.invoice.lines().anyMatch(line -> line.vatTreatment() == treatment);
    }
}
