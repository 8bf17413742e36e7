package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.domain.claim.BookkeepingLine;
import nl.huidnota.domain.claim.YearOverview;
import nl.huidnota.domain.claim.YearOverview.Line;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.BookkeepingAccounts;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookkeepingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final List<BookkeepingLine> LINES = List.of(
            new BookkeepingLine(
                    DAY, MONTH, "F2026-00001", null, "K-1", null, VatTreatment.EXEMPT, Euro.ofCents(18_000), Euro.ZERO),
            new BookkeepingLine(
                    DAY,
                    MONTH,
                    "F2026-00001",
                    null,
                    "K-1",
                    null,
                    VatTreatment.TAXED_21,
                    Euro.ofCents(12_100),
                    Euro.ofCents(2_100)),
            new BookkeepingLine(
                    DAY,
                    MONTH,
                    "C2026-00001",
                    "F2026-00001",
                    "K;1  =x",
                    null,
                    VatTreatment.TAXED_21,
                    Euro.ofCents(-12_100),
                    Euro.ofCents(-2_100)),
            new BookkeepingLine(
                    DAY,
                    MONTH,
                    "D2026-00001",
                    null,
                    null,
                    "9901",
                    VatTreatment.SMALL_BUSINESS,
                    Euro.ofCents(105_000),
                    Euro.ZERO));
    private static final Consumer<Consumer<BookkeepingLine>> STREAM = LINES::forEach;

    @Test
    void theCsvAddsUpToTheBooks() throws Exception {
        StringWriter out = new StringWriter();
        BookkeepingAccounts accounts = new BookkeepingAccounts("8000", "8100", "1520", "1300", "1310");
        BookkeepingCsv.write(out, STREAM, accounts, Texts.of(Language.NL));
        List<CSVRecord> rows = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(out.toString().substring(1)))
                .getRecords();
        assertThat(rows.get(1))
                .containsExactly(
                        "02-11-2026",
                        "2026-10",
                        "F2026-00001",
                        "",
                        "K-1",
                        "",
                        "180,00",
                        "0,00",
                        "180,00",
                        "vrij",
                        "8000",
                        "1300");
        assertThat(rows.get(4))
                .containsExactly(
                        "02-11-2026",
                        "2026-10",
                        "D2026-00001",
                        "",
                        "",
                        "9901",
                        "1050,00",
                        "0,00",
                        "1050,00",
                        "kor",
                        "8000",
                        "1310");
        Euro gross = rows.stream()
                .skip(1)
                .map(row -> Euro.parse(row.get(8).replace(',', '.')))
                .reduce(Euro.ZERO, Euro::plus);
        assertThat(gross).isEqualTo(LINES.stream().map(BookkeepingLine::gross).reduce(Euro.ZERO, Euro::plus));
        assertThat(rows.get(3).get(8)).isEqualTo("-121,00");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTransactionOfTheJournalBalances(Language language) throws Exception {
        StringWriter out = new StringWriter();
        HledgerJournal.write(out, STREAM, BookkeepingAccounts.NONE, Texts.of(language));
        List<String> transactions = Stream.of(out.toString().split("\n\n"))
                .filter(block -> block.startsWith("2026-11-02 * ("))
                .toList();
        assertThat(transactions).hasSize(3);
        for (String transaction : transactions) {
            Euro sum = Euro.ZERO;
            Matcher posting =
                    Pattern.compile("(?m)^    (.+?) {2,}(-?\\d+\\.\\d\\d) EUR").matcher(transaction);
            while (posting.find()) {
                sum = sum.plus(Euro.parse(posting.group(2)));
                assertThat(out.toString())
                        .as("declared, once, for a strict check")
                        .containsOnlyOnce("\naccount " + posting.group(1) + "\n");
            }
            assertThat(sum).as(transaction).isEqualTo(Euro.ZERO);
        }
        assertThat(out.toString())
                .contains(":K_1 =x  ", "(C2026-00001)", ":9901 ")
                .doesNotContain("«", "K;1");
    }

    static YearOverview year() {
        Line october = new Line(
                "2026-10", Euro.ofCents(500_000), Euro.ofCents(364_000), Euro.ofCents(300_000), Euro.ofCents(64_000));
        Line november = new Line("2026-11", Euro.ofCents(100_000), Euro.ofCents(1_000), Euro.ZERO, Euro.ofCents(1_000));
        Line insurer = new Line(
                "9901 Zonnezorg met een lange naam (fictief)",
                Euro.ZERO,
                Euro.ofCents(365_000),
                Euro.ofCents(300_000),
                Euro.ofCents(65_000));
        return new YearOverview(2026, DAY, List.of(october, november), List.of(insurer));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theYearOnAPageAndATerminal(Language language) throws Exception {
        Texts texts = Texts.of(language);
        StringWriter page = new StringWriter();
        OverviewHtml.write(page, year(), texts);
        assertThat(ReportHtmlTest.parsed(page.toString())
                        .getElementsByTagName("table")
                        .getLength())
                .isEqualTo(2);
        assertThat(page.toString()).doesNotContain("«").contains(texts.forms().euro(Euro.ofCents(600_000)));
        List<String> lines = OverviewTable.lines(year(), texts, Style.PLAIN);
        assertThat(lines).noneMatch(line -> line.length() > 79 || line.contains("«"));
        assertThat(lines).anyMatch(line -> line.endsWith(texts.forms().amount(Euro.ofCents(65_000))));
    }
}
