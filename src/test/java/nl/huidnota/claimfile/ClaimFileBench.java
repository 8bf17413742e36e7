package nl.huidnota.claimfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.money.Euro;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What a released claim file costs against what a bare schema validator needs for the finished bytes (figure P6). */
@Tag("bench")
class ClaimFileBench {
    private static final int LINES = 20_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;
    private static final Schema SCHEMA = XmlHardening.ownSchema("declaratiebericht573.xsd");

    /** One side of the comparison. */
    private interface Work {
        void run() throws IOException, SAXException, XmlRefusedException;
    }

    @Test
    void writingAndGatingAgainstABareValidator() throws Exception {
        ClaimMessage made = ClaimMessages.large(LINES);
        List<InsuredClaims> insured = new ArrayList<>();
        made.insured().forEach(insured::add);
        ClaimMessage message = new ClaimMessage(made.header(), made.context(), insured);
        Euro total = message.total();
        byte[] ready = ClaimMessages.bytes(message);
        Work[] sides = {
            () -> SCHEMA.newValidator().validate(new StreamSource(new java.io.ByteArrayInputStream(ready))),
            () -> new ClaimWriter().write(message, total, new ByteArrayOutputStream(ready.length)),
            () -> new MessageGate(ClaimMessages.SENT, false).check(XmlSource.of("groot.xml", ready))
        };
        double[][] seconds = new double[sides.length][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int side = 0; side < sides.length; side++) {
                double spent = seconds(sides[side]);
                if (round >= 0) {
                    seconds[side][round] = spent;
                }
            }
        }
        double[] medians = new double[sides.length];
        for (int side = 0; side < sides.length; side++) {
            Arrays.sort(seconds[side]);
            medians[side] = seconds[side][ROUNDS / 2];
        }
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%d lines, %.1f MB: validate %.3f s, write %.3f s, gate %.3f s; write + gate %.2fx%n",
                LINES,
                ready.length / 1e6,
                medians[0],
                medians[1],
                medians[2],
                (medians[1] + medians[2]) / medians[0]);
    }

    private static double seconds(Work work) throws IOException, SAXException, XmlRefusedException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }
}
