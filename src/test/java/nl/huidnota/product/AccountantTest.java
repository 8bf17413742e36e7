package nl.huidnota.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accountant's file of the sample practice after a month with VAT and a credit, read by another program's reader: it closes to the cent. */
class AccountantTest {
    @TempDir
    Path folder;

    private Product here(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--practice", folder.resolve("praktijk.yaml").toString(), "--today", "2026-11-02"));
        return Product.run(all.toArray(String[]::new));
    }

    private void copySamples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private static List<CSVRecord> rows(Product export) throws IOException {
        CSVFormat form = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return form.parse(new StringReader(export.out().substring(1))).getRecords();
    }

    private static BigDecimal amount(CSVRecord row, String column) {
        return new BigDecimal(row.get(column).replace(',', '.'));
    }

    private static BigDecimal sum(List<CSVRecord> rows, String column) {
        return rows.stream().map(row -> amount(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void closesWithVatAccountsAndCredits() throws Exception {
        copySamples();
        Product month = here("run", folder.resolve("sessies-2026-10.csv").toString(), "--month", "2026-10", "--json");
        assertThat(month.exitCode()).as(month.said()).isLessThan(2);
        JsonObject amounts =
                JsonParser.parseString(month.out()).getAsJsonObject().getAsJsonObject("amounts");
        BigDecimal booked = amounts.get("invoiced")
                .getAsBigDecimal()
                .add(amounts.get("claimed").getAsBigDecimal());

        List<CSVRecord> before = rows(here("ledger", "export", "--boekhouding"));
        assertThat(sum(before, "bruto")).isEqualByComparingTo(booked);
        assertThat(sum(before, "btw"))
                .isEqualByComparingTo(amounts.get("vat").getAsBigDecimal())
                .isPositive();
        before.forEach(AccountantTest::isSound);
        assertThat(before).allMatch(row -> row.get("periode").equals("2026-10"));

        Product credit = here("correct", "F2026-00001", "--json");
        assertThat(credit.exitCode()).as(credit.said()).isZero();
        BigDecimal credited = JsonParser.parseString(credit.out())
                .getAsJsonObject()
                .get("credited")
                .getAsBigDecimal();
        List<CSVRecord> after = rows(here("ledger", "export", "--boekhouding"));
        assertThat(sum(after, "bruto")).isEqualByComparingTo(booked.subtract(credited.abs()));
        List<CSVRecord> credits = after.subList(before.size(), after.size());
        assertThat(credits).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("nummer")).startsWith("C2026-");
            assertThat(row.get("bij nummer")).isEqualTo("F2026-00001");
            assertThat(amount(row, "bruto")).isNegative();
            // a credit belongs to the month it is given in: October's figures may be with the accountant already
            assertThat(row.get("periode")).isEqualTo("2026-11");
        });
        after.forEach(AccountantTest::isSound);
    }

    private static void isSound(CSVRecord row) {
        boolean taxed = row.get("btw-code").equals("21");
        BigDecimal gross = amount(row, "bruto");
        BigDecimal vat =
                gross.multiply(BigDecimal.valueOf(21)).divide(BigDecimal.valueOf(121), 2, RoundingMode.HALF_UP);
        assertThat(amount(row, "netto").add(amount(row, "btw"))).isEqualByComparingTo(gross);
        if (taxed) {
            // rounded line by line, so that a sum of lines may be a cent or two away from the sum's own VAT
            assertThat(amount(row, "btw").subtract(vat).abs()).isLessThanOrEqualTo(new BigDecimal("0.05"));
        } else {
            assertThat(amount(row, "btw")).isEqualByComparingTo("0");
        }
        assertThat(row.get("omzetrekening")).isEqualTo(taxed ? "8100" : "8000");
        assertThat(row.get("debiteurenrekening"))
                .isEqualTo(row.get("verzekeraar").isEmpty() ? "1300" : "1310");
    }
}
