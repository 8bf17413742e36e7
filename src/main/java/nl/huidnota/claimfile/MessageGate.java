package nl.huidnota.claimfile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.validation.Schema;
import nl.huidnota.domain.claim.GateFinding;
import org.jspecify.annotations.Nullable;

/**
 * The last check of a claim message: the finished bytes against the schema and every message rule, by code that shares
 * nothing with the writer. Works on any GDS801 file, whoever made it and however large it is.
 *
 * @param today the run date: nothing may be sent in the future
 * @param production what the practice means to send; null for another program's file
 */
public record MessageGate(LocalDate today, @Nullable Boolean production) {
    private static final String OWN = "declaratiebericht573.xsd";
    private static final GuardedXml.Kind OWN_KIND =
            new GuardedXml.Kind(ClaimWriter.NAMESPACE, XmlHardening.ownSchema(OWN));

    /**
     * Checks one file.
     *
     * @throws XmlRefusedException when it is hostile, broken XML, or no claim message
     */
    public GateReport check(XmlSource source) throws IOException, XmlRefusedException {
        GateScan scan = new GateScan(OWN, true, today, production);
        GuardedXml.read(source, OWN_KIND, scan);
        return scan.report();
    }

    /**
     * Checks one file against the user's own copy of the official schema: what differs, none when it fits.
     *
     * @throws XmlRefusedException also when {@code xsd} is no schema
     */
    public List<GateFinding> compare(XmlSource source, Path xsd) throws IOException, XmlRefusedException {
        Schema schema = XmlHardening.userSchema(xsd);
        GateScan scan = new GateScan(String.valueOf(xsd.getFileName()), false, today, production);
        GuardedXml.read(source, new GuardedXml.Kind(ClaimWriter.NAMESPACE, schema), scan);
        return scan.report().findings();
    }
}
