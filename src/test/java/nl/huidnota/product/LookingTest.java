package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor} and {@code compare}: looking without touching. */
class LookingTest {
    @TempDir
    Path folder;

    private Path practice;
    private Path export;

    @BeforeEach
    void makeAPractice() {
        Product.run("demo", folder.toString(), "--clients", "12");
        practice = folder.resolve("praktijk.yaml");
        export = folder.resolve("sessies-2026-10.csv");
    }

    private Product doctor(String... more) {
        List<String> args = new ArrayList<>(List.of("doctor", "--practice", practice.toString()));
        args.addAll(List.of(more));
        return Product.run(args.toArray(String[]::new));
    }

    private void change(Path file, UnaryOperator<String> change) throws IOException {
        String old = Files.readString(file);
        assertThat(change.apply(old)).isNotEqualTo(old);
        Files.writeString(file, change.apply(old));
    }

    @Test
    void aSoundPracticeIsSoundAndNothingIsWritten() {
        var before = Product.hashes(folder);
        Product sound = doctor("--json");
        assertThat(sound.exitCode()).as(sound.said()).isZero();
        assertThat(sound.out()).contains("\"sound\":true").doesNotContain("«");
        assertThat(sound.err()).contains("Alles in orde.").doesNotContain("«");
        assertThat(Product.hashes(folder)).isEqualTo(before);
    }

    @Test
    void whatEndsAndWhatNextYearLacks() throws Exception {
        change(practice, text -> text.replace("btw: naar_behandeling}", "btw: naar_behandeling, tot: 2026-10-31}"));
        Path terms = folder.resolve("polissen.yaml");
        change(terms, text -> text.replaceFirst("(\\n +)acne:", "$1geldig: {van: 2026-01-01, tot: 2026-12-31}$1acne:")
                .replaceFirst("gecontroleerd: ja", "gecontroleerd: nee"));
        Product found = doctor();
        assertThat(found.exitCode()).as(found.said()).isEqualTo(1);
        assertThat(found.out())
                .contains(
                        "heeft geen prijs op 02-11-2026",
                        "nog geen voorwaarden vanaf 01-01-2027",
                        "gecontroleerd op ja");
        assertThat(found.out().lines())
                .allMatch(line -> line.length() <= 80 || !line.strip().contains(" "));
    }

