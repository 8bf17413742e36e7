package nl.huidnota.oracle;

import static nl.huidnota.oracle.Conditions.acneOrScars;
import static nl.huidnota.oracle.Conditions.between;
import static nl.huidnota.oracle.Conditions.course;
import static nl.huidnota.oracle.Conditions.inSwitchingSeason;
import static nl.huidnota.oracle.Conditions.indicated;
import static nl.huidnota.oracle.Conditions.knownIndication;
import static nl.huidnota.oracle.Conditions.meets;
import static nl.huidnota.oracle.Conditions.referralMissing;
import static nl.huidnota.oracle.Conditions.referralOld;
import static nl.huidnota.oracle.Conditions.referredAfterStart;
import static nl.huidnota.oracle.Conditions.unchecked;
import static nl.huidnota.oracle.RuleTable.Scope.ANY;
import static nl.huidnota.oracle.RuleTable.Scope.BENEFIT;
import static nl.huidnota.oracle.RuleTable.Scope.INSURED;
import static nl.huidnota.oracle.RuleTable.Scope.TERMS;
import static nl.huidnota.oracle.RuleTable.Scope.TREATMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.huidnota.oracle.World.Referral;

/** rules.md as one table: rule, where it looks, what it does, when it fires. R037-R039 are in {@link Budgets}. */
final class RuleTable {
    static final Set<String> LAW_OR_FORMAT = Set.of(
            "R001", "R002", "R003", "R004", "R005", "R006", "R008", "R009", "R011", "R012", "R013", "R017", "R027",
            "R045", "R051", "R052", "R054", "R055", "R060");

    private static final Set<String> REST_ON_TERMS =
            Set.of("R026", "R028", "R033", "R034", "R035", "R036", "R040", "R041", "R043", "R044");

    enum Scope {
        ANY(f -> true),
        TREATMENT(f -> f.v.treatment()),
        INSURED(f -> !f.v.noPack),
        TERMS(f -> f.version != null),
        BENEFIT(Facts::covered);

        private final Predicate<Facts> looks;

        Scope(Predicate<Facts> looks) {
            this.looks = looks;
        }
    }

    record Line(String id, Scope scope, String outcome, Predicate<Facts> fires) {
        boolean firesOn(Facts f) {
            return scope.looks.test(f) && fires.test(f);
        }

        /** Terms that nobody verified only warn. */
        String outcomeFor(Facts f) {
            return onlyWarns(id, f) ? "warn" : outcome;
        }
    }

    /** Rules that ask whether the client pays anyhow; judged when all of {@link #FIRST} are. */
    record LateLine(String id, BiPredicate<Facts, Boolean> fires) {}

