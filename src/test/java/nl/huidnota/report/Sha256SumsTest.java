package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import org.junit.jupiter.api.Test;

class Sha256SumsTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void writesWhatSha256sumReads() throws Exception {
        StringWriter out = new StringWriter();
        Sha256Sums.write(out, new TreeMap<>(Map.of("run.json", HASH, "facturen/F2026-00001.pdf", HASH)));
        assertThat(out).hasToString(HASH + "  facturen/F2026-00001.pdf\n" + HASH + "  run.json\n");
        assertThat(Sha256Sums.read("SHA256SUMS", new StringReader(out.toString())))
                .containsExactly(
                        new Sha256Sums.Entry(HASH, "facturen/F2026-00001.pdf"), new Sha256Sums.Entry(HASH, "run.json"));
    }

    @Test
    void theFewOthersGoBetweenTheMany() throws Exception {
        StringWriter out = new StringWriter();
        Sha256Sums.Listing listing = new Sha256Sums.Listing(out, new TreeMap<>(Map.of("b", HASH, "d", HASH)));
        listing.add("a", HASH);
        listing.add("c", HASH);
        listing.finish();
        assertThat(out.toString().lines().map(line -> line.substring(66))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void namesEveryLineThatIsNoneAtOnce() {
        String text = HASH + "  ok.pdf\nonzin\n" + HASH + "  ../buiten.pdf\n\n" + HASH + "  /etc/x\n";
        assertThatThrownBy(() -> Sha256Sums.read("SHA256SUMS", new StringReader(text)))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        e -> assertThat(e.faults()).extracting(Fault::line).containsExactly(2, 3, 5));
    }

    @Test
    void refusesToListAStrangeName() {
        assertThatThrownBy(() -> Sha256Sums.write(new StringWriter(), new TreeMap<>(Map.of("a b", HASH))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
