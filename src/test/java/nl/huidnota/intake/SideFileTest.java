package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.practice.ColumnMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideFileTest {
    private static final String SESSIONS =
            """
            sessie_id;datum;status;client_id;plaats;behandelaar_agb;prestatiecode;tarief;verwijsdatum
            S-1;01-10-2026;voltooid;K-1;;90112345;075-9001;180,00;
            S-2;01-11-2026;voltooid;K-1;Zeist;90112345;075-9001;180,00;
            S-3;01-11-2026;voltooid;K-2;;90112345;075-9001;180,00;05-05-2026
            S-4;01-08-2026;voltooid;K-1;;90112345;075-9001;180,00;
            S-5;01-08-2026;voltooid;K-9;;90112345;075-9001;180,00;
            """;
    private static final String CLIENTS =
            """
            Clientnummer;Achternaam;plaats;pakket;uzovi;status;kleur
            K-1;Jansen;Utrecht;PLUS;9901;actief;rood
            K-2; Visser ;Assen;geen;;actief;groen

            K-1;Jansen;Utrecht;PLUS;9901;oud;blauw
            """;
    private static final String REFERRALS =
            """
            client_id;verwijsdatum;verwijzer_agb
            K-1;15-10-2026;01000003
            K-1;01-09-2026;01000002
            K-1;2026-10-01;01000004
            K-2;01-01-2026;01000001
            """;

    @TempDir
    Path folder;

    private List<SourceRow> rows() throws Exception {
        SideFile clients = SideFile.open(Exports.file(folder, CLIENTS), SideFile.Kind.CLIENTS, ColumnMapping.NONE);
        SideFile referrals =
                SideFile.open(Exports.file(folder, REFERRALS), SideFile.Kind.REFERRALS, ColumnMapping.NONE);
        List<SourceRow> rows = new ArrayList<>();
        SessionFile.open(Exports.file(folder, SESSIONS), ColumnMapping.NONE, List.of(clients, referrals))
                .read(rows::add);
        return rows;
    }

    @Test
    void fillsWhatTheRowLeavesEmpty() throws Exception {
        assertThat(rows())
                .extracting(
                        row -> row.cell(Column.ACHTERNAAM),
                        row -> row.cell(Column.PLAATS),
                        row -> row.cell(Column.STATUS))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Jansen", "Utrecht", "voltooid"),
                        org.assertj.core.groups.Tuple.tuple("Jansen", "Zeist", "voltooid"),
                        org.assertj.core.groups.Tuple.tuple("Visser", "Assen", "voltooid"),
                        org.assertj.core.groups.Tuple.tuple("Jansen", "Utrecht", "voltooid"),
                        org.assertj.core.groups.Tuple.tuple("", "", "voltooid"));
    }

    @Test
    void theLatestReferralOnOrBeforeTheDayElseTheFirstAfter() throws Exception {
        assertThat(rows())
                .extracting(row -> row.cell(Column.VERWIJZER_AGB))
                .containsExactly("01000004", "01000003", "", "01000002", "");
    }

    @Test
    void aClientWithTwoFacesIsRefused() {
        Path file = Exports.file(folder, "client_id;achternaam\nK-1;Jansen\nK-1;Pietersen\nK-1;Jansen\n");
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> SideFile.open(file, SideFile.Kind.CLIENTS, ColumnMapping.NONE));
        assertThat(refused.faults()).extracting(Fault::key).containsExactly("intake.client_twice");
        assertThat(refused.faults().get(0).line()).isEqualTo(3);
    }

    @Test
    void needsTheClient() {
        Path file = Exports.file(folder, "achternaam;plaats\nJansen;Utrecht\n");
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> SideFile.open(file, SideFile.Kind.CLIENTS, ColumnMapping.NONE));
        assertThat(refused.faults()).extracting(Fault::key).containsExactly("intake.missing_columns");
    }
}
