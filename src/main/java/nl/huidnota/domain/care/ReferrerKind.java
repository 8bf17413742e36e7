package nl.huidnota.domain.care;

import java.util.Optional;
import nl.huidnota.domain.code.AgbCode;

/** Who may refer a client. */
public enum ReferrerKind {
    HUISARTS("huisarts"),
    MEDISCH_SPECIALIST("medisch specialist"),
    DERMATOLOOG("dermatoloog");

    private final String key;

    ReferrerKind(String key) {
        this.key = key;
    }

    /** The word in the files. */
    public String key() {
        return key;
    }

    /** A dermatologist is a medical specialist. */
    public boolean satisfies(ReferrerKind required) {
        return this == required || (this == DERMATOLOOG && required == MEDISCH_SPECIALIST);
    }

    /** The kind that an AGB code tells: 01 is a GP, 03 a medical specialist, nothing else tells. */
    public static Optional<ReferrerKind> toldBy(AgbCode referrer) {
        return switch (referrer.providerKind()) {
            case "01" -> Optional.of(HUISARTS);
            case "03" -> Optional.of(MEDISCH_SPECIALIST);
            default -> Optional.empty();
        };
    }
}
