package nl.huidnota.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.practice.PriceList;
import nl.huidnota.domain.practice.PriceListEntry;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import nl.huidnota.practice.yaml.Form;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;

/** {@code prestaties}: the dated price list. */
final class PriceListReader {
    private static final Form<VatRule> VAT = Forms.choice(
            Map.of("vrij", VatRule.VRIJ, "21", VatRule.HOOG_21, "naar_behandeling", VatRule.NAAR_BEHANDELING));

    private PriceListReader() {}

    static PriceList read(Section root) {
        root.requireItems("prestaties");
        List<PriceListEntry> entries = new ArrayList<>();
        for (Section section : root.sections("prestaties")) {
            entries.add(entry(section));
        }
        return new PriceList(entries);
    }

    private static PriceListEntry entry(Section section) {
        try (section) {
            return new PriceListEntry(
                    section.required("code", FieldForms.PRESTATIE),
                    section.required("naam", Forms.TEXT),
                    section.required("tarief", Forms.AMOUNT_ABOVE_ZERO),
                    section.or("soort", FieldForms.words(PrestatieKind.class), PrestatieKind.BEHANDELING),
                    section.or("btw", VAT, VatRule.NAAR_BEHANDELING),
                    FieldForms.period(section));
        }
    }
}
