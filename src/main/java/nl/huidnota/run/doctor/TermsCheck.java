package nl.huidnota.run.doctor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import org.jspecify.annotations.Nullable;

/** The terms of the insurers against the calendar: what ended, what ends soon, what next year lacks, what nobody checked. */
final class TermsCheck {
    private static final int SOON_DAYS = 60;

    private final LocalDate today;
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private int packages;

    private TermsCheck(LocalDate today) {
        this.today = today;
    }

    static List<Diagnosis> of(CoverBook cover, LocalDate today) {
        TermsCheck check = new TermsCheck(today);
        cover.insurers().forEach(check::insurer);
        if (check.diagnoses.isEmpty()) {
            check.diagnoses.add(Diagnosis.good("doctor.terms", Map.of("count", String.valueOf(check.packages))));
        }
        return check.diagnoses;
    }

    private void insurer(Insurer insurer) {
        Map<String, List<CoverTerms>> byCode = new TreeMap<>();
        for (CoverTerms terms : insurer.terms()) {
            byCode.computeIfAbsent(terms.packageCode(), code -> new ArrayList<>())
                    .add(terms);
        }
        packages += byCode.size();
        byCode.values().forEach(versions -> versions(insurer, versions));
    }

    private void versions(Insurer insurer, List<CoverTerms> versions) {
        Optional<CoverTerms> now = on(versions, today);
        if (now.isEmpty()) {
            versions.stream()
                    .filter(terms -> hasEnded(terms.valid().to()))
                    .findFirst()
                    .ifPresent(terms -> note("doctor.terms.ended", insurer, terms, today));
            return;
        }
        CoverTerms terms = now.get();
        if (!terms.isVerified()) {
            note("doctor.terms.unverified", insurer, terms, today);
        }
        LocalDate next = PracticeCheck.nextYear(today);
        LocalDate end = terms.valid().to();
        if (PracticeCheck.looksAhead(today) && on(versions, next).isEmpty()) {
            note("doctor.terms.next-year", insurer, terms, next);
        } else if (end != null && endsSoon(end) && on(versions, end.plusDays(1)).isEmpty()) {
            note("doctor.terms.ending", insurer, terms, end);
        }
    }

    private boolean hasEnded(@Nullable LocalDate end) {
        return end != null && end.isBefore(today);
    }

    private static Optional<CoverTerms> on(List<CoverTerms> versions, LocalDate day) {
        return versions.stream().filter(terms -> terms.valid().contains(day)).findFirst();
    }

    private boolean endsSoon(LocalDate end) {
        return !end.isAfter(today.plusDays(SOON_DAYS));
    }

    private void note(String key, Insurer insurer, CoverTerms terms, LocalDate date) {
        String end = Objects.toString(terms.valid().to(), "");
        diagnoses.add(Diagnosis.note(
                key,
                Map.of(
                        "insurer",
                        insurer.name(),
                        "package",
                        terms.packageName(),
                        "date",
                        date.toString(),
                        "end",
                        end)));
    }
}
