package nl.huidnota.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.huidnota.domain.claim.ClaimMessage;
import org.junit.jupiter.api.Test;
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

    /** An invoice's claim data is spared the rules about a receiver, so it must never pass for a claim. */
    @Test
    void theClaimDataOfAnInvoiceIsNeverReleased() throws Exception {
        String message = new String(ClaimMessages.bytes(ClaimMessages.simple()), StandardCharsets.UTF_8);
        assertThat(check(message).isReleasable()).isTrue();
        String invoice = message.replaceAll("\\s*<Ontvanger(Rol)?>[^<]*</Ontvanger(Rol)?>", "");
        GateReport report = check(invoice);
        assertThat(report.isClean()).as(report.findings().toString()).isTrue();
        assertThat(report.invoice()).isTrue();
        assertThat(report.isReleasable()).isFalse();
    }

    private static GateReport check(String message) throws Exception {
        return GATE.check(XmlSource.of("bericht.xml", message.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lengths are not published: what an export holds is the receiver's to refuse, not a bug of ours. */
    @Test
    void aLongNumberOutOfAnExportPasses() throws Exception {
        String message = new String(ClaimMessages.bytes(ClaimMessages.everything()), StandardCharsets.UTF_8)
                .replaceFirst("(<ApkCode>)[^<]*", "$1" + "\u00e9".repeat(32_767));
        assertThat(check(message).isReleasable()).isTrue();
    }
}
