package nl.huidnota.run.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.run.doctor.Doctor.Patient;

/** The folder of the documents and the one for scratch: rights, privacy, room. */
final class PlaceCheck {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** A month of a large practice: 2 000 invoices of 40 kB, twice, and the books. */
    private static final long NEEDED = 200_000_000;

    private static final long COMFORTABLE = 2_000_000_000;

    private final List<Diagnosis> diagnoses = new ArrayList<>();

    private PlaceCheck() {}

    static List<Diagnosis> of(Patient patient) {
        PlaceCheck check = new PlaceCheck();
        check.folder(patient.folder());
        check.room(existing(patient.folder()));
        Path scratch = Path.of(System.getProperty("java.io.tmpdir", ".")).toAbsolutePath();
        if (!Files.isWritable(scratch)) {
            check.diagnoses.add(Diagnosis.fault("doctor.scratch.closed", Map.of("folder", scratch.toString())));
        } else {
            check.room(scratch);
        }
        return check.diagnoses;
    }

    private void folder(Path folder) {
        Map<String, String> args = Map.of("folder", folder.toString());
        Path there = existing(folder);
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            diagnoses.add(Diagnosis.fault("doctor.folder.closed", Map.of("folder", there.toString())));
        } else if (!there.equals(folder)) {
            diagnoses.add(Diagnosis.good("doctor.folder.new", args));
        } else if (isOpenToOthers(folder)) {
            diagnoses.add(Diagnosis.note("doctor.folder.open", args));
        } else {
            diagnoses.add(Diagnosis.good("doctor.folder", args));
        }
    }

    /** The folder itself, or the nearest one above it that is there. */
    private static Path existing(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        Path above = there.getParent();
        while (!Files.exists(there) && above != null) {
            there = above;
            above = there.getParent();
        }
        return there;
    }

    private static boolean isOpenToOthers(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).stream().anyMatch(OTHERS::contains);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void room(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            Map<String, String> args =
                    Map.of("folder", folder.toString(), "megabytes", String.valueOf(free / 1_000_000));
            diagnoses.add(
                    free < NEEDED
                            ? Diagnosis.fault("doctor.disk.full", args)
                            : free < COMFORTABLE
                                    ? Diagnosis.note("doctor.disk.small", args)
                                    : Diagnosis.good("doctor.disk", args));
        } catch (IOException e) {
            diagnoses.add(Diagnosis.note("doctor.disk.unknown", Map.of("folder", folder.toString())));
        }
    }
}
