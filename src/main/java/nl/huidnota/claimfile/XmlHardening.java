package nl.huidnota.claimfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.huidnota.claimfile.XmlRefusedException.Reason;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The one place where XML parsers are made. None of them knows DTDs, fetches anything, or includes anything; the JDK's
 * own are taken, whatever is on the class path. Sizes are the work of {@link GuardedStream} and {@link GuardedXml}.
 */
final class XmlHardening {
    private static final String APACHE = "http://apache.org/xml/";
    private static final String SAX = "http://xml.org/sax/features/";

    private XmlHardening() {}

    /**
     * Makes parsers that check against one schema as they go. A schema location within the message is not followed, the
     * schema being complete. Setting up costs more than reading a small message, so one of these serves many.
     */
    static final class Parsers {
        private final SAXParserFactory factory;

        Parsers(Schema schema) {
            factory = hardened(schema);
        }

        /** A new parser; any thread may ask. */
        synchronized XMLReader reader() {
            return XmlHardening.reader(factory);
        }
    }

    private static SAXParserFactory hardened(Schema schema) {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(APACHE + "features/disallow-doctype-decl", true);
            factory.setFeature(SAX + "external-general-entities", false);
            factory.setFeature(SAX + "external-parameter-entities", false);
            factory.setFeature(APACHE + "features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            factory.setSchema(schema);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("this Java cannot be hardened", e);
        }
    }

    private static XMLReader reader(SAXParserFactory factory) {
        try {
            XMLReader reader = factory.newSAXParser().getXMLReader();
            // the words are taken apart again (SchemaFault), so they must not depend on the machine's language
            reader.setProperty(APACHE + "properties/locale", Locale.ENGLISH);
            reader.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("nothing is fetched: " + systemId);
            });
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("this Java cannot be hardened", e);
        }
    }

    /** Reads what {@link #reader} has already let pass. */
    static XMLStreamReader stream(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched: " + systemId);
        });
        return factory.createXMLStreamReader(in, "UTF-8");
    }

    /** One of our own schemas, out of the jar. */
    static Schema ownSchema(String name) {
        try (InputStream in = XmlHardening.class.getResourceAsStream("/nl/huidnota/schemas/" + name)) {
            return schemaFactory("").newSchema(new StreamSource(in, name));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the jar is damaged: " + name, e);
        }
    }

    /**
     * The user's own copy of the official schema. It may include and import files of its own folder, nothing else.
     *
     * @throws XmlRefusedException when it is no schema
     */
    static Schema userSchema(Path file) throws XmlRefusedException {
        String name = String.valueOf(file.getFileName());
        try {
            SchemaFactory factory = schemaFactory("file");
            factory.setErrorHandler(new Strict());
            factory.setResourceResolver(new SameFolder(file.toAbsolutePath().getParent()));
            return factory.newSchema(new StreamSource(file.toUri().toString()));
        } catch (SAXParseException e) {
            throw new XmlRefusedException(name, e.getLineNumber(), Reason.UNUSABLE_SCHEMA, Map.of());
        } catch (SAXException e) {
            throw new XmlRefusedException(name, 0, Reason.UNUSABLE_SCHEMA, Map.of());
        }
    }

    private static SchemaFactory schemaFactory(String protocols) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(APACHE + "features/disallow-doctype-decl", true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, protocols);
        return factory;
    }

    /** A part of a schema that is not there is a mere warning to the compiler, and a schema without it none to us. */
    private static final class Strict extends DefaultHandler {
        @Override
        public void warning(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
