package nl.huidnota.claimfile;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.huidnota.claimfile.XmlRefusedException.Reason;
import nl.huidnota.claimfile.gds802.Bericht;
import nl.huidnota.claimfile.gds802.DeclaratieContext;
import nl.huidnota.claimfile.gds802.Header;
import nl.huidnota.claimfile.gds802.Overzicht;
import nl.huidnota.claimfile.gds802.Verzekerde;
import nl.huidnota.domain.claim.ReturnMessage;

/**
 * Reads a return message (GDS802) in two passes: first as hostile bytes, against the schema; then, now known to be
 * tame, as objects. Codes are kept as they come, known or not. Changes nothing and knows no books.
 */
public final class ReturnReader {
    static final String NAMESPACE = "http://ei.vektis.nl/declaratiebericht574";
    private static final String OWN = "declaratiebericht574.xsd";
    private static final GuardedXml.Kind KIND = new GuardedXml.Kind(NAMESPACE, XmlHardening.ownSchema(OWN));
    private static final JAXBContext CONTEXT = context();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(Bericht.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("the generated classes do not fit together", e);
        }
    }

    /**
     * Reads one file.
     *
     * @throws XmlRefusedException when it is hostile, broken, no return message, or not of the schema's shape
     */
    public ReturnMessage read(XmlSource source) throws IOException, XmlRefusedException {
        Digested first = new Digested(source);
        GuardedXml.read(first.source(), KIND, new FirstFault());
        Digested second = new Digested(source);
        ReturnElements parts = unmarshal(second.source());
        String sha256 = first.hex();
        if (!sha256.equals(second.hex())) {
            throw new XmlRefusedException(source.name(), 0, Reason.CHANGED, Map.of());
        }
        return parts.message(sha256);
    }

    private static ReturnElements unmarshal(XmlSource source) throws IOException, XmlRefusedException {
        try (InputStream in = GuardedStream.open(source)) {
            ReturnElements parts = new ReturnElements();
            XMLStreamReader xml = XmlHardening.stream(in);
            Unmarshaller unmarshaller = CONTEXT.createUnmarshaller();
            // without this JAXB reads a value it cannot convert as none
            unmarshaller.setEventHandler(event -> false);
            xml.nextTag();
            xml.next();
            while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    take(xml, unmarshaller, parts);
                } else {
                    xml.next();
                }
            }
            return parts;
        } catch (XMLStreamException | JAXBException e) {
            // it was fine a moment ago
            throw new XmlRefusedException(source.name(), 0, Reason.CHANGED, Map.of());
        } catch (GuardedStream.Stop e) {
            throw e.refusal(0);
        }
    }

    /** Reads one part and leaves {@code xml} behind its end. */
    private static void take(XMLStreamReader xml, Unmarshaller unmarshaller, ReturnElements parts)
            throws JAXBException {
        switch (xml.getLocalName()) {
            case "Header" -> parts.header(
                    unmarshaller.unmarshal(xml, Header.class).getValue());
            case "DeclaratieContext" -> parts.context(
                    unmarshaller.unmarshal(xml, DeclaratieContext.class).getValue());
            case "Overzicht" -> parts.overview(
                    unmarshaller.unmarshal(xml, Overzicht.class).getValue());
            case "Verzekerde" -> parts.insured(
                    unmarshaller.unmarshal(xml, Verzekerde.class).getValue());
            default -> throw new IllegalStateException("the schema lets nothing else pass");
        }
    }

    /** A file whose bytes are hashed while they are read. */
    private static final class Digested {
        private final XmlSource original;
        private final MessageDigest digest;

        Digested(XmlSource original) {
            this.original = original;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        XmlSource source() {
            return new XmlSource(
                    original.name(),
                    () -> new DigestInputStream(original.opening().open(), digest));
        }

        String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
