package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.AuditResult.Line;
import nl.huidnota.domain.claim.AuditResult.OpenClaim;
import nl.huidnota.domain.claim.AuditResult.Sender;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Json;
import nl.huidnota.text.Language;
import nl.huidnota.text.ReturnCodes;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class AuditReportTest {
    private static Line line(int number, int awarded, Status status, String... codes) {
        return new Line(
                "D2026-00001-000" + number,
                "S-100" + number,
                "K-" + number,
                LocalDate.of(2026, 9 + number % 2, 10 + number),
                Euro.ofCents(18_000),
                Euro.ofCents(awarded),
                status,
                List.of(codes),
                "",
                status == Status.REJECTED ? List.of("R043") : List.of(),
                List.of());
    }

    private static AuditResult result() {
        Answered insurer = new Answered(
                "retour-1.xml",
                Sender.INSURER,
                "9902",
                "Maanpolis (fictief)",
                "D2026-00001",
                false,
                List.of(
                        line(1, 18_000, Status.AWARDED, "8001"),
                        line(2, 0, Status.REJECTED, "0613"),
                        line(3, 7_000, Status.PARTLY, "0589"),
                        line(4, 0, Status.REJECTED, "ZZ99", "0559"),
                        line(5, 0, Status.UNKNOWN),
                        line(6, 0, Status.REJECTED, "0587")));
        Answered gateway = new Answered(
                "retour-2.xml",
                Sender.GATEWAY,
                "9903",
                null,
                "D2026-00002",
                false,
                List.of(line(7, 0, Status.RETURNED, "9559")));
        return new AuditResult(LocalDate.of(2026, 12, 1), List.of(insurer, gateway), 5, List.of());
    }

    static AuditReport report(Language language) {
        return AuditReport.of(result(), Texts.of(language), ReturnCodes.of(language));
    }

    @Test
    void everyLineThatIsNotAwardedHasItsPlace() {
        AuditReport report = report(Language.NL);
        assertThat(report.items(Action.CORRECT))
                .extracting(item -> item.line().reference())
                .containsExactly("D2026-00001-0007");
        assertThat(report.items(Action.PHONE))
                .extracting(item -> item.line().reference())
                .containsExactly("D2026-00001-0004", "D2026-00001-0005");
        assertThat(report.items(Action.INVOICE))
                .extracting(item -> item.line().reference())
                .containsExactly("D2026-00001-0002", "D2026-00001-0003");
        assertThat(report.items(Action.LEAVE))
                .extracting(item -> item.line().reference())
                .containsExactly("D2026-00001-0006");
        assertThat(report.open()).isEqualTo(6);
        assertThat(report.all().missing()).isEqualTo(Euro.ofCents(7 * 18_000 - 25_000));
        assertThat(report.result().needsAttention()).isTrue();
    }

    @Test
    void totalsCloseInEveryDirection() {
        AuditReport report = report(Language.NL);
        assertThat(report.perInsurer().values().stream()
                        .map(AuditReport.Sums::claimed)
                        .reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(report.all().claimed());
        assertThat(report.perMonth().keySet()).containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10));
        assertThat(report.perMonth().values().stream()
                        .map(AuditReport.Sums::awarded)
                        .reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(report.all().awarded());
        assertThat(report.perCode()).containsOnlyKeys("8001", "0613", "0589", "ZZ99", "0559", "0587", "9559");
    }

    @Test
    void saysWhyAndWhatToType() {
        AuditReport report = report(Language.NL);
        var rejected = report.items(Action.INVOICE).get(0);
        assertThat(report.command(rejected)).isEqualTo("huidnota invoice --rest D2026-00001 --line D2026-00001-0002");
        assertThat(report.why(rejected.line())).startsWith("0613: ").contains("(R043 waarschuwde hiervoor.)");
        var returned = report.items(Action.CORRECT).get(0);
        assertThat(report.command(returned)).isEqualTo("huidnota correct D2026-00001-0007 --resubmit SESSIES.csv");
        assertThat(report.why(report.items(Action.PHONE).get(0).line())).contains("ZZ99: onbekende code");
    }

    @Test
    void jsonIsAsInTheContract() throws Exception {
        StringWriter out = new StringWriter();
        AuditJson.write(out, result());
        assertThat(out.toString())
                .startsWith("{\"returns\": [\n"
                        + " {\"file\": \"retour-1.xml\", \"sender\": \"insurer\", \"uzovi\": \"9902\","
                        + " \"message\": \"D2026-00001\", \"lines\": [")
                .contains("{\"reference\": \"D2026-00001-0002\", \"session\": \"S-1002\", \"claimed\": \"180.00\","
                        + " \"awarded\": \"0.00\", \"status\": \"rejected\", \"codes\": [\"0613\"]}")
                .endsWith("], \"open\": 5}\n");
        assertThat((List<?>) Json.read(out.toString(), Map.class).get("returns"))
                .hasSize(2);
        StringWriter none = new StringWriter();
        AuditJson.write(none, new AuditResult(LocalDate.of(2026, 12, 1), List.of(), 0, List.of()));
        assertThat(none).hasToString("{\"returns\": [], \"open\": 0}\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageSheetAndListAreComplete(Language language) throws Exception {
        AuditReport report = report(language);
        StringWriter page = new StringWriter();
        AuditHtml.write(page, report);
        Document document = ReportHtmlTest.parsed(page.toString());
        assertThat(document.getElementsByTagName("h2").getLength()).isEqualTo(7);
        assertThat(page.toString()).doesNotContain("«").contains("D2026-00001-0004", "ZZ99", "Maanpolis (fictief)");
        StringWriter csv = new StringWriter();
        AuditCsv.write(csv, report);
        assertThat(csv.toString().lines()).hasSize(8).noneMatch(line -> line.contains("«"));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        AuditXlsx.write(first, report);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        AuditXlsx.write(second, report(language));
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
        assertThat(CallList.lines(report, 80)).first().isEqualTo("9902 Maanpolis (fictief)");
        assertThat(CallList.lines(report, 80)).noneMatch(line -> line.length() > 80 || line.contains("K-"));
    }

    @Test
    void theTerminalKeepsWithinItsWidth() {
        List<String> lines = new ArrayList<>(
                AuditSummary.lines(report(Language.NL), new AuditSummary.Screen(80, Style.PLAIN, "", Set.of())));
        OpenClaim open = new OpenClaim(
                "D2026-00001-0002",
                "S-1002",
                "K-2",
                "9902",
                LocalDate.of(2026, 10, 12),
                Euro.ofCents(18_000),
                null,
                null,
                List.of());
        lines.addAll(AuditSummary.open(List.of(open), LocalDate.of(2026, 12, 1), Texts.of(Language.NL), 80));
        assertThat(lines).noneMatch(line -> line.length() > 80 || line.contains("«"));
        assertThat(String.join("\n", lines))
                .containsSubsequence(
                        "Niet toegekend",
                        "Rest naar de cliënt: 2",
                        "→ ",
                        "huidnota invoice --rest",
                        "Open regels: 1",
                        "50 dagen",
                        "geen antwoord");
    }
}
