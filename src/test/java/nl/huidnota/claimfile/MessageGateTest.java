package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.claim.ClaimMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageGateTest {
    private static final MessageGate GATE = new MessageGate(ClaimMessages.SENT, null);

    @ParameterizedTest
    @MethodSource("nl.huidnota.claimfile.ClaimMessages#all")
    void whatTheWriterMakesPasses(ClaimMessage message) throws Exception {
        GateReport report = GATE.check(XmlSource.of("D2026-00001-9901.xml", ClaimMessages.bytes(message)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.invoice()).isFalse();
        assertThat(report.reference()).isEqualTo("D2026-00001");
        assertThat(report.total()).isEqualTo(message.total());
    }
}
