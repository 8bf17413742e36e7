package nl.huidnota.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.huidnota.domain.claim.AuditLetter;
import nl.huidnota.domain.claim.AuditLetter.Line;
import nl.huidnota.domain.claim.AuditLetter.Next;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.money.Euro;

/** Letters after an audit to fictitious clients. */
public enum SampleLetter {
    /** Something is left to pay, and something is missing. */
    BOTH,
    /** Something is missing. */
    ASKED,
    /** Something is left to pay. */
    BILLED,
    /** Sixty sessions. */
    LONG;

    public LetterDocument document(String... asked) {
        return addressed("A.B. de Vries-Jansen", asked);
    }

    public LetterDocument addressed(String name, String... asked) {
        Invoice.Addressee to =
                new Invoice.Addressee(name, false, "Kerkstraat", "7 bis", "3512 CD", "Utrecht", null, null);
        List<String> list = this == BILLED ? List.of() : List.of(asked);
        return new LetterDocument(
                new AuditLetter("K-17", LocalDate.of(2026, 11, 20), lines(), list), to, SampleInvoice.PRACTICE);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < (this == LONG ? 60 : 2); i++) {
            boolean asked = this == ASKED || this != BILLED && i % 2 == 1;
            lines.add(new Line(
                    String.format(Locale.ROOT, "D2026-00001-%04d", i + 1),
                    "D2026-00001",
                    "Zonnezorg (fictief)",
                    "S-" + i,
                    LocalDate.of(2026, 10, 6).plusDays(i * 14L),
                    Euro.ofCents(18000),
                    Euro.ofCents(asked ? 0 : 12600),
                    asked ? Next.ASKED : Next.BILLED));
        }
        return lines;
    }
}
