package nl.huidnota.claimfile;

import java.util.Set;

/** Values of the national code lists, as far as the published message rules name them. */
final class CodeLists {
    /** CL0002: care provider, service bureau, insurer, DJI, care office. */
    static final Set<String> ROLES = Set.of("1", "2", "3", "4", "5");

    /** CL0015: institution, practice, practitioner. */
    static final Set<String> PROVIDER_KINDS = Set.of("1", "2", "3");

    /** CL0013: claim, specification, information. */
    static final Set<String> INFORMATION = Set.of("01", "02", "03");

    /** CL0012. */
    static final Set<String> CHARACTERISTICS = Set.of("001", "002", "003", "004");

    /** COD043. */
    static final Set<String> DEBIT_OR_CREDIT = Set.of("D", "C");

    /** COD367: all lists of prestaties. */
    static final Set<String> PRESTATIE_LISTS = Set.of(
            "012", "049", "071", "073", "074", "075", "076", "077", "078", "079", "080", "081", "082", "083", "990",
            "999");

    /** Lists that a GDS801 message may hold. */
    static final Set<String> IN_MESSAGE =
            Set.of("071", "073", "074", "075", "076", "077", "078", "079", "080", "081", "082", "083", "999");

    /** Care without a code: on an invoice only. */
    static final String WITHOUT_CODE = "999";

    static final String MENTAL_CARE = "071";
    static final String SKIN_THERAPY = "075";

    private CodeLists() {}

    /** Whether {@code list} lies in the range 073 to {@code last}, both included. */
    static boolean fromPhysiotherapyTo(String last, String list) {
        return list.length() == 3 && list.compareTo("073") >= 0 && list.compareTo(last) <= 0;
    }

    /** Paramedical and rehabilitation care: 073 to 080 and 082, where a referral has rules of its own. */
    static boolean isReferredCare(String list) {
        return fromPhysiotherapyTo("080", list) || list.equals("082");
    }
}
