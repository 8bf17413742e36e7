package nl.huidnota.domain;

import java.util.List;

/** Input or configuration that cannot be used (exit code 3): every fault found, in one go. Nothing was written. */
public final class InputRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Fault> faults;

    public InputRefused(List<Fault> faults) {
        super(faults.isEmpty() ? "" : faults.get(0).key());
        this.faults = List.copyOf(faults);
    }

    public InputRefused(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }
}
