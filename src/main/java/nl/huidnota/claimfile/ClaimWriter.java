package nl.huidnota.claimfile;

import java.io.IOException;
import java.io.OutputStream;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.money.Euro;

/**
 * Writes a claim message as GDS801 XML: UTF-8, one element a line, the same bytes for the same message anywhere. Holds
 * one insured in memory at a time. What comes out is not to be released before {@link MessageGate} has passed it.
 */
public final class ClaimWriter {
    static final String NAMESPACE = "http://ei.vektis.nl/declaratiebericht573";

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
        LineXmlWriter xml = new LineXmlWriter(out, NAMESPACE);
        SchemaObjects objects = new SchemaObjects(xml);
        xml.open("Bericht");
        objects.write("Header", ClaimElements.header(message.header()));
        objects.write("DeclaratieContext", ClaimElements.context(message.context()));
        objects.write("Overzicht", ClaimElements.overview(total));
        for (InsuredClaims claims : message.insured()) {
            objects.write("Verzekerde", ClaimElements.insured(claims));
        }
        xml.close();
        xml.end();
    }
}
