package nl.huidnota.oracle;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huidnota.oracle.World.Accepted;
import nl.huidnota.oracle.World.Practitioner;
import nl.huidnota.oracle.World.Referral;

/** The longer conditions of {@link RuleTable}. */
final class Conditions {
    private Conditions() {}

    static boolean between(long low, long value, long high) {
        return low <= value && value <= high;
    }

    static World.Course course(Facts f) {
        return f.world.practice().course();
    }

    static boolean indicated(Facts f, String indication) {
        return f.v.code("indicatie").equals(indication);
    }

    static boolean acneOrScars(Facts f) {
        return indicated(f, "acne") || indicated(f, "acnelittekens");
    }

    static boolean knownIndication(Facts f) {
        return acneOrScars(f)
                || indicated(f, "cosmetisch")
                || f.world.practice().indications().containsKey(f.v.code("indicatie"));
    }

    static boolean impossibleBirth(Facts f) {
        return f.born()
                .filter(b -> b.isAfter(f.day) || b.plusYears(120).isBefore(f.day))
                .isPresent();
    }

    static boolean doubtfulReferrer(Facts f) {
        String agb = f.v.referrerAgb();
        if (agb == null) {
            return false;
        }
        String said = f.v.code("verwijzer_soort");
        boolean contradicts = !said.isEmpty() && !agb.startsWith(said.equals("huisarts") ? "01" : "03");
        return contradicts || agb.charAt(2) == '0';
    }

    static boolean checkContradicts(Facts f) {
        return f.insurer != null
                && f.insuranceCheck()
                        .filter(c -> !c.insured()
                                || !c.uzovi().equals(f.insurer.uzovi())
                                || f.pack == null
                                || !c.pack().equals(f.pack.code()))
                        .isPresent();
    }

    static boolean unchecked(Facts f) {
        return f.vecozo() && f.insurer.cov() && f.insuranceCheck().isEmpty();
    }

    static boolean inSwitchingSeason(LocalDate day) {
        return Set.of(Month.JANUARY, Month.FEBRUARY).contains(day.getMonth());
    }

    static boolean meets(Practitioner p, Accepted a, LocalDate day) {
        List<String> held = p.registers().stream()
                .filter(r -> World.within(day, null, r.until()))
                .map(World.Register::name)
                .toList();
        return p.kind().equals(a.kind())
                && (a.anyOf() == null || a.anyOf().stream().anyMatch(held::contains))
                && (a.allOf() == null || held.containsAll(a.allOf()));
    }

    static boolean referralMissing(Facts f, Referral r) {
        String by = f.v.referrerKind();
        boolean accepted = r.by() == null
                || (by != null && r.by().contains(by))
                || ("dermatoloog".equals(by) && r.by().contains("medisch specialist"));
        return f.referralDay().isEmpty() || !accepted;
    }

    static boolean referredAfterStart(Facts f) {
        Optional<LocalDate> referred = f.referralDay();
        return referred.isPresent()
                && referred.get().isAfter(f.courseStart)
                && (!f.v.treatment()
                        || f.course()
                                .filter(s -> s.day().isBefore(f.day) && s.referral() != null)
                                .noneMatch(s -> !s.referral().isAfter(f.courseStart)));
    }

    static boolean referralOld(Facts f, Referral r) {
        LocalDate needed = r.everySession() ? f.day : f.courseStart;
        return r.maxMonths() != null
                && f.referralDay()
                        .filter(d -> d.plusMonths(r.maxMonths()).isBefore(needed))
                        .isPresent();
    }

    static boolean tooLate(Facts f) {
        if (f.insurer.claimMonths() == null || f.insurer.claimFrom().equals("factuurdatum")) {
            return false;
        }
        LocalDate from = f.insurer.claimFrom().equals("jaareinde") ? LocalDate.of(f.day.getYear(), 12, 31) : f.day;
        return f.today.isAfter(from.plusMonths(f.insurer.claimMonths()));
    }
}
