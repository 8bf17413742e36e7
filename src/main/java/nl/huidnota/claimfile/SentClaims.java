package nl.huidnota.claimfile;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;
import org.jspecify.annotations.Nullable;

/**
 * Looks up in a claim file of our own who a line was claimed for: what a return names only by its insured, and what a
 * credit must repeat. For files out of the books; another program's file is the gate's business.
 */
public final class SentClaims {
    /** The declarant's code and kind come before any other's. */
    private static final Set<String> HEAD = Set.of("Berichtsoort", "Zorgaanbiedercode", "ZorgaanbiederSoort");

    private static final String PRACTITIONER = "3";

    private final Predicate<SentLine> wanted;
    private final Map<String, SentLine> found = new HashMap<>();
    private final Map<String, String> insured = new HashMap<>();
    private final Map<String, String> line = new HashMap<>();

    private SentClaims(Predicate<SentLine> wanted) {
        this.wanted = wanted;
    }

    /** A line as it was sent. */
    public record SentLine(String reference, PrestatieCode prestatie, InsuredClaims.Insured insured) {}

    /**
     * What a message's head says of itself.
     *
     * @param production false: a test
     * @param practitioner who claimed, with declarant zorgverlener; null when the practice did
     */
    public record SentHead(boolean production, @Nullable AgbCode practitioner) {}

    /**
     * The head of {@code source}, which may end anywhere behind it.
     *
     * @throws XmlRefusedException when the file is not one that we wrote
     */
    public static SentHead head(XmlSource source) throws IOException, XmlRefusedException {
        Map<String, String> first = new HashMap<>();
        try (InputStream in = source.opening().open()) {
            XMLStreamReader xml = XmlHardening.stream(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = xml.getLocalName();
                if (name.equals("Overzicht")) {
                    break;
                }
                if (HEAD.contains(name)) {
                    first.putIfAbsent(name, xml.getElementText());
                }
            }
        } catch (XMLStreamException e) {
            throw new XmlRefusedException(source.name(), 0, XmlRefusedException.Reason.NOT_WELL_FORMED, Map.of());
        }
        boolean practitioner = PRACTITIONER.equals(first.get("ZorgaanbiederSoort"));
        String declarant = first.get("Zorgaanbiedercode");
        return new SentHead(
                "P".equals(first.get("Berichtsoort")),
                practitioner && declarant != null ? new AgbCode(declarant) : null);
    }

    /**
     * The lines of {@code source} that are {@code wanted}, by reference.
     *
     * @throws XmlRefusedException when the file is not one that we wrote
     */
    public static Map<String, SentLine> find(XmlSource source, Predicate<SentLine> wanted)
            throws IOException, XmlRefusedException {
        SentClaims claims = new SentClaims(wanted);
        try (InputStream in = source.opening().open()) {
            claims.read(XmlHardening.stream(in));
            return claims.found;
        } catch (XMLStreamException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new XmlRefusedException(source.name(), 0, XmlRefusedException.Reason.NOT_WELL_FORMED, Map.of());
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inLine = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inLine = start(xml, inLine);
            } else if (event == XMLStreamConstants.END_ELEMENT && isLine(xml.getLocalName())) {
                take();
                inLine = false;
            }
        }
    }

    private boolean start(XMLStreamReader xml, boolean inLine) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "Verzekerde" -> insured.clear();
            case "DebetPrestatie", "CreditPrestatie" -> {
                line.clear();
                return true;
            }
            case "BSN", "UzoviNummer", "Verzekerdennummer", "Geboortedatum" -> insured.put(name, xml.getElementText());
            case "Referentienummer", "PrestatieCodelijstCode", "Prestatiecode" -> {
                if (inLine) {
                    line.put(name, xml.getElementText());
                }
            }
            default -> {
                // the rest of a line says nothing about who and what
            }
        }
        return inLine;
    }

    private static boolean isLine(String name) {
        return name.equals("DebetPrestatie") || name.equals("CreditPrestatie");
    }

    private void take() {
        String code = line.get("Prestatiecode");
        String list = line.get("PrestatieCodelijstCode");
        String reference = line.get("Referentienummer");
        if (reference == null || list == null || code == null) {
            return; // a credit names no code, and is not looked for
        }
        SentLine sent = new SentLine(reference, new PrestatieCode(list, code), insured());
        if (wanted.test(sent)) {
            found.put(reference, sent);
        }
    }

    private InsuredClaims.Insured insured() {
        String bsn = insured.get("BSN");
        String uzovi = insured.get("UzoviNummer");
        return new InsuredClaims.Insured(
                bsn == null ? null : new Bsn(bsn),
                insured.get("Verzekerdennummer"),
                uzovi == null ? null : new UzoviCode(uzovi),
                date(insured.get("Geboortedatum")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
