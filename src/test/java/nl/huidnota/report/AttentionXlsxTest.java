package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.report.RunReport.Occasion;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;

class AttentionXlsxTest {
    private static byte[] workbook(SampleRun run) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AttentionXlsx.write(out, RunReport.of(run.summary(), run, Texts.of(Language.NL), Occasion.BOOKED));
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] workbook) throws Exception {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void hasASheetPerKindWithFrozenHeaderAndFilters() throws Exception {
        Map<String, String> parts = parts(workbook(SampleRun.month()));
        assertThat(parts.get("xl/workbook.xml")).contains("Wacht op u", "Eigen rekening", "Waarschuwingen");
        for (int i = 1; i <= 3; i++) {
            assertThat(parts.get("xl/worksheets/sheet" + i + ".xml"))
                    .contains("state=\"frozen\"", "<autoFilter ref=\"A3:O");
        }
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>720.00</v>", "S-1029", "Samen 5 behandelingen");
    }

    @Test
    void theSameRunGivesTheSameBytesAnywhereAndAnytime() throws Exception {
        byte[] first = workbook(SampleRun.month());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Thread.sleep(5);
            assertThat(workbook(SampleRun.month())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(parts(first).get("docProps/core.xml")).contains("2026-11-02T00:00:00Z");
    }

    @Test
    void noPayloadBecomesAFormula() throws Exception {
        SampleRun run = new SampleRun();
        int row = 2;
        for (String payload : SpreadsheetCsvTest.payloads()) {
            run.add(new VerdictRow(
                    payload,
                    row,
                    payload,
                    Verdict.HELD,
                    null,
                    Euro.ofCents(100),
                    Euro.ZERO,
                    List.of("R033"),
                    null,
                    LocalDate.of(2026, 10, 1),
                    payload));
            run.finding("R033", Outcome.HELD, row++, null, payload, Map.of("cel", payload));
        }
        String sheet = parts(workbook(run)).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>", "<f ", "t=\"str\"").contains("t=\"inlineStr\"");
        assertThat(sheet.split("<row ", -1)).hasSizeGreaterThan(250);
    }
}
