package nl.huidnota.claimfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.huidnota.domain.claim.GateFinding;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** Message rules that look at more than one line: sums and references. Keeps fingerprints, not lines. */
final class CrossChecks {
    private final Consumer<GateFinding> out;
    private final FingerprintSet references = new FingerprintSet();
    /** Few: so all references that are not among these are debits'. */
    private final FingerprintSet credits = new FingerprintSet();

    private final FingerprintSet credited = new FingerprintSet();
    private final FingerprintSet claimedLinks = new FingerprintSet();
    private final List<PendingLink> pending = new ArrayList<>();
    private Euro total = Euro.ZERO;
    private int lines;
    private boolean summable = true;

    /** A specification or information line that needs a claim line of the same link. */
    private record PendingLink(String link, String path, int line) {}

    CrossChecks(Consumer<GateFinding> out) {
        this.out = out;
    }

    int lines() {
        return lines;
    }

    Euro total() {
        return total;
    }

    void debit(Node line) {
        add(line.amount("DeclaratieBedragInclBtw"), false);
        String reference = unique(line);
        if (credited.contains(reference)) {
            found("VC102", "8062", line, "Referentienummer");
        }
        link(line);
    }

    void credit(Node line) {
        add(line.amount("ToegekendBedragInclBtwFinancieel"), true);
        credits.add(unique(line));
        String related = line.value("GerelateerdReferentienummer");
        credited.add(related);
        if (references.contains(related) && !credits.contains(related)) {
            found("VC102", "8062", line, "GerelateerdReferentienummer");
        }
    }

    private void add(@Nullable Euro amount, boolean credit) {
        lines++;
        if (amount == null) {
            summable = false;
        } else {
            total = credit ? total.minus(amount) : total.plus(amount);
        }
    }

    private String unique(Node line) {
        String reference = line.value("Referentienummer");
        if (!references.add(reference)) {
            found("rc8021", "8021", line, "Referentienummer");
        }
        return reference;
    }

    private void link(Node line) {
        String link = line.value("PrestatieKoppelnummer");
        if (line.is("InformatieCode", "01")) {
            claimedLinks.add(link);
        } else if (line.is("InformatieCode", "02", "03")) {
            pending.add(new PendingLink(link, line.path(), line.line()));
        }
    }

    private void found(String rule, String retourcode, Node line, String element) {
        Node child = line.first(element);
        Node at = child == null ? line : child;
        out.accept(new GateFinding(rule, retourcode, at.path(), at.line(), Map.of(element, line.value(element))));
    }

    /** At the end of the message, when all lines are known. */
    void finish(Node overview) {
        for (PendingLink one : pending) {
            if (one.link().isEmpty() || !claimedLinks.contains(one.link())) {
                out.accept(new GateFinding(
                        "rc9642", "9642", one.path(), one.line(), Map.of("PrestatieKoppelnummer", one.link())));
            }
        }
        Node stated = overview.first("TotaalDeclaratiebedragInclBtw");
        if (stated != null && summable) {
            compare(stated);
        }
    }

    private void compare(Node stated) {
        Euro amount = stated.amount("Bedrag");
        if (amount == null) {
            return;
        }
        Euro signed = stated.is("DebetCreditCode", "C") ? amount.negated() : amount;
        if (!signed.equals(total)) {
            Map<String, String> args = Map.of("Bedrag", signed.toString(), "som", total.toString());
            out.accept(new GateFinding("VC016", "0150", stated.path(), stated.line(), args));
        }
    }
}
