package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.huidnota.browser.Axe;
import nl.huidnota.browser.Browser;
import nl.huidnota.browser.Browser.View;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser without a network, where there is one: as people see them and type in them. */
class ReportInBrowserTest {
    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        if (Browser.installed().isPresent()) {
            browser = Browser.start(folder);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void onlyWithABrowser() {
        assumeTrue(browser != null, "no browser here");
    }

    private static Path page(String name, Language language) throws Exception {
        StringWriter out = new StringWriter();
        switch (name) {
            case "audit" -> AuditHtml.write(out, AuditReportTest.report(language));
            case "overview" -> OverviewHtml.write(out, BookkeepingTest.year(), Texts.of(language));
            default -> out.write(ReportHtmlTest.html(SampleRun.month(), language));
        }
        return Files.writeString(folder.resolve(name + "-" + language + ".html"), out.toString());
    }

    private static View view(String name) {
        return switch (name) {
            case "night" -> View.NIGHT;
            case "phone" -> View.PHONE;
            default -> View.DESKTOP;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "run, NL, desktop", "run, NL, night", "run, EN, phone",
        "audit, NL, phone", "audit, EN, night", "audit, EN, desktop",
        "overview, NL, night", "overview, EN, phone"
    })
    void everyoneCanReadItAndNothingComplains(String name, Language language, String view) throws Exception {
        Path page = page(name, language);
        browser.open(page, view(view));
        browser.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        Axe.Findings found = Axe.in(browser);
        assertThat(found.violations()).isEmpty();
        assertThat(found.passes()).contains("color-contrast", "html-has-lang", "heading-order", "landmark-one-main");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).containsExactly(page.toUri().toString());
        assertThat(browser.evaluate("document.documentElement.scrollWidth").getAsInt())
                .as("nothing sticks out of the window")
                .isLessThanOrEqualTo(view(view).width());
    }

    @Test
    void axeWouldHaveComplained() throws Exception {
        Path page = Files.writeString(
                folder.resolve("faulty.html"),
                "<html><body><p style='color:#bbb;background:#fff'>grijs</p><input><img src='x.png'></body></html>");
        browser.open(page, View.DESKTOP);
        assertThat(String.join(" ", Axe.in(browser).violations()))
                .contains("color-contrast:", "label:", "image-alt:", "html-has-lang:");
    }

    @Test
    void theKeyboardReachesAndDoesEverything() throws Exception {
        browser.open(page("run", Language.NL), View.DESKTOP);
        browser.press("Tab");
        assertThat(focused("textContent")).isEqualTo("Direct naar de inhoud");
        assertThat(text("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        browser.press("Enter");
        assertThat(text("location.hash")).isEqualTo("#inhoud");

        browser.evaluate("document.querySelector('details.letter summary').focus()");
        browser.press("Enter");
        assertThat(text("document.querySelector('details.letter').open")).isEqualTo("true");
        browser.press("Tab");
        assertThat(focused("textContent")).isEqualTo("Kopieer de tekst");
    }

    @Test
    void tablesSortAndFilterWithoutAMouse() throws Exception {
        browser.open(page("run", Language.NL), View.DESKTOP);
        String table = "document.querySelector('[aria-labelledby=lijst-sessions] table.live')";
        String tariffs = "Array.from(" + table + ".tBodies[0].rows).map(row => row.cells[6].dataset.sort).join()";
        browser.evaluate(table + ".tHead.rows[0].cells[6].querySelector('button').focus()");
        browser.press("Enter");
        assertThat(text(table + ".tHead.rows[0].cells[6].getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        browser.press(" ");
        assertThat(text(table + ".tHead.rows[0].cells[6].getAttribute('aria-sort')"))
                .isEqualTo("descending");
        assertThat(text(tariffs)).startsWith("105000,105000,18000");

        browser.evaluate("document.querySelector('[aria-labelledby=lijst-sessions] input').focus()");
        browser.type("K-9");
        String shown = "Array.from(" + table + ".tBodies[0].rows).filter(row => !row.hidden).length";
        assertThat(text(shown)).isEqualTo("2");
        assertThat(text("document.querySelector('[aria-labelledby=lijst-sessions] [role=status]').textContent"))
                .isEqualTo("2 van " + text(table + ".tBodies[0].rows.length") + " regels");
    }

    private static String focused(String property) throws Exception {
        return text("document.activeElement." + property);
    }

    private static String text(String expression) throws Exception {
        return browser.evaluate("String(" + expression + ")").getAsString();
    }
}
