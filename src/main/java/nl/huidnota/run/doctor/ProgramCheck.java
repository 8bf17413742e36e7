package nl.huidnota.run.doctor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.run.doctor.Doctor.Patient;

/** The installation: Java, its clock, its memory, the fonts. */
final class ProgramCheck {
    /** No release of this program is older. */
    private static final LocalDate FIRST_RELEASE = LocalDate.of(2026, 11, 1);

    private static final int OLDEST_JAVA = 17;
    /** Measured: 100 000 sessions run within a quarter of this. */
    private static final long MEGABYTES = 1_000;

    private ProgramCheck() {}

    static List<Diagnosis> of(Patient patient) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        diagnoses.add(java());
        diagnoses.add(clock(patient));
        diagnoses.add(fonts());
        return diagnoses;
    }

    private static Diagnosis java() {
        int version = Runtime.version().feature();
        long megabytes = Runtime.getRuntime().maxMemory() / 1_000_000;
        Map<String, String> args = Map.of(
                "version", Runtime.version().toString(),
                "memory", String.valueOf(megabytes),
                "needed", String.valueOf(MEGABYTES));
        if (version < OLDEST_JAVA) {
            return Diagnosis.fault("doctor.java.old", args);
        }
        return megabytes < MEGABYTES / 4
                ? Diagnosis.note("doctor.java.small", args)
                : Diagnosis.good("doctor.java", args);
    }

    private static Diagnosis clock(Patient patient) {
        Instant now = patient.options().clock().instant();
        LocalDate day = LocalDate.ofInstant(now, patient.options().clock().getZone());
        Map<String, String> args = Map.of(
                "date",
                day.toString(),
                "zone",
                patient.options().clock().getZone().getId());
        return day.isBefore(FIRST_RELEASE)
                ? Diagnosis.fault("doctor.clock.behind", args)
                : Diagnosis.good("doctor.clock", args);
    }

    private static Diagnosis fonts() {
        try {
            new InvoiceRenderer(InvoiceTemplateFile.shipped(), null);
            return InvoiceRenderer.hasLetter('€')
                    ? Diagnosis.good("doctor.fonts", Map.of())
                    : Diagnosis.fault("doctor.fonts.broken", Map.of());
        } catch (RuntimeException | ExceptionInInitializerError e) {
            return Diagnosis.fault("doctor.fonts.broken", Map.of());
        }
    }
}
