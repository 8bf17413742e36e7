package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.huidnota.product.Product;
import nl.huidnota.product.Tools;
import nl.huidnota.seal.Recipient;
import nl.huidnota.seal.SealedStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed month opens with the age program of others, for its recipients and nobody else. */
class SealTest {
    /** Its secret half was thrown away. */
    private static final String SOMEONE = "age127xu7ecq29cmwmq3evgldtnlatpyy5n0r4hw56tfsazkum2ld3fsz369tm";

    @TempDir
    Path folder;

    private record Key(Path secret, String recipient) {}

    private Key key(String name) throws Exception {
        assumeThat(Tools.has("age") && Tools.has("age-keygen"))
                .as("age is installed")
                .isTrue();
        Path secret = folder.resolve(name);
        Process process = new ProcessBuilder("age-keygen", "-o", secret.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return new Key(
                secret, Tools.output("age-keygen", "-y", secret.toString()).strip());
    }

    private byte[] opened(Path sealed, Key key) throws IOException, InterruptedException {
        Path plain = folder.resolve("open");
        Process process = new ProcessBuilder("age", "-d", "-i", key.secret().toString(), sealed.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(plain.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("age does not open it");
        }
        return Files.readAllBytes(plain);
    }

    private static byte[] sealed(byte[] plain, String... recipients) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Recipient[] parsed = new Recipient[recipients.length];
        for (int i = 0; i < parsed.length; i++) {
            parsed[i] = Recipient.parse(recipients[i]);
        }
        SealedStream stream = new SealedStream(out, List.of(parsed));
        stream.write(plain);
        stream.finish();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_001})
    void ageOpensWhatWeSealed(int length) throws Exception {
        Key one = key("one");
        Key two = key("two");
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        Path file = Files.write(folder.resolve("sealed.age"), sealed(plain, one.recipient(), two.recipient()));
        assertThat(opened(file, one)).isEqualTo(plain);
        assertThat(opened(file, two)).isEqualTo(plain);
        Key other = key("other");
        assertThatThrownBy(() -> opened(file, other)).isInstanceOf(IOException.class);
    }

    @Test
    void whatWasChangedOrCutDoesNotOpen() throws Exception {
        Key key = key("key");
        byte[] sealed = sealed(new byte[70_000], key.recipient());
        for (int place : new int[] {30, 100, 150, 250, 40_000, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            Path file = Files.write(folder.resolve("changed.age"), changed);
            assertThatThrownBy(() -> opened(file, key)).as("byte " + place).isInstanceOf(IOException.class);
        }
        Path cut = Files.write(folder.resolve("cut.age"), Arrays.copyOf(sealed, sealed.length - 4_500));
        assertThatThrownBy(() -> opened(cut, key)).isInstanceOf(IOException.class);
    }

    private Product run(String... more) {
        Product.run("demo", folder.toString(), "--clients", "6", "--seed", "2");
        String[] line = {
            "run",
            folder.resolve("sessies-2026-10.csv").toString(),
            "--month",
            "2026-10",
            "--practice",
            folder.resolve("praktijk.yaml").toString()
        };
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return Product.run(all);
    }

    @Test
    void aMonthIsSealedAsItLies() throws Exception {
        Key key = key("accountant");
        Product run = run("--seal", key.recipient());
        assertThat(run.exitCode()).as(run.said()).isLessThan(2);
        assertThat(run.out()).contains("2026-10.zip.age");
        Path sealed = folder.resolve("uit/2026-10.zip.age");
        Path zip = Files.write(folder.resolve("month.zip"), opened(sealed, key));
        List<Path> files = Product.files(folder.resolve("uit/2026-10"));
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(packed.entries());
            assertThat(entries).hasSameSizeAs(files).hasSizeGreaterThan(6);
            for (ZipEntry entry : entries) {
                assertThat(packed.getInputStream(entry))
                        .hasBinaryContent(
                                Files.readAllBytes(folder.resolve("uit").resolve(entry.getName())));
            }
        }
        String bytes = Files.readString(sealed, StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("age-encryption.org/v1\n-> X25519 ").doesNotContain("facturen", "PK\u0003\u0004");

        assertThat(run("--seal", key.recipient()).exitCode()).isLessThan(2);
        assertThat(opened(sealed, key)).isEqualTo(Files.readAllBytes(zip));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age127xu7ecq29cmwmq3evgldtnlatpyy5n0r4hw56tfsazkum2ld3fsz369tq",
                "age127xu7ecq29cmwmq3evgldtnlatpyy5n0r4hw56tfsazkum2ld3fsz369t",
                "age127xu7ecq29cmwmq3evgldtnlatpyy5n0r4hw56tfsazkum2ld3fsz369tmp",
                "AGE127xu7ecq29cmwmq3evgldtnlatpyy5n0r4hw56tfsazkum2ld3fsz369tm",
                "age1",
                "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI",
                "boekhouder@kantoor.example",
                ""
            })
    void aWrongRecipientIsRefusedBeforeAnything(String wrong) throws Exception {
        Product run = run("--seal", wrong);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(2);
        assertThat(run.err())
                .containsAnyOf("tikfout", "geheime sleutel", "geen adres")
                .contains("→");
        if (wrong.length() > 4) {
            assertThat(run.said()).doesNotContain(wrong);
        }
        assertThat(folder.resolve("uit")).doesNotExist();
    }

    @Test
    void everyWrongLetterIsFound() throws Exception {
        assertThat(Recipient.parse(SOMEONE)).isNotNull();
        for (int i = 4; i < SOMEONE.length(); i++) {
            for (char letter : "qpz9l7".toCharArray()) {
                String wrong = SOMEONE.substring(0, i) + letter + SOMEONE.substring(i + 1);
                if (!wrong.equals(SOMEONE)) {
                    assertThatThrownBy(() -> Recipient.parse(wrong)).isInstanceOf(Recipient.Unfit.class);
                }
            }
        }
    }
}
