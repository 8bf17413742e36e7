package nl.huidnota.run;

import nl.huidnota.domain.EnvironmentRefused;

/** Carries a refusal through a callback that declares none; the use case takes it out again. */
final class Carried extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final EnvironmentRefused refusal;

    Carried(EnvironmentRefused refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    EnvironmentRefused refusal() {
        return refusal;
    }
}
