package nl.huidnota.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Difference.Change;
import nl.huidnota.domain.claim.Difference.Row;
import nl.huidnota.domain.claim.Difference.Sum;
import nl.huidnota.domain.claim.Difference.Value;
import nl.huidnota.domain.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final Sum SAME = new Sum("rows", "60", "60");
    private static final Row ROW = new Row("S-1", 2);
    private static final Change CHANGE = new Change("S-1", 2, 3, List.of(new Value("tarief", "180.00", "181.00")));

    @Test
    void nothingDiffersWhenNothingDoes() {
        assertThat(difference(List.of(SAME), List.of(), List.of(), List.of()).isNone())
                .isTrue();
        assertThat(difference(List.of(new Sum("rows", "60", "61")), List.of(), List.of(), List.of())
                        .isNone())
                .isFalse();
        assertThat(difference(List.of(SAME), List.of(ROW), List.of(), List.of()).isNone())
                .isFalse();
        assertThat(difference(List.of(SAME), List.of(), List.of(ROW), List.of()).isNone())
                .isFalse();
        assertThat(difference(List.of(SAME), List.of(), List.of(), List.of(CHANGE))
                        .isNone())
                .isFalse();
        assertThat(new Difference(List.of(), List.of(), List.of(), List.of(), List.of("a"), List.of()).isNone())
                .isFalse();
        assertThat(new Difference(List.of(), List.of(), List.of(), List.of(), List.of(), List.of("a")).isNone())
                .isFalse();
    }

    private static Difference difference(List<Sum> sums, List<Row> added, List<Row> removed, List<Change> changed) {
        return new Difference(sums, added, removed, changed, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "0.00,250.00,0,false",
        "249.99,250.00,999,false",
        "250.00,250.00,1000,true",
        "400.00,250.00,1000,true",
        "0.00,0.00,1000,true"
    })
    void budgets(String used, String maximum, long thousandths, boolean full) {
        BudgetUse use = new BudgetUse(Euro.parse(used), Euro.parse(maximum));
        assertThat(use.thousandths()).isEqualTo(thousandths);
        assertThat(use.isFull()).isEqualTo(full);
    }

    /** Cells slip into columns that were never meant for them. */
    @ParameterizedTest
    @CsvSource({
        "999900006,*********",
        "9999.00.006,****.**.***",
        "K-1 999900006,13 letters",
        "NL91ABNA0417164300,18 letters",
        "NL91 ABNA 0417 1643 00,22 letters",
        "a@voorbeeld.invalid,19 letters",
        "999900007,999900007",
        "x999900006y,11 letters",
        "99990,99990",
        "gelaat en hals,gelaat en hals",
        "2026-10-01,2026-10-01"
    })
    void personalDataInAnyColumn(String text, String shown) {
        assertThat(Shape.of(Column.TECHNIEK, text)).isEqualTo(shown);
    }
}
