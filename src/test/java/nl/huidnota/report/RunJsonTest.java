package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunJsonTest {
    private final SampleRun run = SampleRun.month();

    private static String json(SampleRun run) throws Exception {
        StringWriter out = new StringWriter();
        RunJson.write(out, run.summary(), run);
        return out.toString();
    }

    @Test
    void writesTheFieldsOfTheContractInTheirOrder() throws Exception {
        String text = json(run);
        assertThat(text)
                .startsWith("{\"version\": 1, \"month\": \"2026-10\", \"today\": \"2026-11-02\", \"input\": {\"file\":"
                        + " \"sessies-2026-10.csv\", \"sha256\": \"" + "ab".repeat(32)
                        + "\", \"charset\": \"UTF-8\", \"separator\": \";\"},\n \"sessions\": {\"read\": 36,"
                        + " \"unreadable\": 1, \"duplicate\": ")
                .containsSubsequence("\"sessions\": {", "\"amounts\": {\"readable\": ", "\"verdicts\": [")
                .containsSubsequence("\"verdicts\": [", "\"invoices\": [", "\"claim_files\": [", "\"findings\": [")
                .contains("{\"number\": \"D2026-00001\", \"uzovi\": \"9901\", \"file\":"
                        + " \"2026-10/declaraties/D2026-00001-9901.xml\", \"lines\": 3, \"total\": \"540.00\"}")
                .contains("{\"session\": null, \"row\": 37, \"verdict\": \"unreadable\", \"route\": null, \"tariff\":"
                        + " null, \"expected\": null, \"rules\": [\"R002\"], \"document\": null}")
                .contains("{\"rule\": \"R002\", \"severity\": \"unreadable\", \"row\": 37, \"column\": \"sessiedatum\","
                        + " \"session\": null, \"args\": {\"cel\": \"30-02-2026\"}, \"retourcode\": null}");
    }

    @Test
    void hasOneLinePerRowAndNoNulls() throws Exception {
        long rows = run.verdicts.size() + run.findings.size() + run.invoices.size() + run.claimFiles.size();
        assertThat(json(run).lines().filter(line -> line.startsWith("  {")).count())
                .isEqualTo(rows);
    }

    @Test
    void holdsNoNameAndNoAddress() throws Exception {
        assertThat(json(run)).doesNotContain(SampleRun.CANARY_NAME, SampleRun.CANARY_EMAIL, "vogelaar");
    }

    @Test
    void anEmptyRunIsProperJson() throws Exception {
        String text = json(new SampleRun());
        assertThat(text).contains("\"verdicts\": []", "\"findings\": []}");
        assertThat(Json.read(text, Map.class)).containsKeys("sessions", "claim_files");
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        List<VerdictRow> verdicts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<InvoiceRow> invoices = new ArrayList<>();
        RunJsonReader.Listener listener = new RunJsonReader.Listener() {
            @Override
            public void verdict(VerdictRow row) {
                verdicts.add(row);
            }

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void invoice(InvoiceRow row) {
                invoices.add(row);
            }
        };
        RunJsonReader.Figures figures = RunJsonReader.read("run.json", new StringReader(json(run)), listener);

        assertThat(findings).isEqualTo(run.findings);
        assertThat(invoices)
                .extracting(InvoiceRow::number)
                .isEqualTo(run.invoices.stream().map(InvoiceRow::number).toList());
        assertThat(verdicts).hasSameSizeAs(run.verdicts);
        for (int i = 0; i < verdicts.size(); i++) {
            assertThat(verdicts.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("clientId", "date", "insurer")
                    .isEqualTo(run.verdicts.get(i));
        }
        assertThat(figures.counts()).isEqualTo(run.summary().counts());
        assertThat(figures.amounts()).isEqualTo(run.summary().amounts());
        assertThat(figures.totals().readable()).isEqualTo(run.summary().readable());
        assertThat(figures.input()).isEqualTo(run.summary().input());
        assertThat(figures.amounts().values().stream().reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(figures.totals().readable());
        assertThat(figures.counts().get(Verdict.HELD)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"version\": 2}",
                "{\"version\": 1, \"verdicts\": [{}]}",
                "{\"version\": 1",
                "{\"version\": 1} x",
                "{\"version\": 1, \"today\": \"2026-13-01\"}",
                "{\"version\": 1, \"verdicts\": [{\"row\": 1, \"verdict\": \"x\"}]}",
                "{\"version\": 1, \"amounts\": {\"held\": \"1E9\"}}",
                "PK\u0003\u0004"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> RunJsonReader.read("x.json", new StringReader(text), new RunJsonReader.Listener() {}))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        e -> assertThat(e.faults().get(0).file()).isEqualTo("x.json"));
    }
}
