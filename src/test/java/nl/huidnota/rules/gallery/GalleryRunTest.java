package nl.huidnota.rules.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a folder of the gallery expects is what a user gets who types the commands in that folder. */
class GalleryRunTest {
    @TempDir
    Path out;

    static Stream<String> rules() {
        return Gallery.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void asAUserSeesIt(String rule) throws IOException {
        Gallery gallery = Gallery.of(rule);
        if (Files.exists(gallery.file("eerder.csv"))) {
            assertThat(command(gallery, "run", "eerder.csv").exitCode()).isBetween(0, 1);
        }
        Product told = command(gallery, "check", "sessies.csv");
        assertThat(told.exitCode()).as(told.said()).isBetween(0, 1);
        JsonObject run = JsonParser.parseString(told.out()).getAsJsonObject();
        JsonObject expected = JsonParser.parseString(Files.readString(gallery.file("expected.json")))
                .getAsJsonObject();
        JsonArray verdicts = run.getAsJsonArray("verdicts");
        verdicts.forEach(verdict -> verdict.getAsJsonObject().remove("document"));
        assertThat(verdicts).isEqualTo(expected.getAsJsonArray("verdicts"));
        assertThat(run.getAsJsonArray("findings")).isEqualTo(expected.getAsJsonArray("findings"));
    }

    private Product command(Gallery gallery, String command, String export) throws IOException {
        Properties run = new Properties();
        try (Reader in = Files.newBufferedReader(gallery.file("run.properties"))) {
            run.load(in);
        }
        List<String> args =
                new ArrayList<>(List.of(command, gallery.file(export).toString(), "--json", "--out", out.toString()));
        args.addAll(List.of("--practice", gallery.file("praktijk.yaml").toString()));
        args.addAll(List.of("--month", run.getProperty("month"), "--today", run.getProperty("today")));
        if (Files.exists(gallery.file("cov.csv"))) {
            args.addAll(List.of("--cov", gallery.file("cov.csv").toString()));
        }
        return Product.run(args.toArray(String[]::new));
    }
}
