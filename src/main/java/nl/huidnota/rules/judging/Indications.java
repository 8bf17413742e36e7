package nl.huidnota.rules.judging;

import nl.huidnota.domain.practice.Practice;

/** The indications that are built in, and the practice's own. */
public final class Indications {
    /** Acne scars: what this product is for. */
    public static final String SCARS = "acnelittekens";

    /** Active acne. */
    public static final String ACNE = "acne";

    private static final String COSMETIC = "cosmetisch";

    private Indications() {}

    public static boolean isKnown(String indication, Practice practice) {
        return isAcne(indication)
                || indication.equals(COSMETIC)
                || practice.indications().containsKey(indication);
    }

    /** Acne scars or acne: the ones that cover terms speak of. */
    public static boolean isAcne(String indication) {
        return indication.equals(SCARS) || indication.equals(ACNE);
    }

    /** Treated for health, not for looks; an unknown indication is not. */
    public static boolean isMedical(String indication, Practice practice) {
        return isAcne(indication)
                || (!indication.equals(COSMETIC) && practice.indications().getOrDefault(indication, false));
    }
}
