package nl.huidnota.domain.practice;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.code.AgbCode;

/** Someone who treats, with the registers they stand in and since when. */
public record Practitioner(AgbCode agb, String name, Kind kind, List<Registration> registers, DateRange active) {
    /** The profession; skin therapists and doctors are exempt from VAT for medical care. */
    public enum Kind {
        HUIDTHERAPEUT("huidtherapeut"),
        SCHOONHEIDSSPECIALIST("schoonheidsspecialist"),
        ARTS("arts");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The word in the files. */
        public String key() {
            return key;
        }

        public boolean isMedical() {
            return this != SCHOONHEIDSSPECIALIST;
        }
    }

    /** A quality register (KP, NVH, SKIN, ...) and the days the practitioner stands in it. */
    public record Registration(String register, DateRange valid) {}

    /** Stands in {@code register} on {@code day}; names compare in any case. */
    public boolean isIn(String register, LocalDate day) {
        for (Registration registration : registers) {
            if (registration.register().equalsIgnoreCase(register)
                    && registration.valid().contains(day)) {
                return true;
            }
        }
        return false;
    }
}
