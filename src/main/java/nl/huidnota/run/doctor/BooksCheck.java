package nl.huidnota.run.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.ledger.Books;
import nl.huidnota.run.doctor.Diagnosis.Level;
import nl.huidnota.run.doctor.Doctor.Patient;

/** The books: there, readable, and not from a later day than the clock says. */
final class BooksCheck {
    private BooksCheck() {}

    static List<Diagnosis> of(Patient patient) {
        boolean server = patient.books().startsWith("jdbc:");
        String shown = server ? patient.books().replaceAll("\\?.*", "") : patient.books();
        Map<String, String> args = Map.of("books", shown);
        if (!server && !Files.exists(Path.of(patient.books()))) {
            return List.of(Diagnosis.good("doctor.books.none", args));
        }
        try (Books books = Books.openReadOnly(patient.books(), patient.options())) {
            Optional<LocalDate> last = books.documents().lastInvoiceDate();
            if (last.isPresent() && last.get().isAfter(patient.today())) {
                return List.of(Diagnosis.fault(
                        "doctor.books.ahead",
                        Map.of(
                                "date",
                                last.get().toString(),
                                "today",
                                patient.today().toString())));
            }
            int runs = books.runs().all().size();
            return List.of(Diagnosis.good("doctor.books", Map.of("books", shown, "runs", String.valueOf(runs))));
        } catch (EnvironmentRefused refused) {
            return List.of(new Diagnosis(Level.FAULT, refused.fault()));
        }
    }
}
