package nl.huidnota.claimfile;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import nl.huidnota.claimfile.XmlRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One pass over a hostile file: what no message needs is refused; the elements, and what the schema holds against them,
 * go to a {@link Visitor}. The schema is checked within the parser, which takes half the time of checking events behind
 * it; so its faults come before their element does, and wait here until it is there.
 */
final class GuardedXml extends DefaultHandler {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_TEXT = 32_767;
    private static final int LONGEST_SHOWN = 60;

    /** Hears of elements, and of what the schema holds against the one just started or about to end. */
    interface Visitor {
        void start(String name, int line) throws SAXException;

        /** @param text what a leaf element holds; "" for others */
        void end(String name, String text) throws SAXException;

        void fault(SAXParseException fault, String text) throws SAXException;
    }

    /** Ends the pass early without a complaint. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /** What kind of message is expected: its root is {@code Bericht} in {@code namespace}. */
    record Kind(String namespace, XmlHardening.Parsers parsers) {
        Kind(String namespace, Schema schema) {
            this(namespace, new XmlHardening.Parsers(schema));
        }
    }

    private final String file;
    private final Kind kind;
    private final Visitor visitor;
    private final StringBuilder text = new StringBuilder();
    private final List<SAXParseException> waiting = new ArrayList<>();
    private @Nullable Locator locator;
    private int depth;
    private boolean leaf;

    private GuardedXml(String file, Kind kind, Visitor visitor) {
        this.file = file;
        this.kind = kind;
        this.visitor = visitor;
    }

    /**
     * Reads {@code source} to its end, or until the visitor has {@link Enough}.
     *
     * @throws XmlRefusedException when the file is hostile, broken or of another kind
     */
    static void read(XmlSource source, Kind kind, Visitor visitor) throws IOException, XmlRefusedException {
        GuardedXml handler = new GuardedXml(source.name(), kind, visitor);
        try (InputStream in = GuardedStream.open(source)) {
            InputSource input = new InputSource(in);
            input.setEncoding("UTF-8");
            XMLReader reader = kind.parsers().reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(input);
        } catch (GuardedStream.Stop e) {
            throw e.refusal(handler.line());
        } catch (CharConversionException e) {
            throw handler.refused(Reason.NOT_UTF8, Map.of());
        } catch (Refusal e) {
            throw handler.refused(e.reason, e.args);
        } catch (Enough e) {
            return;
        } catch (SAXParseException e) {
            throw handler.notWellFormed(e);
        } catch (SAXException e) {
            throw handler.refused(Reason.NOT_WELL_FORMED, Map.of());
        }
    }

    private XmlRefusedException notWellFormed(SAXParseException e) {
        // the feature's name stands in the message in every language
        boolean doctype = String.valueOf(e.getMessage()).contains("disallow-doctype-decl");
        Reason reason = doctype ? Reason.DOCTYPE : Reason.NOT_WELL_FORMED;
        return new XmlRefusedException(file, Math.max(0, e.getLineNumber()), reason, Map.of());
    }

    private int line() {
        return locator == null ? 0 : Math.max(0, locator.getLineNumber());
    }

    private XmlRefusedException refused(Reason reason, Map<String, String> args) {
        return new XmlRefusedException(file, line(), reason, args);
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        boolean ours = uri.equals(kind.namespace());
        if (depth == 0 && !(ours && local.equals("Bericht"))) {
            String namespace = uri.isEmpty() ? "-" : shortened(uri);
            throw new Refusal(Reason.OTHER_ROOT, Map.of("root", shortened(local), "namespace", namespace));
        }
        if (++depth > MAX_DEPTH) {
            throw new Refusal(Reason.TOO_DEEP, Map.of());
        }
        refuseAttributes(attributes);
        text.setLength(0);
        leaf = true;
        visitor.start(ours ? local : "{" + uri + "}" + local, line());
        tellFaults();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN);
    }

    /** A schema location on the root is usual, and is not followed. {@code xsi:type} would change an element's type. */
    private void refuseAttributes(Attributes attributes) throws Refusal {
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean location = depth == 1
                    && attributes.getURI(i).equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
                    && attributes.getLocalName(i).endsWith("chemaLocation");
            if (!location) {
                throw new Refusal(Reason.ATTRIBUTE, Map.of("attribute", shortened(attributes.getLocalName(i))));
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        depth--;
        tellFaults();
        visitor.end(local, leaf ? text.toString() : "");
        leaf = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (text.length() + length > MAX_TEXT) {
            throw new Refusal(Reason.TOO_LONG, Map.of());
        }
        text.append(characters, start, length);
    }

    private void tellFaults() throws SAXException {
        if (!waiting.isEmpty()) {
            for (SAXParseException fault : waiting) {
                visitor.fault(fault, text.toString());
            }
            waiting.clear();
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new Refusal(Reason.PROCESSING_INSTRUCTION, Map.of("target", shortened(target)));
    }

    /** The schema's complaints. */
    @Override
    public void error(SAXParseException e) {
        waiting.add(e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    /** Ends the pass because the file is not to be read. */
    static final class Refusal extends SAXException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;
        private final transient Map<String, String> args;

        Refusal(Reason reason, Map<String, String> args) {
            this.reason = reason;
            this.args = args;
        }
    }
}
