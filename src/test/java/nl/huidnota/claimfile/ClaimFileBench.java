package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import nl.huidnota.bench.Child;
import nl.huidnota.bench.Figures;
import nl.huidnota.bench.Race;
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
        double ours = medians[1] + medians[2];
        Figures.atMost(
                1.5,
                ours / medians[0],
                new Figures.Row(
                        "P6",
                        "claim file written and gated",
                        Figures.number(ours * 1e3) + " CPU ms",
                        Figures.number(medians[0] * 1e3) + " CPU ms",
                        String.format(
                                Locale.ROOT,
                                "the JDK's bare schema validator over the finished bytes; %d lines, %.1f MB; write %.0f, gate %.0f",
                                LINES,
                                ready.length / 1e6,
                                medians[1] * 1e3,
                                medians[2] * 1e3)));
    }

    @Test
    void memoryOfAHundredThousandLinesAgainstTenThousand() throws Exception {
        Path folder = Figures.folder("claims");
        double[] few = new double[Figures.rounds()];
        double[] many = new double[Figures.rounds()];
        for (int round = 0; round < Figures.rounds(); round++) {
            few[round] = megabytes(folder, 10_000);
            many[round] = megabytes(folder, 100_000);
        }
        Figures.atMost(
                1.2,
                Race.median(many) / Race.median(few),
                new Figures.Row(
                        "P6 memory",
                        "100 000 lines against 10 000",
                        Figures.number(Race.median(many)) + " MB",
                        Figures.number(Race.median(few)) + " MB",
                        "written and gated; most resident at once of a process with `-Xmx64m`"));
    }

    private static double megabytes(Path folder, int lines) throws Exception {
        Path file = folder.resolve("groot.xml");
        Child.Cost cost = new Child(folder, Map.of())
                .run(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFiles.class.getName(),
                        "write",
                        file.toString(),
                        String.valueOf(lines)));
        Files.delete(file);
        assertThat(cost.exit()).as(Files.readString(cost.said())).isZero();
        return cost.megabytes();
    }

    private static double seconds(Work work) throws IOException, SAXException, XmlRefusedException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }
}
