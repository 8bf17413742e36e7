package nl.huidnota.claimfile;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.claimfile.gds802.AanvullendPrestatieKenmerk;
import nl.huidnota.claimfile.gds802.AanvullendePrestatiegegevens;
import nl.huidnota.claimfile.gds802.DebetPrestatie;
import nl.huidnota.claimfile.gds802.Diagnose;
import nl.huidnota.claimfile.gds802.OpenKlasse;
import nl.huidnota.claimfile.gds802.Verwijzing;
import nl.huidnota.claimfile.gds802.Zorgaanbieder;
import nl.huidnota.domain.claim.Feedback;
import nl.huidnota.domain.claim.Feedback.Involved;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gathers what is said of an element and of all below it, in the order of the file. */
final class FeedbackCollector {
    private final List<Feedback> all = new ArrayList<>();

    List<Feedback> all() {
        return all;
    }

    /** Of a claimed line: its characteristics, referral, practitioner, details, and itself. */
    static List<Feedback> of(DebetPrestatie line) {
        FeedbackCollector found = new FeedbackCollector();
        for (AanvullendPrestatieKenmerk one : line.getAanvullendPrestatieKenmerk()) {
            found.add("AanvullendPrestatieKenmerk", one.getFeedback());
        }
        for (Verwijzing one : line.getVerwijzing()) {
            found.provider("Verwijzer", one.getVerwijzer());
            found.add("Verwijzing", one.getFeedback());
        }
        for (Zorgaanbieder one : line.getZorgaanbieder()) {
            found.provider("Zorgaanbieder", one);
        }
        found.details(line.getAanvullendePrestatiegegevens());
        found.add("DebetPrestatie", line.getFeedback());
        return found.all;
    }

    private void provider(String place, @Nullable Zorgaanbieder provider) {
        if (provider != null) {
            add(place, provider.getFeedback());
        }
    }

    private void details(@Nullable AanvullendePrestatiegegevens details) {
        if (details == null) {
            return;
        }
        for (Diagnose one : details.getDiagnose()) {
            provider("Diagnosesteller", one.getDiagnosesteller());
            add("Diagnose", one.getFeedback());
        }
        addOpen("Zorgtraject", details.getZorgtraject());
        addOpen("Plaatsingsbesluit", details.getPlaatsingsbesluit());
        addOpen("InternationaalVerzekeringsbewijs", details.getInternationaalVerzekeringsbewijs());
        add("AanvullendePrestatiegegevens", details.getFeedback());
    }

    void add(String place, List<nl.huidnota.claimfile.gds802.Feedback> feedback) {
        for (var one : feedback) {
            List<Involved> involved = one.getBetrokkenElement().stream()
                    .map(element -> new Involved(element.getElementnaam(), orEmpty(element.getElementwaarde())))
                    .toList();
            all.add(new Feedback(one.getRetourcode(), place, involved));
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Of a class whose content the schema does not know: feedback anywhere in it counts all the same. */
    void addOpen(String place, @Nullable OpenKlasse part) {
        if (part == null) {
            return;
        }
        for (Element element : part.getAny()) {
            if (element.getLocalName().equals("Feedback")) {
                addUntyped(place, element);
            }
            NodeList below = element.getElementsByTagNameNS(ReturnReader.NAMESPACE, "Feedback");
            for (int i = 0; i < below.getLength(); i++) {
                addUntyped(place, (Element) below.item(i));
            }
        }
    }

    private void addUntyped(String place, Element feedback) {
        List<Involved> involved = new ArrayList<>();
        NodeList elements = feedback.getElementsByTagNameNS(ReturnReader.NAMESPACE, "BetrokkenElement");
        for (int i = 0; i < elements.getLength(); i++) {
            Element one = (Element) elements.item(i);
            involved.add(new Involved(text(one, "Elementnaam"), text(one, "Elementwaarde")));
        }
        all.add(new Feedback(text(feedback, "Retourcode"), place, involved));
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(ReturnReader.NAMESPACE, name);
        return found.getLength() == 0
                ? ""
                : String.valueOf(found.item(0).getTextContent()).strip();
    }
}
