package nl.huidnota.fuzz;

import java.io.IOException;
import java.time.LocalDate;
import nl.huidnota.claimfile.GateReport;
import nl.huidnota.claimfile.MessageGate;
import nl.huidnota.claimfile.ReturnReader;
import nl.huidnota.claimfile.XmlRefusedException;
import nl.huidnota.claimfile.XmlSource;
import nl.huidnota.domain.Fault;

/** The readers of messages: {@code verify} takes anyone's claim message, {@code audit} the answers to ours. */
final class XmlDoors {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private XmlDoors() {}

    /** A reader of one message. */
    private interface Reader {
        void read(XmlSource source) throws IOException, XmlRefusedException;
    }

    static Door claim() {
        MessageGate gate = new MessageGate(TODAY, null);
        return input -> read(input, source -> {
            GateReport report = gate.check(source);
            report.findings().forEach(finding -> finding.args().size());
        });
    }

    static Door returned() {
        return input -> read(input, source -> new ReturnReader().read(source));
    }

    private static void read(byte[] input, Reader reader) throws IOException {
        try {
            reader.read(XmlSource.of("input.xml", input));
        } catch (XmlRefusedException e) {
            Refused.requireWords(new Fault("xml." + e.reason().key(), e.file(), Math.max(0, e.line()), 0, e.args()));
        }
    }
}
