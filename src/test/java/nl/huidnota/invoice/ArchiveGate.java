package nl.huidnota.invoice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, in this process, whether a file is what it claims to be. */
public final class ArchiveGate {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchiveGate() {}

    /** What PDF/A-3a and PDF/UA-1 find wrong with the file; empty when it is both. */
    public static List<String> faults(byte[] pdf) {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            faults.addAll(faults(pdf, flavour));
        }
        return faults;
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getErrorMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            return List.of(flavour + " unreadable: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
