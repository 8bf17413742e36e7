package nl.huidnota.claimfile;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import nl.huidnota.claimfile.gds801.Bericht;
import nl.huidnota.claimfile.gds801.DeclaratieContext;
import nl.huidnota.claimfile.gds801.Header;
import nl.huidnota.claimfile.gds801.Overzicht;
import nl.huidnota.claimfile.gds801.Verzekerde;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.money.Euro;

/**
 * Writes a claim message as GDS801 XML: UTF-8, one element a line, the same bytes for the same message anywhere. Holds
 * one insured in memory at a time. What comes out is not to be released before {@link MessageGate} has passed it.
 */
public final class ClaimWriter {
    static final String NAMESPACE = "http://ei.vektis.nl/declaratiebericht573";
    private static final JAXBContext CONTEXT = context();

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(Bericht.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("the generated classes do not fit together", e);
        }
    }

    /**
     * Writes the message and leaves {@code out} open.
     *
     * @throws IOException when {@code out} fails
     * @throws IllegalArgumentException when a text holds what XML cannot
     */
    public void write(ClaimMessage message, OutputStream out) throws IOException {
        write(message, message.total(), out);
    }

    /** The same for a total that is already known, which saves one walk through the insured. */
    public void write(ClaimMessage message, Euro total, OutputStream out) throws IOException {
        try {
            LineXmlWriter xml = new LineXmlWriter(out, NAMESPACE);
            xml.writeStartDocument();
            xml.writeStartElement("Bericht");
            writeParts(message, total, new Fragments(xml, CONTEXT.createMarshaller()));
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException | JAXBException e) {
            throw asIo(e);
        }
    }

    private static void writeParts(ClaimMessage message, Euro total, Fragments fragments) throws JAXBException {
        fragments.write("Header", Header.class, ClaimElements.header(message.header()));
        fragments.write("DeclaratieContext", DeclaratieContext.class, ClaimElements.context(message.context()));
        fragments.write("Overzicht", Overzicht.class, ClaimElements.overview(total));
        for (InsuredClaims claims : message.insured()) {
            fragments.write("Verzekerde", Verzekerde.class, ClaimElements.insured(claims));
        }
    }

    private static IOException asIo(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return new IOException(failure);
    }

    /** Marshals one part of the message after another into one stream. */
    private record Fragments(LineXmlWriter xml, Marshaller marshaller) {
        Fragments {
            try {
                marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            } catch (JAXBException e) {
                throw new IllegalStateException(e);
            }
        }

        <T> void write(String name, Class<T> type, T part) throws JAXBException {
            marshaller.marshal(new JAXBElement<>(new QName(NAMESPACE, name), type, part), xml);
        }
    }
}