    static final List<Line> FIRST = List.of(
            line("R008", ANY, "held", Conditions::impossibleBirth),
            line("R009", ANY, "held", f -> f.file.idTwice(f.v.id())),
            line("R010", ANY, "held", f -> Set.of("behandeling", "consult").contains(f.v.kind) && f.twinToday()),
            line("R011", ANY, "held", f -> f.day.isAfter(f.today)),
            line("R014", ANY, "held", f -> f.file.contradictory(f.v.client())),
            line("R016", ANY, "warn", f -> Mending.losesLetters(f.v)),
            line("R018", ANY, "held", f -> f.v.has("indicatie") && !knownIndication(f)),
            line("R021", ANY, "self", f -> f.v.has("indicatie") && knownIndication(f) && !acneOrScars(f)),
            line(
                    "R022",
                    TREATMENT,
                    "warn",
                    f -> indicated(f, "acne") && f.v.technique().equals("microneedling")),
            line(
                    "R023",
                    TREATMENT,
                    "held",
                    f -> between(1, f.daysSincePrevious(), course(f).healDays() - 1)),
            line(
                    "R024",
                    TREATMENT,
                    "warn",
                    f -> between(
                            course(f).healDays(),
                            f.daysSincePrevious(),
                            course(f).minimumDays() - 1)),
            line(
                    "R025",
                    TREATMENT,
                    "warn",
                    f -> f.course().map(Facts.Sibling::id).distinct().count()
                            > course(f).maxSessions()),
            line("R029", ANY, "warn", Conditions::doubtfulReferrer),
            line("R006", INSURED, "held", f -> f.insurer == null),
            line("R030", INSURED, "held", f -> f.vecozo() && f.pack == null),
            line("R030", INSURED, "warn", f -> f.restitution() && f.pack == null),
            line("R046", INSURED, "held", f -> f.vecozo() && f.pack != null && f.version == null),
            line("R046", INSURED, "warn", f -> f.restitution() && f.pack != null && f.version == null),
            line("R031", ANY, "self", f -> f.v.noPack),
            line("R031", TERMS, "self", f -> !f.covered()),
            line("R042", TERMS, "warn", f -> !f.version.verified()),
            line(
                    "R032",
                    INSURED,
                    "held",
                    f -> !World.within(
                            f.day,
                            f.v.date("polis_van").orElse(null),
                            f.v.date("polis_tot").orElse(null))),
            line("R045", INSURED, "held", f -> f.referralDay()
                    .filter(f.day::isBefore)
                    .isPresent()),
            line("R047", INSURED, "held", Conditions::checkContradicts),
            line("R048", INSURED, "held", f -> unchecked(f) && inSwitchingSeason(f.day)),
            line("R048", INSURED, "warn", f -> unchecked(f) && !inSwitchingSeason(f.day)),
            line("R055", INSURED, "held", f -> f.vecozo() && f.day.isBefore(LocalDate.of(2025, 1, 1))),
            line(
                    "R026",
                    BENEFIT,
                    "self",
                    f -> f.v.treatment()
                            && f.terms().techniques() != null
                            && f.terms().techniques().contains(f.v.technique())),
            line(
                    "R028",
                    BENEFIT,
                    "self",
                    f -> f.practitioner != null
                            && f.terms().accepted() != null
                            && f.terms().accepted().stream().noneMatch(a -> meets(f.practitioner, a, f.day))),
            line("R033", BENEFIT, "held", f -> f.referral()
                    .filter(r -> referralMissing(f, r))
                    .isPresent()),
            line(
                    "R034",
                    BENEFIT,
                    "self",
                    f -> f.referral().filter(Referral::beforeFirst).isPresent() && referredAfterStart(f)),
            line("R035", BENEFIT, "held", f -> f.referral()
                    .filter(r -> referralOld(f, r))
                    .isPresent()),
            line(
                    "R036",
                    BENEFIT,
                    "held",
                    f -> f.terms().approval()
                            && (!f.v.has("machtiging_nummer")
                                    || f.v.date("machtiging_tot")
                                            .filter(f.day::isAfter)
                                            .isPresent())),
            line(
                    "R040",
                    BENEFIT,
                    "self",
                    f -> f.terms().ageTo() != null
                            && f.born()
                                    .filter(b -> !b.plusYears(f.terms().ageTo()).isAfter(f.day))
                                    .isPresent()),
            line("R041", BENEFIT, "self", Conditions::tooLate),
            line(
                    "R043",
                    BENEFIT,
                    "self",
                    f -> indicated(f, "acnelittekens") && f.terms().scars().equals("nee")),
            line(
                    "R043",
                    BENEFIT,
                    "warn",
                    f -> indicated(f, "acnelittekens") && f.terms().scars().equals("onvermeld")),
            line(
                    "R044",
                    BENEFIT,
                    "self",
                    f -> f.terms().areas() != null && !f.terms().areas().containsAll(f.v.areas())),
            line("R027", ANY, "held", f -> f.v.agb() != null && f.practitioner == null),
            line("R050", ANY, "held", f -> f.prices().stream().noneMatch(p -> p.cents() == f.listPrice())),
            line("R051", ANY, "held", f -> f.prices().isEmpty()),
            line("R052", ANY, "self", f -> f.list().equals("999")),
            line("R053", ANY, "info", Facts::taxed),
            line("R054", ANY, "held", f -> !Set.of("075", "081", "999").contains(f.list())),
            line(
                    "R056",
                    ANY,
                    "info",
                    f -> !f.v.has("debiteur_naam")
                            && f.born()
                                    .filter(b -> b.plusYears(18).isAfter(f.today))
                                    .isPresent()));

    static final List<LateLine> LATE = List.of(
            new LateLine("R049", (f, self) -> f.vecozo() && !self && f.v.has("betaald_op")),
            new LateLine("R004", (f, self) -> f.vecozo() && !self && !f.v.has("bsn") && !f.v.has("verzekerdennummer")),
            new LateLine("R013", (f, self) -> (self || f.restitution() || f.v.noPack) && !f.addressComplete()));

    private RuleTable() {}

    /** A finding that rests on terms nobody verified. */
    static boolean onlyWarns(String rule, Facts f) {
        return f.version != null && !f.version.verified() && (REST_ON_TERMS.contains(rule) || rule.equals("R031"));
    }

    private static Line line(String id, Scope scope, String outcome, Predicate<Facts> fires) {
        return new Line(id, scope, outcome, fires);
    }
}
