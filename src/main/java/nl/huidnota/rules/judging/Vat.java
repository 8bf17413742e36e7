package nl.huidnota.rules.judging;

import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.domain.practice.PriceListEntry;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;

/** Whether a line is taxed (contract §5; Wet OB 1968 art. 11(1)(g)). */
final class Vat {
    private Vat() {}

    static VatTreatment of(CaseFile row) {
        if (row.setting().practice().smallBusiness()) {
            return VatTreatment.SMALL_BUSINESS;
        }
        PriceListEntry entry = row.entry();
        VatRule rule = entry == null ? VatRule.NAAR_BEHANDELING : entry.vat();
        return switch (rule) {
            case VRIJ -> VatTreatment.EXEMPT;
            case HOOG_21 -> VatTreatment.TAXED_21;
            case NAAR_BEHANDELING -> byTreatment(row);
        };
    }

    private static VatTreatment byTreatment(CaseFile row) {
        Practitioner practitioner = row.practitioner();
        boolean exempt = practitioner != null
                && practitioner.kind().isMedical()
                && Indications.isMedical(row.indication(), row.setting().practice());
        return exempt ? VatTreatment.EXEMPT : VatTreatment.TAXED_21;
    }
}
