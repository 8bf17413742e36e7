package nl.huidnota.claimfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.GateFinding;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks every rule while the file passes by; holds one line of the message at a time. */
final class GateScan implements GuardedXml.Visitor {
    /** More than anyone mends in one go. */
    private static final int MOST_FINDINGS = 1000;

    /** A line of a message has some forty elements. */
    private static final int MOST_NODES = 4_000;

    private static final Node NOTHING = new Node("Bericht", null, 0, 1);

    private final List<GateFinding> findings = new ArrayList<>();
    private final CrossChecks cross = new CrossChecks(findings::add);
    private final String schema;
    private final boolean askRules;
    private MessageFacts facts;
    private Node overview = NOTHING;
    private @Nullable Node current;
    private int insured;
    private int prestaties;
    private int nodes;
    private boolean complete = true;

    /**
     * @param schema the schema's name, for its faults
     * @param askRules false: only the schema's faults
     */
    GateScan(String schema, boolean askRules, LocalDate today, @Nullable Boolean production) {
        this.schema = schema;
        this.askRules = askRules;
        this.facts = new MessageFacts(NOTHING, today, production);
    }

    @Override
    public void start(String name, int line) throws SAXException {
        if (++nodes > MOST_NODES) {
            throw new GuardedXml.Refusal(XmlRefusedException.Reason.TOO_WIDE, Map.of());
        }
        if (findings.size() >= MOST_FINDINGS) {
            complete = false;
            throw new GuardedXml.Enough();
        }
        Node parent = current;
        current = parent == null ? new Node(name, null, line, 1) : parent.child(name, line, ordinal(name));
    }

    /** Those that are forgotten once looked at are counted as they come. */
    private int ordinal(String name) {
        return switch (name) {
            case "Verzekerde" -> {
                prestaties = 0;
                yield ++insured;
            }
            case "Prestatie" -> ++prestaties;
            default -> 0;
        };
    }

    @Override
    public void end(String name, String text) {
        Node node = current();
        node.text(text);
        current = node.parent();
        if (askRules) {
            look(node);
        }
        if (name.equals("Prestatie") || name.equals("Verzekerde")) {
            if (current != null) {
                current.dropLast();
            }
            nodes = 0;
        }
    }

    private Node current() {
        return current == null ? NOTHING : current;
    }

    private void look(Node node) {
        switch (node.name()) {
            case "Header" -> {
                facts = new MessageFacts(node, facts.today(), facts.production());
                ask(MessageRules.HEADER, node);
            }
            case "DeclaratieContext" -> {
                ask(MessageRules.CONTEXT, node);
                askChildren(MessageRules.CLAIMANT, node, "Declarant");
                askChildren(MessageRules.PRACTICE, node, "Zorgaanbieder");
            }
            case "Overzicht" -> {
                overview = node;
                askChildren(MessageRules.TOTAL, node, "TotaalDeclaratiebedragInclBtw");
            }
            case "Verzekerde" -> ask(InsuredRules.ALL, node);
            case "DebetPrestatie" -> {
                ask(LineRules.DEBIT, node);
                askParts(node);
                cross.debit(node);
            }
            case "CreditPrestatie" -> {
                ask(LineRules.CREDIT, node);
                cross.credit(node);
            }
            case "Bericht" -> cross.finish(overview);
            default -> {
                // its parent asks
            }
        }
    }

    private void ask(List<GateRule> rules, Node part) {
        for (int i = 0; i < rules.size(); i++) {
            GateFinding finding = rules.get(i).look(part, facts);
            if (finding != null) {
                findings.add(finding);
            }
        }
    }

    private void askChildren(List<GateRule> rules, Node part, String name) {
        Node child = part.first(name);
        if (child != null) {
            ask(rules, child);
        }
    }

    /** What holds a text is no part but a value of one. */
    private void askParts(Node parent) {
        for (Node child : parent.children()) {
            if (child.text().isEmpty()) {
                ask(LinePartRules.BY_PART.getOrDefault(child.name(), List.of()), child);
                askParts(child);
            }
        }
    }

    @Override
    public void fault(SAXParseException sentence, String text) {
        SchemaFault fault = SchemaFault.of(sentence);
        if (fault.isEcho()) {
            return;
        }
        Node at = current();
        Map<String, String> args = new LinkedHashMap<>(fault.args());
        args.put("schema", schema);
        args.put("element", at.name());
        if (fault.fault() == SchemaFault.Kind.VALUE) {
            args.put("value", Personal.shown(at.name(), text));
        }
        findings.add(new GateFinding("XSD", null, at.path(), Math.max(0, sentence.getLineNumber()), args));
    }

    GateReport report() {
        findings.sort(Comparator.comparingInt(GateFinding::line).thenComparing(GateFinding::rule));
        boolean invoice = facts.header() != NOTHING && facts.isInvoice();
        String reference = facts.header().value("Referentienummer");
        return new GateReport(invoice, reference, cross.lines(), cross.total(), findings, complete);
    }
}
