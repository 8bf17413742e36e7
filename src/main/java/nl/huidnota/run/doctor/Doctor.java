package nl.huidnota.run.doctor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.practice.PracticeFiles;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.run.RuleIds;
import nl.huidnota.run.doctor.Diagnosis.Level;

/** Looks at everything that a month needs, writes nothing, and says of each whether it is well. */
public final class Doctor {
    private final Patient patient;
    private final List<Diagnosis> diagnoses = new ArrayList<>();

    private Doctor(Patient patient) {
        this.patient = patient;
    }

    /**
     * The administration to look at, which may not be readable at all.
     *
     * @param practice praktijk.yaml
     * @param folder of the documents; need not exist yet
     * @param books a file, or a {@code jdbc:postgresql:} URL
     */
    public record Patient(Path practice, Path folder, String books, BooksOptions options, LocalDate today) {}

    /** All that was looked at, in a fixed order. What rests on something broken is not looked at. */
    public static List<Diagnosis> examine(Patient patient) {
        Doctor doctor = new Doctor(patient);
        doctor.diagnoses.addAll(ProgramCheck.of(patient));
        doctor.diagnoses.addAll(PlaceCheck.of(patient));
        doctor.practice();
        doctor.diagnoses.addAll(BooksCheck.of(patient));
        return List.copyOf(doctor.diagnoses);
    }

    private void practice() {
        try {
            ReadPractice read = PracticeFiles.read(patient.practice, RuleIds.changeable());
            diagnoses.add(Diagnosis.good(
                    "doctor.practice",
                    Map.of(
                            "file",
                            patient.practice.toString(),
                            "name",
                            read.practice().card().name())));
            diagnoses.addAll(PracticeCheck.of(read, patient.today));
            diagnoses.addAll(TermsCheck.of(read.cover(), patient.today));
        } catch (InputRefused refused) {
            refused.faults().forEach(this::broken);
        } catch (EnvironmentRefused refused) {
            broken(refused.fault());
        }
    }

    private void broken(Fault fault) {
        diagnoses.add(new Diagnosis(Level.FAULT, fault));
    }
}
