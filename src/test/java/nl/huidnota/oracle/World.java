package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fictitious practice and the cover terms it works with. The texts of praktijk.yaml and polissen.yaml are rendered
 * from these values, so oracle and product start from the same facts. Null means that a term is absent; amounts are
 * cents.
 */
record World(Practice practice, List<Insurer> insurers) {

    record Practice(
            String agb,
            boolean solo,
            List<Practitioner> practitioners,
            List<Price> prices,
            Map<String, Boolean> indications,
            Numbering numbering,
            boolean noVat,
            Course course,
            Map<String, String> severities) {}

    record Numbering(String invoice, String claim, int firstInvoice, int firstClaim) {}

    record Course(int healDays, int minimumDays, int maxSessions) {}

    record Register(String name, LocalDate until) {}

    record Practitioner(String agb, String name, String kind, List<Register> registers, LocalDate from, LocalDate to) {}

    record Price(String code, String name, long cents, String kind, String vat, LocalDate from, LocalDate to) {}

    record Insurer(
            String uzovi,
            String name,
            List<String> aliases,
            boolean vecozo,
            Integer claimMonths,
            String claimFrom,
            boolean selfAtMaximum,
            boolean cov,
            List<Pack> packs) {}

    record Pack(String code, String name, List<String> aliases, List<Version> versions) {
        Optional<Version> on(LocalDate day) {
            return versions.stream().filter(v -> within(day, v.from(), v.to())).findFirst();
        }
    }

    record Version(LocalDate from, LocalDate to, Terms terms, String checked) {
        boolean verified() {
            return checked.equals("ja");
        }
    }

    record Terms(
            boolean covered,
            String scars,
            Money money,
            Integer maxSessions,
            Integer ageTo,
            List<String> areas,
            List<String> techniques,
            Referral referral,
            boolean approval,
            List<Accepted> accepted) {}

    /** What is paid: a share of the tariff, less an own contribution per session, up to the maximum of a budget. */
    record Money(Long maximum, boolean lifetime, int percent, long own, String budget) {}

    record Referral(List<String> by, boolean beforeFirst, Integer maxMonths, boolean everySession) {}

    record Accepted(String kind, List<String> anyOf, List<String> allOf) {}

    static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
