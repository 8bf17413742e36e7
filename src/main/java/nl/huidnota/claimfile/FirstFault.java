package nl.huidnota.claimfile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.huidnota.claimfile.XmlRefusedException.Reason;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Refuses a file at the first thing that its schema holds against it. */
final class FirstFault implements GuardedXml.Visitor {
    /** An insured is held in memory as a whole; some thousand lines fit in this. */
    private static final int MOST_ELEMENTS = 200_000;

    private final Deque<String> open = new ArrayDeque<>();
    private int elements;

    @Override
    public void start(String name, int line) throws SAXException {
        if (++elements > MOST_ELEMENTS) {
            throw new GuardedXml.Refusal(Reason.TOO_WIDE, Map.of());
        }
        open.push(name);
    }

    @Override
    public void end(String name, String text) {
        open.pop();
        if (open.size() == 1) {
            elements = 0;
        }
    }

    @Override
    public void fault(SAXParseException sentence, String text) throws SAXException {
        SchemaFault fault = SchemaFault.of(sentence);
        Map<String, String> args = new LinkedHashMap<>(fault.args());
        String element = String.valueOf(open.peek());
        args.put("element", element);
        args.put("xpath", path());
        if (fault.fault() == SchemaFault.Kind.VALUE) {
            args.put("value", Personal.shown(element, text));
        }
        throw new GuardedXml.Refusal(Reason.SCHEMA, args);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<String> names = open.descendingIterator(); names.hasNext(); ) {
            path.append('/').append(names.next());
        }
        return path.toString();
    }
}
