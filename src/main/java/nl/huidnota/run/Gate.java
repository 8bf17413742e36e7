package nl.huidnota.run;

import java.nio.file.Path;
import java.util.List;
import nl.huidnota.claimfile.MessageGate;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.GateFinding;
import org.jspecify.annotations.Nullable;

/** R060: a finished message must pass its schema and every message rule before it is released. */
final class Gate {
    private final @Nullable Path schema;

    /**
     * @param schema the user's own copy of the official schema; null when not given
     */
    Gate(@Nullable Path schema) {
        this.schema = schema;
    }

    /**
     * @throws GateClosed when the message fails, which is our bug
     */
    void mustPass(Path message) throws EnvironmentRefused {
        List<GateFinding> findings = new MessageGate(schema).check(message);
        if (!findings.isEmpty()) {
            throw new GateClosed(findings.stream()
                    .limit(10)
                    .map(finding -> finding.rule() + " " + finding.retourcode() + " " + finding.xpath())
                    .toList());
        }
    }
}
