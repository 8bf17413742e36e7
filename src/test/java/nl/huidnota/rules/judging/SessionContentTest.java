package nl.huidnota.rules.judging;

import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huidnota.domain.care.Column;
import nl.huidnota.rules.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a row of the export means, as the books compare it: another way of writing is no change, another meaning is. */
class SessionContentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SESSIEDATUM        | 2026-10-01 | 1-10-2026   | 2026-10-02
                    STATUS             | voltooid   | VOLTOOID    | gepland
                    GEBOORTEDATUM      | 1990-05-17 | 17-05-1990  | 1990-05-18
                    BSN                | 999900006  | 9999 00 006 | 999912008
                    POSTCODE           | 3511 AB    | 3511ab      | 3511 AC
                    UZOVI              | 9901       | 9901        | 9902
                    POLIS_VAN          | 2026-01-01 | 1-1-2026    | 2026-01-02
                    POLIS_TOT          | 2026-12-31 | 31-12-2026  | 2026-12-30
                    BEHANDELAAR_AGB    | 90112345   | 90112345    | 90554321
                    PRESTATIECODE      | 075-9001   | 9001        | 075-9010
                    INDICATIE          | acnelittekens | Acnelittekens | acne
                    LICHAAMSGEBIED     | gelaat     | Gelaat      | hals
                    TECHNIEK           | microneedling | Microneedling | laser
                    TARIEF             | 180,00     | 180         | 180,01
                    KORTING            | 10,00      | 10          | 10,01
                    VERWIJSDATUM       | 2026-09-01 | 01-09-2026  | 2026-09-02
                    VERWIJZER_AGB      | 01123456   | 01123456    | 01123457
                    VERWIJZER_SOORT    | huisarts   | Huisarts    | dermatoloog
                    MACHTIGING_TOT     | 2026-12-31 | 31-12-2026  | 2027-01-01
                    EERDER_VERGOED     | 100,00     | € 100       | 100,01
                    BETAALD_OP         | 2026-10-01 | 1-10-2026   | 2026-10-02
                    BETAALD_BEDRAG     | 50,00      | 50          | 50,01
                    """)
    void meaningIsCompared(Column column, String typed, String typedOtherwise, String other) {
        Trial row = trial().with(column, typed);
        assertThat(trial().with(column, typedOtherwise).fingerprint()).isEqualTo(row.fingerprint());
        assertThat(trial().with(column, other).fingerprint()).isNotEqualTo(row.fingerprint());
    }

    /** No cell of the export may change unseen once its session is billed. */
    @ParameterizedTest
    @EnumSource
    void everyColumnCounts(Column column) {
        assertThat(trial().with(column, "iets anders").fingerprint()).isNotEqualTo(trial().fingerprint());
    }
}
