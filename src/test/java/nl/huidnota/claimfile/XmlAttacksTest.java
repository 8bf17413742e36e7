package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every attack is refused within a second of work, and nobody is called (reliability figure R7). */
class XmlAttacksTest {
    private static final long SECOND = 1_000_000_000L;
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static ServerSocket trap;

    /** Reads a file; true when it is taken as good. */
    private interface Reader {
        boolean takes(XmlSource source) throws IOException, XmlRefusedException;
    }

    @BeforeAll
    static void listen() throws IOException {
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread counter = new Thread(XmlAttacksTest::count);
        counter.setDaemon(true);
        counter.start();
    }

    private static void count() {
        while (!trap.isClosed()) {
            try {
                trap.accept().close();
                CALLS.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        trap.close();
    }

    private static String address() {
        return "http://127.0.0.1:" + trap.getLocalPort();
    }

    @Test
    void theReturnReaderRefusesAll() {
        ReturnReader reader = new ReturnReader();
        String message = ReturnReaderTest.INSURER;
        assertThat(takes(reader::read, message)).isTrue();
        refusesAll(source -> reader.read(source) != null, new XmlAttacks(message, ReturnReader.NAMESPACE, address()));
    }

    @Test
    void theGateRefusesAll() {
        MessageGate gate = new MessageGate(ClaimMessages.SENT, null);
        Reader reader = source -> gate.check(source).isClean();
        String message = new String(ClaimMessages.bytes(ClaimMessages.everything()), StandardCharsets.UTF_8);
        assertThat(takes(reader, message)).isTrue();
        refusesAll(reader, new XmlAttacks(message, ClaimWriter.NAMESPACE, address()));
    }

    private static boolean takes(Reader reader, String message) {
        return outcome(reader, message.getBytes(StandardCharsets.UTF_8)).equals("taken");
    }

    private static boolean takes(ReturnCall reader, String message) {
        return takes((Reader) source -> reader.read(source) != null, message);
    }

    private interface ReturnCall {
        Object read(XmlSource source) throws IOException, XmlRefusedException;
    }

    private static void refusesAll(Reader reader, XmlAttacks attacks) {
        assertThat(attacks.all().size()).isGreaterThanOrEqualTo(40);
        for (Map.Entry<String, byte[]> attack : attacks.all().entrySet()) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String outcome = outcome(reader, attack.getValue());
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            assertThat(outcome).as(attack.getKey()).isIn("refused", "found wanting");
            assertThat(spent).as(attack.getKey() + ": CPU time").isLessThan(SECOND);
        }
        assertThat(CALLS).hasValue(0);
    }

    private static String outcome(Reader reader, byte[] bytes) {
        try {
            return reader.takes(XmlSource.of("aanval.xml", bytes)) ? "taken" : "found wanting";
        } catch (XmlRefusedException e) {
            assertThat(e.args().toString() + e.getMessage()).doesNotContain("root:", "127.0.0.1");
            return "refused";
        } catch (IOException | RuntimeException e) {
            return e.toString();
        }
    }
}
