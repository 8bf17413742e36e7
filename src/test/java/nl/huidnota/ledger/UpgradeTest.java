package nl.huidnota.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Books of every version of the schema there has been are kept here, and this program proves them and goes on with them.
 * Whoever raises {@link Schema#VERSION} first keeps the books of the old one: {@code -Dhuidnota.write=true} writes those of
 * the present version where there are none.
 */
class UpgradeTest {
    private static final Path KEPT = Path.of("src/test/resources/books");
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    Path folder;

    static Stream<Integer> versions() {
        return IntStream.rangeClosed(1, Schema.VERSION).boxed();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void goesOnWithTheBooksOf(int version) throws Exception {
        Path kept = KEPT.resolve("version-" + version + ".db.gz");
        if (Boolean.getBoolean("huidnota.write") && version == Schema.VERSION && !Files.exists(kept)) {
            keep(kept);
        }
        Path books = folder.resolve("uit").resolve("grootboek.db");
        Files.createDirectories(books.getParent());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(kept))) {
            Files.copy(in, books);
        }
        assertThat(proved(books)).isEmpty();
        Product month = october("uit");
        assertThat(month.exitCode()).as(month.said()).isOne();
        assertThat(month.out()).contains("0 nieuw, 15 ongewijzigd");
        Product credited = here("uit", "correct", "F2026-00001");
        assertThat(credited.exitCode()).as(credited.said()).isZero();
        assertThat(proved(books)).isEmpty();
    }

    /** Without the files: a later version may print invoices differently, and then leaves old ones alone. */
    private static List<VerifyFinding> proved(Path books) throws EnvironmentRefused {
        return Verification.of(books.toString(), Samples.OPTIONS, new VerifyRequest(null, null));
    }

    private void keep(Path kept) throws IOException {
        Product made = october("toen");
        assertThat(made.out()).as(made.said()).contains("15 nieuw");
        Files.createDirectories(kept.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(kept))) {
            Files.copy(folder.resolve("toen").resolve("grootboek.db"), out);
        }
    }

    private Product october(String out) {
        return here(
                out,
                "run",
                SAMPLES.resolve("sessies-2026-10.csv").toString(),
                "--month",
                "2026-10",
                "--decisions",
                SAMPLES.resolve("besluiten.csv").toString(),
                "--cov",
                SAMPLES.resolve("cov.csv").toString());
    }

    private Product here(String out, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(
                "--practice",
                SAMPLES.resolve("praktijk.yaml").toString(),
                "--out",
                folder.resolve(out).toString()));
        return Product.run(all.toArray(String[]::new));
    }
}
