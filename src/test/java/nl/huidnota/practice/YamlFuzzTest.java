package nl.huidnota.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a configuration file, the answer is a practice or a list of faults with places and words. */
class YamlFuzzTest {
    private static final List<String> TOKENS = List.of(
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "\n",
            "\n  ",
            "&a ",
            "*a",
            "!!x ",
            "#",
            "|",
            ">",
            "\t",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "? ",
            "<<: ",
            "\u0000",
            "\ufeff",
            "\u2028",
            "\ud83d\ude00",
            "\u0085",
            "0",
            "null",
            "~",
            ",",
            "@",
            "`",
            "\\",
            "999999999999999999999",
            "-1",
            "1e9",
            ".nan",
            "2026-13-01");

    @TempDir
    Path folder;

    @Test
    void twoThousandMutations() throws Exception {
        fuzz(2_000, 20_261_122);
    }

    @Test
    @Tag("long")
    void aMillionMutations() throws Exception {
        fuzz(1_000_000, System.nanoTime());
    }

    private void fuzz(int count, long seed) throws Exception {
        Random random = new Random(seed);
        Texts texts = Texts.of(Language.NL);
        byte[] practice = Files.readAllBytes(Path.of("samples/praktijk.yaml"));
        byte[] cover = Files.readAllBytes(Path.of("samples/polissen.yaml"));
        PracticeFolder files =
                new PracticeFolder(folder).write("praktijk.yaml", practice).write("polissen.yaml", cover);
        int refused = 0;
        for (int i = 0; i < count; i++) {
            boolean inCover = random.nextInt(4) == 0;
            String file = inCover ? "polissen.yaml" : "praktijk.yaml";
            byte[] original = inCover ? cover : practice;
            files.write(file, mutated(original, random));
            try {
                files.read();
            } catch (InputRefused e) {
                refused++;
                assertThat(e.faults()).isNotEmpty().allSatisfy(fault -> hasWords(texts, fault));
            }
            files.write(file, original);
        }
        assertThat(refused).as("seed %d", seed).isGreaterThan(count / 2);
    }

    private static void hasWords(Texts texts, Fault fault) {
        assertThat(texts.has(fault.key())).as(fault.key()).isTrue();
        assertThat(fault.line()).isNotNegative();
        assertThat(texts.format(fault.key(), fault.args())).doesNotContain("«").hasSizeLessThan(2_000);
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - at, random.nextInt(12));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        int resume = at;
        switch (random.nextInt(5)) {
            case 0 -> out.writeBytes(TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
            case 1 -> out.write(random.nextInt(256));
            case 2 -> out.write(bytes, at, length);
            case 3 -> resume = at + length;
            default -> resume = random.nextInt(8) == 0 ? bytes.length : Math.min(bytes.length, at + 1);
        }
        out.write(bytes, resume, bytes.length - resume);
        return out.size() == 0 ? new byte[] {'x'} : out.toByteArray();
    }
}
