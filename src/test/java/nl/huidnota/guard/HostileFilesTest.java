package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.huidnota.product.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that are paths, and files too large or too deep to be meant: nothing lands elsewhere, and people are told. */
class HostileFilesTest {
    private static final List<String> IDS = List.of(
            "../../buiten",
            "..",
            ".",
            "/etc/x",
            "C:\\x",
            "\\\\server\\x",
            "CON",
            "NUL.pdf",
            "aux",
            "a\u0000b",
            "~",
            "$(touch x)",
            "`x`",
            "x".repeat(5_000),
            "K-1",
            "k-1",
            "\u212a-1",
            "file:x",
            "a\nb",
            "%2e%2e%2f",
            "\u202egpj.exe");

    @TempDir
    Path folder;

    private Product here(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(
                "--practice",
                "samples/praktijk.yaml",
                "--out",
                folder.resolve("a/b/uit").toString()));
        return Product.run(all.toArray(String[]::new));
    }

    private Path export(String... rows) throws IOException {
        String header =
                "sessie_id;sessiedatum;status;client_id;achternaam;geboortedatum;straat;huisnummer;postcode;plaats;"
                        + "uzovi;pakket;behandelaar_agb;prestatiecode;indicatie;lichaamsgebied;tarief;verwijsdatum;verwijzer_agb;bsn";
        return Files.writeString(folder.resolve("export.csv"), header + "\n" + String.join("\n", rows) + "\n");
    }

    private static String row(String session, String client, String insurance) {
        return "\"" + session + "\";05-10-2026;voltooid;\"" + client
                + "\";Proef;12-03-1994;Laan;1;3511 AB;Utrecht;" + insurance
                + ";90112345;075-9001;acnelittekens;gelaat;180,00;01-09-2026;01123456;999912008";
    }

    @Test
    void idsNeverBecomePaths() throws Exception {
        List<String> rows = new ArrayList<>();
        for (String id : IDS) {
            rows.add(row("S" + rows.size(), id, "9901;PLUS"));
            rows.add(row(id, "C" + rows.size(), "9902;D2"));
        }
        Product run = here("run", export(rows.toArray(String[]::new)).toString(), "--month", "2026-10", "--bundle");
        assertThat(run.exitCode()).as(run.said()).isLessThan(2);
        Map<String, Path> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                assertThat(name).matches("export\\.csv|a/b/uit/[A-Za-z0-9_./-]{1,100}");
                assertThat(names.put(name, path))
                        .as("the same name in other letters")
                        .isNull();
            }
        }
        assertThat(names).hasSizeGreaterThan(20);
    }

    @Test
    void optionsNeverBecomePaths() throws Exception {
        Path export = export(row("S-1", "K-1", "9901;PLUS"));
        for (String month : List.of("../../10", "2026-10/../x", "2026-1O", "\u0662\u0660\u0662\u0666-\u0661\u0660")) {
            assertThat(here("run", export.toString(), "--month", month).exitCode())
                    .isEqualTo(2);
        }
        for (String number : List.of("../F2026-00001", "F2026-00001\u0000", "x".repeat(100_000))) {
            assertThat(here("correct", number).exitCode()).isBetween(1, 3);
            assertThat(here("explain", number).exitCode()).isBetween(1, 3);
        }
        assertThat(folder.resolve("a")).doesNotExist();
    }

    private Product refused(String... args) {
        Product product = here(args);
        assertThat(product.exitCode()).as(shortened(product.said())).isEqualTo(3);
        assertThat(product.err().length()).as("a message is for people").isLessThan(20_000);
        assertThat(product.err()).contains("→");
        return product;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(2_000, text.length()));
    }

    @Test
    void anEndlessCellIsRefusedByRowAndColumn() throws Exception {
        String good = row("S-1", "K-1", "9901;PLUS");
        Path cell = export(good, good.replace("Laan", "L".repeat(1_000_000)));
        assertThat(refused("check", cell.toString()).err()).contains("export.csv:3");
        Path quote = export(good, good.replace("Laan", "\"Laan"), "x".repeat(3_000_000));
        assertThat(refused("check", quote.toString()).err()).contains("export.csv:3");
        Path digits = export(good.replace("180,00", "9".repeat(30_000)));
        assertThat(here("check", digits.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void aMillionColumnsAreRefused() throws Exception {
        Path wide =
                Files.writeString(folder.resolve("breed.csv"), "a;".repeat(1_000_000) + "\n" + "1;".repeat(1_000_000));
        refused("check", wide.toString());
    }

    @Test
    void configurationsOfAnySizeAndDepthAreAnswered() throws Exception {
        Path yaml = folder.resolve("diep.yaml");
        for (String text : List.of(
                "a: ".repeat(1) + "[".repeat(200_000),
                "{a: ".repeat(100_000),
                "- ".repeat(200_000),
                "versie: 1\n" + "#".repeat(9_000_000),
                "versie: " + "9".repeat(2_000_000),
                "? ".repeat(50_000))) {
            Files.writeString(yaml, text);
            String[] line = {"check", "samples/sessies-2026-10.csv", "--practice", yaml.toString()};
            Product product = Product.run(line);
            assertThat(product.exitCode())
                    .as(shortened(text) + shortened(product.said()))
                    .isEqualTo(3);
            assertThat(product.err().length()).isLessThan(20_000);
        }
    }

    @Test
    void messagesOfAnyDepthAreAnswered() throws Exception {
        Path xml = folder.resolve("diep.xml");
        Files.writeString(xml, "<a>".repeat(200_000));
        assertThat(here("verify", xml.toString()).exitCode()).isEqualTo(1);
        assertThat(here("audit", xml.toString()).exitCode()).isEqualTo(3);
        Files.writeString(xml, "<a " + "b='1' ".repeat(500_000) + "/>");
        assertThat(here("verify", xml.toString()).exitCode()).isEqualTo(1);
        Files.writeString(xml, "<a>" + "9".repeat(30_000_000) + "</a>");
        assertThat(here("verify", xml.toString()).exitCode()).isEqualTo(1);
    }

    /** Even then no stack trace, and a code that says whose turn it is. */
    @Test
    void aFullMemoryIsTold() throws Exception {
        Path yaml = Files.writeString(
                folder.resolve("groot.yaml"), "versie: 1\npraktijk: {" + "naam: x, ".repeat(700_000) + "}\n");
        Path said = folder.resolve("said.txt");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.huidnota.Main",
                        "check",
                        "samples/sessies-2026-10.csv",
                        "--practice",
                        yaml.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isEqualTo(4);
        assertThat(said).content().contains("te weinig geheugen", "→").doesNotContain("\tat ", "Exception");
    }
}
