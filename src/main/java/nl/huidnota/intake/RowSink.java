package nl.huidnota.intake;

import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.SourceRow;

/** Takes the rows of an export one by one. */
@FunctionalInterface
public interface RowSink {
    void accept(SourceRow row) throws InputRefused, EnvironmentRefused;
}
