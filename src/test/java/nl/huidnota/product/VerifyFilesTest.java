package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify} on files of any program, and the user's own copy of the official schema. */
class VerifyFilesTest {
    private static final Path SCHEMAS = Path.of("schemas");
    private static final Path CLAIM = Path.of("samples/expected/declaraties/D2026-00001-9902.xml");

    @TempDir
    Path folder;

    private static Product verify(String... args) {
        List<String> all = new ArrayList<>(List.of("verify", "--today", "2026-11-02"));
        all.addAll(List.of(args));
        return Product.run(all.toArray(String[]::new));
    }

    private String changed(String from, String to) throws IOException {
        String text = Files.readString(CLAIM);
        assertThat(text).containsPattern(from);
        return Files.writeString(folder.resolve("vreemd.xml"), text.replaceFirst(from, to))
                .toString();
    }

    /** A schema that wants something else, in place of the official one that we do not have. */
    private String schema(String from, String to) throws IOException {
        String text = Files.readString(SCHEMAS.resolve("declaratiebericht573.xsd"));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("officieel.xsd"), text.replaceFirst(from, to))
                .toString();
    }

    @Test
    void anotherProgramsPrefixesAndOneLongLineAreFine() throws IOException {
        String text = Files.readString(CLAIM)
                .replaceAll("<(/?)([A-Z])", "<$1ns1:$2")
                .replace("xmlns=", "xmlns:ns1=")
                .replaceAll(">\\s+<", "><");
        Path foreign = Files.writeString(folder.resolve("export.xml"), text);
        Product said = verify(foreign.toString());
        assertThat(said.exitCode()).as(said.said()).isZero();
        assertThat(said.words()).contains("D2026-00001: 2 regels");
    }

    @Test
    void aFindingHasPlaceCodeAndPlainWordsInBothLanguages() throws IOException {
        String file = changed("<UzoviNummer>9902<", "<UzoviNummer>9903<");
        Product dutch = verify(file);
        assertThat(dutch.exitCode()).isEqualTo(1);
        assertThat(dutch.words())
                .contains("/Bericht/Verzekerde[1]/UzoviNummer", "9269", "maak een bericht per verzekeraar");
        Product english = verify(file, "--lang", "en");
        assertThat(english.words()).contains("return code 9269", "make one message per insurer");
        Product json = verify(file, "--json");
        assertThat(json.words()).contains("\"retourcode\":\"9269\"", "\"line\":35");
    }

    @Test
    void whatDoesNotFitTheSchemaIsSaidInWords() throws IOException {
        Product unexpected = verify(changed("<InformatieCode>", "<Onbekend>x</Onbekend><InformatieCode>"));
        assertThat(unexpected.words())
                .contains("Het element Onbekend hoort hier niet. Hier kan staan: PrestatieKoppelnummer");
        Product value = verify(changed("<Begindatum>2026-10-07<", "<Begindatum>2026-13-07<"));
        assertThat(value.words()).contains("De waarde \"2026-13-07\" heeft niet de vorm die hier hoort.");
        Product missing = verify(changed("<Bedrag>[^<]*</Bedrag>", ""));
        assertThat(missing.words()).contains("Hier kan staan: Bedrag");
        Product end = verify(changed("(?s)<DebetCreditCode>.*?</DebetCreditCode>", ""), "--lang", "en");
        assertThat(end.words()).contains("Still missing in TotaalDeclaratiebedragInclBtw: DebetCreditCode");
        for (Product said : List.of(unexpected, value, missing, end)) {
            assertThat(said.out()).doesNotContain("cvc-", "fault");
        }
    }

    @Test
    void otherMessagesAreRefusedByName() throws IOException {
        Path older = Files.writeString(
                folder.resolve("pm.xml"), "<Bericht xmlns=\"http://ei.vektis.nl/declaratiebericht301\"><a/></Bericht>");
        Path invoice = Files.writeString(
                folder.resolve("ubl.xml"),
                "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>");
        Path none = Files.writeString(folder.resolve("geen.xml"), "PM304 0001");
        assertThat(verify(older.toString()).words())
                .contains("Bericht, namespace http://ei.vektis.nl/declaratiebericht301");
        assertThat(verify(invoice.toString()).words()).contains("Invoice", "UBL", "kan huidnota niet beoordelen");
        assertThat(verify(none.toString()).words()).contains("geen goede XML");
        assertThat(verify(older.toString(), none.toString()).exitCode()).isEqualTo(1);
        assertThat(verify("samples/retour-D2026-00001.xml").exitCode()).isZero();
    }

    @Test
    void theUsersOwnSchemaIsComparedReadably() throws IOException {
        String fits = schema("version=\"0.1\"", "version=\"2.0\"");
        assertThat(verify(CLAIM.toString(), "--xsd", fits).exitCode()).isZero();
        String wants = schema(
                "<xs:element name=\"Aantal\"",
                "<xs:element name=\"Hoeveelheid\" type=\"xs:string\"/><xs:element name=\"Aantal\"");
        Product verify = verify(CLAIM.toString(), "--xsd", wants);
        assertThat(verify.exitCode()).isEqualTo(1);
        assertThat(verify.words()).contains("Hoeveelheid", "(officieel.xsd)", "DebetPrestatie/Aantal");
        assertThat(verify(CLAIM.toString(), "--xsd", CLAIM.toString()).exitCode())
                .isEqualTo(1);
    }

    @Test
    void aRunThatDoesNotFitTheUsersSchemaWritesNothing() throws IOException {
        String wants = schema(
                "<xs:element name=\"Aantal\"",
                "<xs:element name=\"Hoeveelheid\" type=\"xs:string\"/><xs:element name=\"Aantal\"");
        Path out = folder.resolve("uit");
        Product run = run(out, wants);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.words())
                .contains("DebetPrestatie/Aantal: dit element hoort hier niet. Hier kan staan: ", "Hoeveelheid")
                .contains("wijkt af van uw schema officieel.xsd")
                .doesNotContain("cvc-");
        assertThat(files(out)).noneMatch(name -> name.endsWith(".xml") || name.endsWith(".pdf"));
        Product fits = run(out, schema("version=\"0.1\"", "version=\"2.0\""));
        assertThat(fits.exitCode()).as(fits.said()).isEqualTo(1);
        assertThat(files(out)).anyMatch(name -> name.endsWith("D2026-00001-9902.xml"));
    }

    private static Product run(Path out, String schema) {
        return Product.run(
                "run",
                "samples/sessies-2026-10.csv",
                "--month",
                "2026-10",
                "--practice",
                "samples/praktijk.yaml",
                "--out",
                out.toString(),
                "--today",
                "2026-11-02",
                "--xsd",
                schema);
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(Path::toString).toList();
        }
    }
}
