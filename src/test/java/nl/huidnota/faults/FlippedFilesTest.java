package nl.huidnota.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.ledger.Verification;
import nl.huidnota.ledger.VerifyFinding;
import nl.huidnota.ledger.VerifyRequest;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A byte changed in an issued file, a file cut or gone: {@code ledger verify} says which, and the next run brings it back. */
class FlippedFilesTest {
    private static final int ATTENTION = 1;
    private static final BooksOptions OPTIONS = new BooksOptions(Product.CLOCK, Duration.ofSeconds(1), Map.of());

    @TempDir
    Path temp;

    @Test
    void someFlipsAreFound() throws Exception {
        flips(31, 1);
    }

    @Test
    @Tag("long")
    void tenThousandFlipsAreFound() throws Exception {
        flips(10_000, 2);
    }

    private void flips(int count, long seed) throws Exception {
        TwelveInvoices month = new TwelveInvoices(Files.createDirectory(temp.resolve("praktijk")));
        Path out = month.undisturbed();
        List<String> issued = month.files().keySet().stream()
                .filter(name -> !name.startsWith("."))
                .toList();
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String name = issued.get(i % issued.size());
            Path file = out.resolve(name);
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, harmed(sound, i, random));
            assertThat(Verification.of(out.resolve("grootboek.db").toString(), OPTIONS, new VerifyRequest(out, null)))
                    .as("flip %d of %s", i, name)
                    .containsExactly(new VerifyFinding("ledger.verify.file_changed", Map.of("file", name)));
            if (i < issued.size()) {
                told(month.verify(out, ""), name);
                broughtBack(month, out, file, sound);
            } else {
                Files.write(file, sound);
            }
        }
        assertThat(month.verify(out, "").exitCode()).isZero();
    }

    /** What the command makes of such a finding. */
    private static void told(Product verify, String name) {
        assertThat(verify.exitCode()).as(name).isEqualTo(ATTENTION);
        assertThat(verify.out())
                .containsOnlyOnce("\"key\"")
                .contains("file_changed")
                .contains(name);
        assertThat(verify.err()).contains(name).contains("Zet het veranderde bestand opzij");
    }

    /** Mostly one bit; now and then the end is gone, or something stands behind it. */
    private static byte[] harmed(byte[] sound, int i, Random random) {
        if (i % 10 == 8) {
            return Arrays.copyOf(sound, random.nextInt(sound.length));
        }
        if (i % 10 == 9) {
            return Arrays.copyOf(sound, sound.length + 1);
        }
        byte[] flipped = sound.clone();
        flipped[random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** As the message says: aside with it, and the month's command again. */
    private static void broughtBack(TwelveInvoices month, Path out, Path file, byte[] sound) throws IOException {
        Files.delete(file);
        assertThat(month.verify(out, "").out()).contains("file_missing").containsOnlyOnce("\"key\"");
        Product again = Product.run(month.arguments(out).toArray(String[]::new));
        assertThat(again.out()).contains("0 nieuw");
        assertThat(Files.readAllBytes(file)).isEqualTo(sound);
    }
}