    @Test
    void everyFaultOfTheFilesIsShownWithItsPlace() throws Exception {
        change(practice, text -> text.replace("versie: 1", "versie: 1\nonbekend: ja"));
        Product found = doctor("--lang", "en");
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.out()).contains("FAULT", "praktijk.yaml:", "onbekend");
    }

    @Test
    void aClockBehindTheBooks() {
        assertThat(Product.run("run", export.toString(), "--practice", practice.toString(), "--month", "2026-10")
                        .exitCode())
                .isLessThan(2);
        Product found = doctor("--today", "2026-10-15");
        assertThat(found.exitCode()).as(found.said()).isEqualTo(1);
        assertThat(found.out()).contains("later dan vandaag (15-10-2026)");
    }

    @Test
    void booksThatAreNoBooks() throws Exception {
        Files.createDirectories(folder.resolve("uit"));
        Files.writeString(folder.resolve("uit/grootboek.db"), "dit is geen database, maar wel lang genoeg om te lezen");
        Product found = doctor();
        assertThat(found.exitCode()).as(found.said()).isEqualTo(1);
        assertThat(found.out()).contains("FOUT").doesNotContain("Exception");
    }

    private Path changedExport(UnaryOperator<List<String>> change) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(export));
        return Files.write(folder.resolve("later.csv"), change.apply(rows));
    }

    @Test
    void exportsAreComparedByMeaning() throws Exception {
        Path same = changedExport(rows -> {
            List<String> other = new ArrayList<>(rows.subList(1, rows.size()));
            java.util.Collections.reverse(other);
            other.add(0, rows.get(0));
            other.replaceAll(
                    row -> row.replace(";180,00;", ";€ 180;").replaceAll(";(\\d\\d)-(\\d\\d)-(\\d{4});", ";$3-$2-$1;"));
            return other;
        });
        assertThat(Files.readString(same)).isNotEqualTo(Files.readString(export));
        Product none = Product.run("compare", export.toString(), same.toString());
        assertThat(none.exitCode()).as(none.said()).isZero();
        assertThat(none.out()).contains("Er is geen verschil.");
    }

    @Test
    void whatChangedIsNamedWithoutPersonalData() throws Exception {
        String name = Files.readAllLines(export).get(4).split(";")[6];
        Path later = changedExport(rows -> {
            rows.add(rows.remove(2).replaceFirst("^[^;]*", "S-NIEUW"));
            rows.set(3, rows.get(3).replace(";180,00;", ";175,00;").replace(";" + name + ";", ";Gewijzigd;"));
            return rows;
        });
        Product found = Product.run("compare", export.toString(), later.toString());
        assertThat(found.exitCode()).as(found.said()).isEqualTo(1);
        assertThat(found.out())
                .contains("1 behandeling erbij:", "S-NIEUW", "1 behandeling weg:", "tarief: 180,00 → 175,00", "-5,00")
                .contains("achternaam: ", "9 letters")
                .doesNotContain("Gewijzigd");
        assertThat(found.out().lines()).allMatch(line -> line.equals(line.stripTrailing()));
        Product json = Product.run("compare", export.toString(), later.toString(), "--json");
        assertThat(json.out())
                .startsWith("{")
                .contains("\"session\":\"S-NIEUW\"")
                .doesNotContain("Gewijzigd");
    }

    @Test
    void runsAreComparedByTheirResults() throws Exception {
        Path first = run("een");
        change(export, text -> text.replaceFirst(";180,00;", ";0;"));
        Path second = run("twee");
        Product found = Product.run("compare", first.toString(), second.toString());
        assertThat(found.exitCode()).as(found.said()).isEqualTo(1);
        assertThat(found.out()).contains("onleesbaar", "uitkomst: ", "→ onleesbaar");
        assertThat(Product.run(
                                "compare",
                                first.toString(),
                                first.resolve("run.json").toString())
                        .exitCode())
                .isZero();
    }

    private Path run(String out) {
        Path books = folder.resolve(out);
        Product.run(
                "run",
                export.toString(),
                "--practice",
                practice.toString(),
                "--month",
                "2026-10",
                "--out",
                books.toString());
        return books.resolve("2026-10");
    }

    @Test
    void anExportIsNoRun() {
        Product refused = Product.run("compare", export.toString(), folder.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("zijn niet te vergelijken");
        Product absent = Product.run(
                "compare", folder.toString(), folder.resolve("weg.json").toString());
        assertThat(absent.exitCode()).isEqualTo(3);
    }

    @Test
    void aMistypedFileNameFindsTheRightOne() {
        Product near = Product.run(
                "check", folder.resolve("sesies-2026-10.csv").toString(), "--practice", practice.toString());
        assertThat(near.exitCode()).isEqualTo(3);
        assertThat(near.err()).contains("Bedoelde u sessies-2026-10.csv?");
        Product far = Product.run(
                "check", folder.resolve("export.csv").toString(), "--practice", practice.toString(), "--lang", "en");
        assertThat(far.err()).contains("That folder does hold: sessies-2026-10.csv");
        Product config = Product.run(
                "check",
                export.toString(),
                "--practice",
                folder.resolve("praktik.yaml").toString());
        assertThat(config.err()).contains("Bedoelde u praktijk.yaml?");
    }

    @Test
    void theNextCommandWorksAsItStands() {
        Product check = Product.run("check", export.toString(), "--practice", practice.toString(), "--json");
        assertThat(check.err().replaceAll("\\s+", " "))
                .contains("huidnota run " + export + " --practice " + practice + " --month JJJJ-MM");
    }
}
