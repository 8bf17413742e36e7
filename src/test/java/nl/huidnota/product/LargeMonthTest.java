package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One insurer, 100 000 lines: claimed, gated, answered and audited by the program itself in 512 MB. */
@Tag("long")
class LargeMonthTest {
    private static final int LINES_EACH = 5;
    private static final int CLIENTS = Integer.getInteger("huidnota.lines", 100_000) / LINES_EACH;
    private static final String MEMORY = "-Xmx512m";

    @TempDir
    Path folder;

    @Test
    void aClaimFileOfAHundredThousandLinesGoesOutAndComesBack() throws Exception {
        Files.copy(Path.of("samples/kwartaal/praktijk.yaml"), folder.resolve("praktijk.yaml"));
        Files.copy(Path.of("samples/kwartaal/polissen.yaml"), folder.resolve("polissen.yaml"));
        export();
        String run = program(0, "run", folder.resolve("sessies.csv").toString(), "--month", "2026-07");
        assertThat(run).contains("\"lines\":" + CLIENTS * LINES_EACH);
        Path claim = folder.resolve("uit/2026-07/declaraties/D2026-00001-9904.xml");
        program(0, "verify", claim.toString());
        answer(claim);
        String audit = program(1, "audit", folder.resolve("retour.xml").toString());
        assertThat(audit).contains("\"open\": " + CLIENTS);
        program(0, "ledger", "verify");
    }

    private String program(int exitCode, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.huidnota.Main"));
        command.addAll(List.of(args));
        command.addAll(List.of("--practice", folder.resolve("praktijk.yaml").toString(), "--json"));
        if (!args[0].equals("ledger")) {
            command.addAll(List.of("--today", "2026-08-20"));
        }
        Path said = folder.resolve("gezegd-" + args[0] + ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(said).replace("\"lines\": ", "\"lines\":");
        assertThat(code).as(text.substring(Math.max(0, text.length() - 2000))).isEqualTo(exitCode);
        return text;
    }

    private void export() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("sessies.csv"))) {
            out.write("sessie_id;sessiedatum;status;client_id;achternaam;geboortedatum;verzekerdennummer;uzovi;pakket;"
                    + "behandelaar_agb;prestatiecode;indicatie;lichaamsgebied;tarief\n");
            for (int client = 0; client < CLIENTS; client++) {
                for (int line = 0; line < LINES_EACH; line++) {
                    out.write("S" + client + "-" + line + ";2026-07-"
                            + (line == 0 ? "01" : line == 1 ? "08" : String.valueOf(1 + 7 * line))
                            + ";voltooid;K" + client + ";Groot;1990-01-01;V" + client
                            + ";9904;H1;90112345;075-9001;acnelittekens;gelaat;180,00\n");
                }
            }
        }
    }

    /** The last line of each client is rejected, the others are awarded. */
    private void answer(Path claim) throws IOException {
        int awarded = CLIENTS * (LINES_EACH - 1) * 180;
        try (BufferedReader in = Files.newBufferedReader(claim, StandardCharsets.UTF_8);
                BufferedWriter out = Files.newBufferedWriter(folder.resolve("retour.xml"))) {
            out.write(
                    "<Bericht xmlns=\"http://ei.vektis.nl/declaratiebericht574\"><Header><Berichtcode>574</Berichtcode>"
                            + "<Berichtversie>2</Berichtversie><Berichtsubversie>0</Berichtsubversie>"
                            + "<Berichtsoort>P</Berichtsoort><Verzender>9904</Verzender><VerzenderRol>3</VerzenderRol>"
                            + "<Ontvanger>90060001</Ontvanger><OntvangerRol>1</OntvangerRol>"
                            + "<Verzenddatum>2026-08-15</Verzenddatum><Referentienummer>D2026-00001</Referentienummer></Header>"
                            + "<DeclaratieContext><Declarant><Zorgaanbiedercode>90060001</Zorgaanbiedercode>"
                            + "<ZorgaanbiederSoort>2</ZorgaanbiederSoort></Declarant>"
                            + "<BetalingAanServicebureau>false</BetalingAanServicebureau>"
                            + "<Factuurnummer>D2026-00001</Factuurnummer><Factuurdatum>2026-08-20</Factuurdatum>"
                            + "<Valutacode>EUR</Valutacode></DeclaratieContext><Overzicht>"
                            + total("TotaalDeclaratiebedragInclBtw", CLIENTS * LINES_EACH * 180)
                            + total("TotaalToegekendBedragInclBtwFinancieel", awarded)
                            + total("TotaalToegekendBedragInclBtwNietFinancieel", 0) + "</Overzicht>\n");
            int line = 0;
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                String tag = text.strip();
                if (tag.startsWith("<Referentienummer>D2026-00001-")) {
                    boolean rejected = ++line % LINES_EACH == 0;
                    out.write("<Verzekerde><UzoviNummer>9904</UzoviNummer><Prestatie><DebetPrestatie>" + tag
                            + "<ToegekendBedragInclBtwFinancieel>" + (rejected ? "0.00" : "180.00")
                            + "</ToegekendBedragInclBtwFinancieel>"
                            + (rejected ? "<Feedback><Retourcode>0613</Retourcode></Feedback>" : "")
                            + "</DebetPrestatie></Prestatie></Verzekerde>\n");
                }
            }
            out.write("</Bericht>\n");
            assertThat(line).isEqualTo(CLIENTS * LINES_EACH);
        }
    }

    private static String total(String name, int euros) {
        return "<" + name + "><Bedrag>" + euros + ".00</Bedrag><DebetCreditCode>D</DebetCreditCode></" + name + ">";
    }
}
