package nl.huidnota.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What databases say when they refuse, in the words of the people who wait: a way out for each, or a fault of ours. */
class DialectWordsTest {
    @ParameterizedTest
    @CsvSource({
        "08006, unreachable",
        "57P01, unreachable",
        "'', unreachable",
        "0, unreachable",
        "28P01, login_refused",
        "42501, login_refused",
        "3D000, no_database",
        "3F000, no_database",
        "53100, disk_full",
        "55P03, busy",
        "40001, busy",
        "58030, disk_failed",
        "25006, read_only",
        "XX001, damaged"
    })
    void postgresIsTold(String state, String key) {
        isTold(new PostgresDialect(), new SQLException("x", state), key);
    }

    @Test
    void postgresWithoutAStateIsOutOfReach() {
        isTold(new PostgresDialect(), new SQLException("x", (String) null), "unreachable");
    }

    @ParameterizedTest
    @CsvSource({
        "5, busy",
        "6, busy",
        "261, busy",
        "3, no_access",
        "14, no_access",
        "23, no_access",
        "8, read_only",
        "10, disk_failed",
        "2570, disk_failed",
        "13, disk_full",
        "11, damaged",
        "26, damaged"
    })
    void sqliteIsTold(int code, String key) {
        isTold(new SqliteDialect(), new SQLException("x", null, code), key);
    }

    @Test
    void sqliteThatCannotBeUnpackedIsTold() {
        isTold(new SqliteDialect(), new SQLException("x", new UnsatisfiedLinkError("full")), "temporary");
    }

    @ParameterizedTest
    @CsvSource({"42601, 1", "25001, 19", "23505, 0"})
    void whatWeAskedWrongIsAFaultOfOurs(String state, int code) {
        assertThat(new PostgresDialect().messageKey(new SQLException("x", state)))
                .isNull();
        assertThat(new SqliteDialect().messageKey(new SQLException("x", null, code)))
                .isNull();
        assertThatThrownBy(() -> Store.refused(new PostgresDialect(), "boeken", new SQLException("a row", state)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(state)
                .hasMessageNotContaining("a row");
    }

    private static void isTold(Dialect dialect, SQLException failure, @Nullable String key) {
        assertThat(dialect.messageKey(failure)).isEqualTo("ledger." + key);
        EnvironmentRefused refused = Store.refused(dialect, "boeken", failure);
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            assertThat(texts.format(refused.fault().key(), refused.fault().args()))
                    .doesNotContain("\u00ab");
            assertThat(texts.get(refused.fault().key() + ".remedy")).isNotBlank();
        }
    }

    @Test
    void aPayloadIsReadHoweverItEnds() {
        Fields fields = new Fields("a=1\nno name\nb=two\\nlines\\\\\\0\\\nc=");
        assertThat(fields.number("a")).isEqualTo(1);
        assertThat(fields.get("b")).isEqualTo("two\nlines\\\0\\");
        assertThat(fields.get("c")).isEmpty();
        assertThat(fields.find("no name")).isNull();
        assertThatThrownBy(() -> fields.get("d")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Fields("").find("a")).isNull();
        assertThat(new Fields("x\ny=1").get("y")).isEqualTo("1");
    }

    @Test
    void twoHundredFindingsAreNamedAndTheRestCounted() {
        Findings findings = new Findings();
        assertThat(findings.isEmpty()).isTrue();
        for (int i = 0; i < 200; i++) {
            findings.add("ledger.verify.gap", Map.of("number", i));
        }
        assertThat(findings.all()).hasSize(200);
        findings.add("ledger.verify.gap", Map.of("number", 200));
        findings.add("ledger.verify.gap", Map.of("number", 201));
        assertThat(findings.all()).hasSize(201).contains(new VerifyFinding("ledger.verify.more", Map.of("count", "2")));
    }
}
