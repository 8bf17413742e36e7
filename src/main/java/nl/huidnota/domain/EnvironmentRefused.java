package nl.huidnota.domain;

/** The environment is in the way (exit code 4): disk, rights, another run holds the books. Nothing is half-written. */
public final class EnvironmentRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Fault fault;

    public EnvironmentRefused(Fault fault) {
        super(fault.key());
        this.fault = fault;
    }

    public EnvironmentRefused(Fault fault, Throwable cause) {
        super(fault.key(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
