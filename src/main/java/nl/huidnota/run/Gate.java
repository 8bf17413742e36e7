package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.claimfile.GateReport;
import nl.huidnota.claimfile.MessageGate;
import nl.huidnota.claimfile.XmlRefusedException;
import nl.huidnota.claimfile.XmlSource;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.GateFinding;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** R060: a finished message must pass its schema and every message rule before it is released. */
final class Gate {
    private static final int SHOWN = 10;
    private final MessageGate gate;
    private final @Nullable Path official;

    /**
     * @param official the user's own copy of the official schema; null when not given
     */
    Gate(LocalDate today, boolean production, @Nullable Path official) {
        this.gate = new MessageGate(today, production);
        this.official = official;
    }

    /**
     * @param lines how many the message must hold
     * @param total what they must add up to
     * @throws GateClosed when the message fails, which is our bug
     * @throws InputRefused when it differs from the user's own copy of the official schema
     */
    void mustPass(Path message, int lines, Euro total) throws EnvironmentRefused, InputRefused {
        try {
            GateReport report = gate.check(XmlSource.of(message));
            if (!report.isReleasable()) {
                throw new GateClosed(report.invoice() ? List.of("no receiver") : texts(report.findings()));
            }
            if (report.lines() != lines || !report.total().equals(total)) {
                throw new GateClosed(List.of("lines " + report.lines() + ", total " + report.total()));
            }
            if (official != null) {
                mustFit(message, official);
            }
        } catch (XmlRefusedException e) {
            throw new GateClosed(List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw DiskTrouble.at(message, e);
        }
    }

    private void mustFit(Path message, Path schema) throws IOException, InputRefused, XmlRefusedException {
        List<GateFinding> differences = gate.compare(XmlSource.of(message), schema);
        if (!differences.isEmpty()) {
            String name = String.valueOf(schema.getFileName());
            List<Fault> faults = new ArrayList<>();
            differences.stream().limit(SHOWN).forEach(one -> faults.add(difference(one, schema)));
            faults.add(Fault.of("xsd.refused", schema.toString(), Map.of("schema", name)));
            throw new InputRefused(faults);
        }
    }

    private static Fault difference(GateFinding finding, Path schema) {
        Map<String, String> args = new TreeMap<>(finding.args());
        args.put("xpath", finding.xpath());
        return Fault.of("xsd." + args.getOrDefault("fault", "other"), schema.toString(), args);
    }

    private static List<String> texts(List<GateFinding> findings) {
        return findings.stream()
                .limit(SHOWN)
                .map(finding -> finding.rule() + " " + finding.retourcode() + " " + finding.xpath())
                .toList();
    }
}
