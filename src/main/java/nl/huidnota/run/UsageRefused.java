package nl.huidnota.run;

import nl.huidnota.domain.Fault;

/** The command line asks for something that cannot be (exit code 2), such as an invoice date after the run date. */
public final class UsageRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Fault fault;

    public UsageRefused(Fault fault) {
        super(fault.key());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
