package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.ledger.DocumentKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claim files of generated practices and generated answers to them: the books hold to the cent what came back. */
class AuditPairsTest {
    @TempDir
    Path folder;

    @Test
    void sixtyPairs() throws IOException {
        pairs(60);
    }

    @Test
    @Tag("long")
    void aThousandPairs() throws IOException {
        pairs(1_000);
    }

    private void pairs(int wanted) throws IOException {
        int done = 0;
        for (int seed = 1; done < wanted; seed++) {
            done += practice(seed);
        }
        assertThat(done).isGreaterThanOrEqualTo(wanted);
    }

    /** One practice's month, every claim file answered; how many pairs that made. */
    private int practice(int seed) throws IOException {
        Path own = folder.resolve("p" + seed);
        run("demo", own.toString(), "--clients", "16", "--seed", String.valueOf(seed), "--month", "2026-10");
        run("run", own.resolve("sessies-2026-10.csv").toString(), "--month", "2026-10", "--practice", practice(own));
        Map<String, Long> expected = new TreeMap<>();
        List<String> open = new ArrayList<>();
        List<String> files = new ArrayList<>();
        int pair = seed;
        for (Path claim : claims(own)) {
            Returns.Kind kind = Returns.Kind.values()[pair++ % Returns.Kind.values().length];
            Returns returns = new Returns(claim, seed * 31L + pair);
            Path file = own.resolve("retour-" + pair + ".xml");
            Files.writeString(file, returns.of(kind));
            files.add(file.toString());
            expected.putAll(returns.awards());
            returns.statuses().forEach((reference, status) -> {
                if (!status.equals("awarded")) {
                    open.add(reference);
                }
            });
            check(audit(own, List.of(file.toString())), returns);
        }
        assertThat(booked(own)).isEqualTo(expected);
        assertThat(openLines(own)).containsExactlyInAnyOrderElementsOf(open);
        rerunsChangeNothing(own, files);
        Product verify = run("ledger", "verify", "--practice", practice(own));
        assertThat(verify.exitCode()).as(verify.said()).isZero();
        return files.size();
    }

    private static String practice(Path own) {
        return own.resolve("praktijk.yaml").toString();
    }

    private static Product run(String... args) {
        Product product = Product.run(args);
        assertThat(product.exitCode()).as(product.said()).isLessThan(2);
        return product;
    }

    private static List<Path> claims(Path own) throws IOException {
        Path folder = own.resolve("uit/2026-10/declaraties");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    private static JsonObject audit(Path own, List<String> files) {
        List<String> args = new ArrayList<>(List.of("audit", "--json", "--practice", practice(own)));
        args.addAll(files);
        Product product = run(args.toArray(String[]::new));
        return JsonParser.parseString(product.out()).getAsJsonObject();
    }

    private static void check(JsonObject result, Returns returns) {
        Map<String, Long> awards = new TreeMap<>();
        Map<String, String> statuses = new TreeMap<>();
        for (JsonElement one : result.getAsJsonArray("returns")) {
            for (JsonElement element : one.getAsJsonObject().getAsJsonArray("lines")) {
                JsonObject line = element.getAsJsonObject();
                String reference = line.get("reference").getAsString();
                awards.put(
                        reference,
                        Long.parseLong(line.get("awarded").getAsString().replace(".", "")));
                statuses.put(reference, line.get("status").getAsString());
            }
        }
        assertThat(awards).isEqualTo(new TreeMap<>(returns.awards()));
        assertThat(statuses).isEqualTo(new TreeMap<>(returns.statuses()));
    }

    /** Cents by reference, as the books have it: what the gateway returned has no amount there, and counts as none. */
    private static Map<String, Long> booked(Path own) {
        Map<String, Long> booked = new TreeMap<>();
        try (Books books = Books.openReadOnly(
                own.resolve("uit/grootboek.db").toString(), BooksOptions.of(java.time.Clock.systemUTC()))) {
            List<String> references = new ArrayList<>();
            books.documents().all(document -> {
                if (document.kind() == DocumentKind.CLAIM) {
                    books.lines().ofDocument(document.number()).forEach(line -> references.add(line.reference()));
                }
            });
            books.lines().answers(references).forEach(award -> {
                Euro awarded = award.awarded();
                assertThat(booked.put(award.document(), awarded == null ? 0 : awarded.cents()))
                        .as(award.document() + " is answered once")
                        .isNull();
            });
        } catch (EnvironmentRefused e) {
            throw new AssertionError(e);
        }
        return booked;
    }

    private static List<String> openLines(Path own) {
        Product product = run("audit", "--open", "--json", "--practice", practice(own));
        List<String> open = new ArrayList<>();
        JsonParser.parseString(product.out())
                .getAsJsonObject()
                .getAsJsonArray("open_lines")
                .forEach(
                        line -> open.add(line.getAsJsonObject().get("reference").getAsString()));
        return open;
    }

    private static void rerunsChangeNothing(Path own, List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        Map<String, String> before = Product.hashes(own.resolve("uit"));
        audit(own, files);
        assertThat(Product.hashes(own.resolve("uit"))).isEqualTo(before);
    }
}
