package nl.huidnota.run.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.domain.practice.PriceListEntry;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.invoice.picture.PictureRefused;
import nl.huidnota.practice.ReadPractice;

/** praktijk.yaml against the calendar: prices that end, nobody who treats, test messages, the logo. */
final class PracticeCheck {
    private final ReadPractice read;
    private final Practice practice;
    private final LocalDate today;
    private final List<Diagnosis> diagnoses = new ArrayList<>();

    private PracticeCheck(ReadPractice read, LocalDate today) {
        this.read = read;
        this.practice = read.practice();
        this.today = today;
    }

    static List<Diagnosis> of(ReadPractice read, LocalDate today) {
        PracticeCheck check = new PracticeCheck(read, today);
        check.prices();
        check.practitioners();
        check.logo();
        check.messages();
        return check.diagnoses;
    }

    private void prices() {
        Map<String, List<PriceListEntry>> byCode = new TreeMap<>();
        for (PriceListEntry entry : practice.prices().entries()) {
            byCode.computeIfAbsent(entry.code().toString(), code -> new ArrayList<>())
                    .add(entry);
        }
        int before = diagnoses.size();
        byCode.forEach((code, entries) -> {
            if (!isPriced(entries, today)) {
                diagnoses.add(Diagnosis.note("doctor.price.none", Map.of("code", code, "date", today.toString())));
            } else if (looksAhead(today) && !isPriced(entries, nextYear(today))) {
                String date = nextYear(today).toString();
                diagnoses.add(Diagnosis.note("doctor.price.next-year", Map.of("code", code, "date", date)));
            }
        });
        if (diagnoses.size() == before) {
            diagnoses.add(Diagnosis.good("doctor.price", Map.of("count", String.valueOf(byCode.size()))));
        }
    }

    /** From October on a practice can know next year's prices and terms. */
    static boolean looksAhead(LocalDate today) {
        return today.getMonth().compareTo(Month.OCTOBER) >= 0;
    }

    static LocalDate nextYear(LocalDate today) {
        return LocalDate.of(today.getYear() + 1, 1, 1);
    }

    private static boolean isPriced(List<PriceListEntry> entries, LocalDate day) {
        return entries.stream().anyMatch(entry -> entry.valid().contains(day));
    }

    private void practitioners() {
        long active = practice.practitioners().stream()
                .filter(one -> one.active().contains(today))
                .count();
        diagnoses.add(
                active == 0
                        ? Diagnosis.fault("doctor.practitioners.none", Map.of("date", today.toString()))
                        : Diagnosis.good("doctor.practitioners", Map.of("count", String.valueOf(active))));
    }

    private void logo() {
        if (read.logo() == null) {
            return;
        }
        Map<String, String> args = Map.of("file", String.valueOf(read.logo().getFileName()));
        try {
            InvoiceRenderer.mustPrint(Files.readAllBytes(read.logo()));
            diagnoses.add(Diagnosis.good("doctor.logo", args));
        } catch (IOException | PictureRefused e) {
            diagnoses.add(Diagnosis.fault("doctor.logo.broken", args));
        }
    }

    private void messages() {
        diagnoses.add(Diagnosis.good(
                practice.vecozo().production() ? "doctor.messages.production" : "doctor.messages.test", Map.of()));
    }
}
