package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetCsvTest {
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20 \"';,|\u00a0\u200b\ufeff\u202e";
    private static final String[] BODIES = {
        "1+1",
        "cmd|' /C calc'!A0",
        "HYPERLINK(\"http://x.example\";\"klik\")",
        "DDE(\"a\";\"b\";\"c\")",
        "SUM(A1:A9)*9",
        "A1"
    };

    /** 200 and more payloads, seeded. */
    static List<String> payloads() {
        Random random = new Random(7);
        List<String> payloads = new ArrayList<>(
                List.of("=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1+1", "x;=1+1", "x,=1", "x\n=1"));
        while (payloads.size() < 250) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(STARTS.charAt(random.nextInt(STARTS.length())));
            }
            payloads.add(text + BODIES[random.nextInt(BODIES.length)]);
        }
        return payloads;
    }

    /** As a spreadsheet would: the first character behind anything it may skip. */
    static boolean startsFormula(String cell) {
        String start = cell.replaceFirst("^[\\s\\p{Cf}\\p{Z}\"]+", "");
        return !start.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212".indexOf(start.charAt(0)) >= 0;
    }

    private static List<CSVRecord> parse(String csv, char separator) throws Exception {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    @Test
    void noPayloadBecomesAFormulaWhateverSeparatorIsAssumed() throws Exception {
        SampleRun run = new SampleRun();
        for (String payload : payloads()) {
            run.finding("R999", Outcome.HELD, 2, null, payload, Map.of());
            run.invoices.add(
                    new InvoiceRow("F1", "K", "f.pdf", List.of(), Euro.ZERO, Euro.ZERO, Euro.ZERO, payload, payload));
        }
        Texts texts = Texts.of(Language.NL);
        StringWriter findings = new StringWriter();
        FindingsCsv.write(findings, run.summary(), run, texts);
        StringWriter mailing = new StringWriter();
        MailingCsv.write(mailing, run.summary(), run, texts);

        for (String csv : List.of(findings.toString(), mailing.toString())) {
            for (char separator : new char[] {';', ',', '\t', '|'}) {
                for (CSVRecord row : parse(csv, separator)) {
                    assertThat(row).noneMatch(SpreadsheetCsvTest::startsFormula);
                }
            }
            assertThat(parse(csv, ';')).hasSize(payloads().size() + 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "180,-~180,-",
                "a-b, c~a-b, c",
                "=1~'=1",
                " -1~ '-1",
                "zie 3; -5~zie 3; '-5",
                "\"=1~\"'=1",
                "-~'-",
                "o'Brien~o'Brien"
            })
    void changesOnlyWhatCouldStartAFormula(String text, String safe) {
        assertThat(SpreadsheetCsv.safe(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void opensInASpreadsheet(Language language) throws Exception {
        SampleRun run = SampleRun.month();
        StringWriter out = new StringWriter();
        MailingCsv.write(out, run.summary(), run, Texts.of(language));
        assertThat(out.toString())
                .startsWith("\uFEFF")
                .endsWith("\r\n")
                .contains(SampleRun.CANARY_NAME, "NTA 7516")
                .doesNotContain("«");
        List<CSVRecord> rows = parse(out.toString().substring(1), ';');
        assertThat(rows).hasSize(run.invoices.size() + 1).allMatch(row -> row.size() == 5);
    }

    @Test
    void aFindingIsOneRowWithItsPlace() throws Exception {
        SampleRun run = SampleRun.month();
        StringWriter out = new StringWriter();
        FindingsCsv.write(out, run.summary(), run, Texts.of(Language.NL));
        List<CSVRecord> rows = parse(out.toString().substring(1), ';');
        assertThat(rows.get(0))
                .containsExactly(
                        "bestand",
                        "rij",
                        "kolom",
                        "sessie",
                        "regel",
                        "ernst",
                        "titel",
                        "melding",
                        "wat te doen",
                        "retourcode");
        assertThat(rows).hasSize(run.findings.size() + 1);
        CSVRecord last = rows.get(rows.size() - 1);
        assertThat(last.toList().subList(0, 6))
                .containsExactly("sessies-2026-10.csv", "37", "sessiedatum", "", "R002", "onleesbaar");
    }
}
