package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.huidnota.product.Product;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Canaries: facts of clients that occur once, in an export that every command is given, sound and broken. None may come
 * back but where it must: in an invoice, a claim, the mailing list and the books.
 */
class PrivacyTest {
    /** Where a client's facts belong. */
    private static final Set<String> MEANT = Set.of(".pdf", ".xml", "verzendlijst.csv", ".db");

    @TempDir
    Path folder;

    private final Map<String, String> heard = new LinkedHashMap<>();
    private Set<String> canaries = Set.of();
    private int[] lengths = {};

    @Test
    void noneOf160ComesBack() throws Exception {
        noneComesBack(40);
    }

    @Test
    @Tag("long")
    void noneOf10000ComesBack() throws Exception {
        noneComesBack(2_500);
    }

    private void noneComesBack(int clients) throws Exception {
        Canaries month = new Canaries(clients);
        assertThat(month.facts()).isEqualTo(4 * clients);
        canaries = new HashSet<>(month.texts());
        lengths = canaries.stream().mapToInt(String::length).distinct().toArray();
        Files.write(folder.resolve("maand.csv"), month.export());
        everyCommand();
        heard.forEach((command, said) -> assertThat(leaked(said)).as(command).isEmpty());
        filesHoldNone();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Product hear(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", "samples/praktijk.yaml", "--out", at("uit")));
        return listen(all);
    }

    private Product listen(List<String> args) {
        Product product = Product.run(args.toArray(String[]::new));
        assertThat(product.exitCode()).as(args + "\n" + product.said()).isNotEqualTo(70);
        String key = String.join(" ", args);
        heard.merge(key, product.said(), String::concat);
        return product;
    }

    private void everyCommand() throws Exception {
        String file = at("maand.csv");
        hear("check", file, "--month", "2026-10");
        hear("check", file, "--month", "2026-10", "--json", "--lang", "en");
        hear("run", file, "--month", "2026-10", "--expect-count", "1");
        Product run = hear("run", file, "--month", "2026-10", "--json", "--bundle");
        assertThat(run.exitCode()).as(run.said()).isEqualTo(1);
        hear("run", file, "--month", "2026-10");
        changedAfterBilling(file);
        brokenFiles(file);
        looksBack(run);
        answers();
        corrections(run);
        books();
    }

    /** The same sessions, other facts. */
    private void changedAfterBilling(String file) throws IOException {
        String text = Files.readString(Path.of(file));
        Files.writeString(
                folder.resolve("anders.csv"),
                text.replace("180,00", "185,00")
                        .replace("straat;1;", "straat;2;")
                        .replace("Utrecht", "Zeist"));
        hear("run", at("anders.csv"), "--month", "2026-10");
        hear("check", at("anders.csv"));
        hear("invoice", at("anders.csv"), "--client", "K-16");
        hear("columns", "suggest", file);
    }

    private void brokenFiles(String file) throws IOException {
        String text = Files.readString(Path.of(file));
        Files.writeString(folder.resolve("open.csv"), text.replaceFirst(";voltooid;", ";\"voltooid;"));
        Files.writeString(folder.resolve("kop.csv"), text.substring(text.indexOf('\n') + 1));
        Files.writeString(folder.resolve("besluiten.csv"), text);
        Files.writeString(folder.resolve("verkeerd.yaml"), text);
        hear("run", at("open.csv"), "--month", "2026-10");
        hear("run", at("kop.csv"), "--month", "2026-10");
        hear("run", file, "--month", "2026-10", "--decisions", file);
        hear("run", file, "--month", "2026-10", "--cov", file);
        hear("run", file, "--month", "2026-10", "--columns", at("verkeerd.yaml"));
        listen(List.of("run", file, "--month", "2026-10", "--practice", file, "--out", at("uit")));
        hear("audit", file);
        hear("audit", "--rejections", file);
        hear("verify", file);
        Files.copy(Path.of(file), folder.resolve("maand.xml"));
        hear("verify", at("maand.xml"));
        hear("run", file, "--month", "2026-10", "--wrong-option");
    }

    private void looksBack(Product run) throws IOException {
        for (int i = 0; i < 16; i += 3) {
            hear("explain", "S-" + i);
            hear("explain", "S-" + i, "--json");
        }
        JsonElement json = JsonParser.parseString(run.out());
        String invoice = json.getAsJsonObject()
                .getAsJsonArray("invoices")
                .get(0)
                .getAsJsonObject()
                .get("number")
                .getAsString();
        hear("explain", invoice);
        hear("explain", "D2026-00001");
        hear("verify", at("uit/2026-10"));
        for (Path path : Product.files(folder.resolve("uit"))) {
            if (path.toString().endsWith(".xml")) {
                hear("verify", path.toString());
                Path spoilt = folder.resolve("spoilt-" + path.getFileName());
                Files.writeString(
                        spoilt,
                        Files.readString(path)
                                .replaceAll("<BSN>(.........)</BSN>", "<BSN>$1X</BSN>")
                                .replaceAll(
                                        "<Geboortedatum>(.*)</Geboortedatum>", "<Geboortedatum>$1?</Geboortedatum>"));
                hear("verify", spoilt.toString());
            }
        }
        hear("overview");
    }

    private void answers() throws IOException {
        for (Path claim : Product.files(folder.resolve("uit/2026-10/declaraties"))) {
            String text = Files.readString(claim);
            Path answer = folder.resolve("retour-" + claim.getFileName());
            Files.writeString(answer, text.replace("573", "574"));
            hear("audit", answer.toString());
        }
        hear("audit", "--open");
        Files.writeString(
                folder.resolve("afgekeurd.csv"),
                "nota;sessie_id;vergoed;reden;code;datum\nF2026-00001;;0,00;geen verwijzing;;03-12-2026\n"
                        + "F2026-00001;S-0;0,00;x;;99-12-2026\n");
        hear("audit", "--rejections", at("afgekeurd.csv"));
    }

    private void corrections(Product run) {
        hear("correct", "F2026-00001");
        hear("correct", "D2026-00001-0001", "--resubmit", at("maand.csv"));
        hear("correct", "F2026-99999");
        hear("invoice", "--rest", "D2026-00001", "--line", "D2026-00001-0002");
        hear("invoice", at("maand.csv"), "--session", "S-1", "--session", "S-2");
        assertThat(run.exitCode()).isLessThan(2);
    }

    private void books() throws IOException {
        hear("ledger", "verify");
        hear("ledger", "events");
        hear("ledger", "export");
        hear("ledger", "export", "--json");
        hear("ledger", "export", "--format", "hledger");
        hear("ledger", "backup", at("kopie.db"));
        hear("ledger", "purge", "--before", "2026");
        byte[] books = Files.readAllBytes(folder.resolve("kopie.db"));
        for (int i = 0; i < 40; i++) {
            books[(int) (books.length * (i + 1L) / 42)] ^= 0x41;
        }
        Files.write(folder.resolve("stuk.db"), books);
        for (String command : List.of("verify", "events")) {
            hear("ledger", command, "--ledger", at("stuk.db"));
        }
        hear("run", at("maand.csv"), "--month", "2026-11", "--ledger", at("stuk.db"));
    }

    private List<String> leaked(String text) {
        return text.lines()
                .filter(this::leaks)
                .limit(5)
                .map(line -> line.substring(0, Math.min(line.length(), 400)))
                .toList();
    }

    /** Looks at every piece of every length that a canary has, wherever it begins: none hides within another word. */
    private boolean leaks(String line) {
        for (int from = 0; from < line.length(); from++) {
            for (int length : lengths) {
                if (from + length <= line.length() && canaries.contains(line.substring(from, from + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void filesHoldNone() throws IOException {
        Map<String, String> looked = new TreeMap<>();
        for (Path file : Product.files(folder.resolve("uit"))) {
            String name = folder.relativize(file).toString();
            assertThat(leaked(name)).isEmpty();
            assertThat(name).matches("[A-Za-z0-9_./-]+");
            if (name.endsWith(".pdf")) {
                looked.put(name + " metadata", metadata(file));
            } else if (name.endsWith(".zip") || name.endsWith(".xlsx")) {
                looked.put(name, unpacked(file, name.endsWith(".xlsx")));
            } else if (MEANT.stream().noneMatch(name::endsWith)) {
                looked.put(name, Files.readString(file));
            }
        }
        assertThat(looked.keySet()).anyMatch(name -> name.endsWith("rapport.html"));
        looked.forEach((name, text) -> assertThat(leaked(text)).as(name).isEmpty());
    }

    private static String metadata(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            return pdf.getDocumentInformation().getCOSObject() + xmp;
        }
    }

    private static String unpacked(Path file, boolean contents) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(entry.getComment());
                if (contents) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
