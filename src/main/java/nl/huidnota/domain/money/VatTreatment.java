package nl.huidnota.domain.money;

/** How value-added tax (btw) applies to an invoice line. */
public enum VatTreatment {
    /** Health care by a (para)medical profession: exempt, Wet OB art. 11(1)(g). */
    EXEMPT,
    /** The general rate, included in the price. */
    TAXED_21,
    /** A practice under the small-business scheme (KOR) charges none. */
    SMALL_BUSINESS;

    /** The VAT within a price that includes it. */
    public Euro vatWithin(Euro price) {
        return this == TAXED_21 ? price.vatWithin(21) : Euro.ZERO;
    }
}
