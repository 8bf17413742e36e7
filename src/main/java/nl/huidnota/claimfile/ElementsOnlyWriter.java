package nl.huidnota.claimfile;

import java.util.Iterator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The parts of {@link XMLStreamWriter} that a message of elements in one namespace does not need: refused, or nothing. */
abstract class ElementsOnlyWriter implements XMLStreamWriter {
    private final NamespaceContext context;
    private final String namespace;

    ElementsOnlyWriter(String namespace) {
        this.namespace = namespace;
        this.context = new OneNamespace(namespace);
    }

    final String namespace() {
        return namespace;
    }

    final void requireOurs(String uri) {
        if (!uri.equals(namespace)) {
            throw new IllegalArgumentException("another namespace: " + uri);
        }
    }

    private static UnsupportedOperationException notInOurMessages() {
        return new UnsupportedOperationException("claim messages hold elements and text only");
    }

    @Override
    public void writeStartDocument() throws XMLStreamException {
        writeStartDocument(null, null);
    }

    @Override
    public void writeStartDocument(@Nullable String version) throws XMLStreamException {
        writeStartDocument(null, version);
    }

    @Override
    public void writeStartElement(String name) throws XMLStreamException {
        writeStartElement("", name, namespace);
    }

    @Override
    public void writeStartElement(String uri, String name) throws XMLStreamException {
        writeStartElement("", name, uri);
    }

    @Override
    public void writeEmptyElement(String name) throws XMLStreamException {
        throw notInOurMessages();
    }

    @Override
    public void writeEmptyElement(String uri, String name) throws XMLStreamException {
        throw notInOurMessages();
    }

    @Override
    public void writeEmptyElement(String prefix, String name, String uri) throws XMLStreamException {
        throw notInOurMessages();
    }

    @Override
    public void writeAttribute(String name, String value) {
        throw notInOurMessages();
    }

    @Override
    public void writeAttribute(String uri, String name, String value) {
        throw notInOurMessages();
    }

    @Override
    public void writeAttribute(String prefix, String uri, String name, String value) {
        throw notInOurMessages();
    }

    @Override
    public void writeComment(String text) {
        throw notInOurMessages();
    }

    @Override
    public void writeProcessingInstruction(String target) {
        throw notInOurMessages();
    }

    @Override
    public void writeProcessingInstruction(String target, String text) {
        throw notInOurMessages();
    }

    @Override
    public void writeCData(String text) {
        throw notInOurMessages();
    }

    @Override
    public void writeDTD(String text) {
        throw notInOurMessages();
    }

    @Override
    public void writeEntityRef(String name) {
        throw notInOurMessages();
    }

    // the root declares the one namespace; further declarations say nothing new

    @Override
    public void writeNamespace(String prefix, String uri) {
        requireOurs(uri);
    }

    @Override
    public void writeDefaultNamespace(String uri) {
        requireOurs(uri);
    }

    @Override
    public void setPrefix(String prefix, String uri) {
        requireOurs(uri);
    }

    @Override
    public void setDefaultNamespace(String uri) {
        requireOurs(uri);
    }

    @Override
    public void setNamespaceContext(NamespaceContext other) {
        throw notInOurMessages();
    }

    @Override
    public @Nullable String getPrefix(String uri) {
        return context.getPrefix(uri);
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return context;
    }

    @Override
    public Object getProperty(String name) {
        throw new IllegalArgumentException("no properties: " + name);
    }

    @Override
    public void close() throws XMLStreamException {
        flush();
    }

    /** The default prefix bound to one namespace. */
    private record OneNamespace(String uri) implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.isEmpty() ? uri : XMLConstants.NULL_NS_URI;
        }

        @Override
        public @Nullable String getPrefix(String wanted) {
            return wanted.equals(uri) ? "" : null;
        }

        @Override
        public Iterator<String> getPrefixes(String wanted) {
            return (wanted.equals(uri) ? List.of("") : List.<String>of()).iterator();
        }
    }
}
