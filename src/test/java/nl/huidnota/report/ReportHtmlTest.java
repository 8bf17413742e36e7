package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.claim.YearSoFar;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportHtmlTest {
    static String html(SampleRun run, Language language) throws Exception {
        StringWriter out = new StringWriter();
        ReportHtml.write(out, RunReport.of(run.summary(), run, SampleRun.year(), Texts.of(language)));
        return out.toString();
    }

    static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>", ""))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWellFormedAndInItsLanguage(Language language) throws Exception {
        Document page = parsed(html(SampleRun.month(), language));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.key());
        assertThat(page.getElementsByTagName("h1").getLength()).isOne();
        assertThat(page.getElementsByTagName("h2").getLength()).isGreaterThan(6);
        assertThat(page.getElementsByTagName("svg").getLength()).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryTextOfItsOwn(Language language) throws Exception {
        String page = html(SampleRun.month(), language).replaceAll("«R\\d{3}\\.(title|message|remedy)»", "");
        assertThat(page).doesNotContain("«");
    }

    @Test
    void fetchesNothingAndAllowsNoNetwork() throws Exception {
        String page = html(SampleRun.month(), Language.NL);
        assertThat(page)
                .contains("default-src 'none'", "style-src 'sha256-", "script-src 'sha256-")
                .doesNotContain("http://", "https://", "src=", " style=", "onclick", "@import", "url(");
    }

    @Test
    void holdsNoNameAndNoAddress() throws Exception {
        assertThat(html(SampleRun.month(), Language.NL)).doesNotContain(SampleRun.CANARY_NAME, SampleRun.CANARY_EMAIL);
    }

    @Test
    void saysThatItIsATestUntilItIsNot() throws Exception {
        SampleRun run = SampleRun.month();
        assertThat(html(run, Language.NL)).contains("Dit is een TEST.").doesNotContain("Dit is productie.");
        run.production = true;
        assertThat(html(run, Language.NL)).contains("Dit is productie.").doesNotContain("Dit is een TEST.");
    }

    @Test
    void showsTheReconciliationTheHeadAndWhatToDo() throws Exception {
        SampleRun run = SampleRun.month();
        String page = html(run, Language.NL);
        assertThat(page)
                .contains(
                        "sluiten tot op de cent",
                        run.summary().head(),
                        "huidnota run sessies-2026-10.csv --month 2026-10")
                .contains("verwachting, geen toezegging", "8.040,00", "D2026-00001-9901.xml\">D2026-00001");
    }

    @Test
    void theLetterAsksForWhatIsMissingWithoutMedicalDetail() throws Exception {
        Document page = parsed(html(SampleRun.month(), Language.EN));
        String letter = page.getElementsByTagName("pre").item(0).getTextContent();
        assertThat(letter).startsWith("Beste heer of mevrouw").contains("een kopie van uw verwijsbrief", "-10-2026");
        assertThat(letter.toLowerCase(Locale.ROOT)).doesNotContain("acne", "litteken", "huid", "behandel", "r033");
        assertThat(page.getElementsByTagName("pre").item(1).getTextContent()).startsWith("Dear sir or madam");
    }

    @Test
    void aHostileCellIsText() throws Exception {
        SampleRun run = new SampleRun();
        String evil = "<script>alert(1)</script>\" onload=\"x\u0000\u202e]]>&";
        run.add(new VerdictRow(
                evil,
                2,
                evil,
                Verdict.HELD,
                null,
                Euro.ofCents(100),
                Euro.ZERO,
                List.of("R033"),
                null,
                LocalDate.of(2026, 10, 1),
                evil));
        run.finding("R033", Outcome.HELD, 2, null, evil, Map.of("cel", evil));
        Document page = parsed(html(run, Language.NL));
        assertThat(page.getElementsByTagName("script").getLength()).isOne();
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>\" onload=\"x]]>&");
    }

    @Test
    void aLongMonthStaysAShortPage() throws Exception {
        SampleRun run = new SampleRun();
        for (int i = 0; i < 30_000; i++) {
            run.add(new VerdictRow(
                    "S-" + i,
                    i + 2,
                    "K-" + i % 9_000,
                    Verdict.HELD,
                    null,
                    Euro.ofCents(18_000 + i % 9_000),
                    Euro.ZERO,
                    List.of("R033"),
                    null,
                    LocalDate.of(2026, 10, 1),
                    null));
            run.finding("R033", Outcome.HELD, i + 2, null, "S-" + i, Map.of());
        }
        String page = html(run, Language.NL);
        assertThat(page.length()).isLessThan(400_000);
        assertThat(page).contains("De eerste 500 van 30.000 regels", "regels van andere cliënten: zie aandacht.xlsx");
        assertThat(page.indexOf("K-2999<")).isLessThan(page.indexOf("K-2998<")).isPositive();
    }

    /** WCAG 2 AA: 4.5 for text, 3 for what is drawn, in both colour schemes. */
    @Test
    void everyTextStandsOutFromItsGround() throws Exception {
        String css =
                new String(ReportHtml.class.getResourceAsStream("page.css").readAllBytes(), StandardCharsets.UTF_8);
        String dark = css.substring(css.indexOf("prefers-color-scheme: dark"), css.indexOf("* { box-sizing"));
        String print = css.substring(css.indexOf("@media print"));
        for (String scheme : List.of(css.substring(0, css.indexOf("@media")), dark, print)) {
            for (String text : List.of("ink", "soft", "accent", "alert", "danger", "calm")) {
                for (String ground : List.of("paper", "card", "track")) {
                    assertThat(contrast(scheme, text, ground))
                            .as(text + " on " + ground)
                            .isGreaterThan(4.5);
                }
            }
            for (String tone : List.of("accent", "alert", "danger", "calm")) {
                assertThat(contrast(scheme, tone, tone + "-soft")).as(tone).isGreaterThan(4.5);
            }
        }
        for (String scheme : List.of(css, dark)) {
            for (String bar : List.of("claimable", "self", "held", "unreadable", "other")) {
                assertThat(contrast(scheme, "fill-" + bar, "card")).as(bar).isGreaterThan(3.0);
            }
        }
    }

    private static double contrast(String css, String one, String other) {
        double a = luminance(css, one);
        double b = luminance(css, other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String css, String name) {
        Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]{6})").matcher(css);
        assertThat(colour.find()).as(name).isTrue();
        int rgb = Integer.parseInt(colour.group(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void theYearIsDrawnWithItsRejectionsAndBudgets() throws Exception {
        Document page = parsed(html(SampleRun.month(), Language.NL));
        String text = page.getDocumentElement().getTextContent();
        assertThat(text)
                .contains(
                        "september 2026: 12 behandelingen, 3 afgewezen", "oktober 2026: 18 behandelingen, 0 afgewezen")
                .contains("12 / 3", "Zonnezorg (fictief), Zonne Plus (8)", "60 %, 1 vol", "250,00 van 250,00");
    }

    @Test
    void aReportWithoutAYearDrawsNone() throws Exception {
        SampleRun run = SampleRun.month();
        StringWriter out = new StringWriter();
        ReportHtml.write(out, RunReport.of(run.summary(), run, YearSoFar.NONE, Texts.of(Language.NL)));
        assertThat(out.toString()).doesNotContain("jaar-months", "jaar-budgets");
    }
}
