package nl.huidnota.run;

import java.util.List;
import nl.huidnota.domain.Fault;

/** A return that the books cannot have: it books nothing, the others given beside it do. */
final class AnswerRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Fault> faults;

    AnswerRefused(List<Fault> faults) {
        super(faults.get(0).key());
        this.faults = List.copyOf(faults);
    }

    AnswerRefused(Fault fault) {
        this(List.of(fault));
    }

    List<Fault> faults() {
        return faults;
    }
}
