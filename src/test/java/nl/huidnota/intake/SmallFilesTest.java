package nl.huidnota.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.ClientRejection;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.InsuranceCheck;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside the sessions: decisions, insurance checks, rejections. */
class SmallFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder;

    private static List<Fault> faults(ThrowingCallable reading) {
        List<Fault> faults = catchThrowableOfType(InputRefused.class, reading).faults();
        for (Fault fault : faults) {
            for (Language language : Language.values()) {
                assertThat(Texts.of(language).format(fault.key(), fault.args())).doesNotContain("«");
                assertThat(Texts.of(language).format(fault.key() + ".remedy", fault.args()))
                        .doesNotContain("«");
            }
        }
        return faults;
    }

    @Test
    void decisions() throws Exception {
        Path file = Exports.file(
                folder,
                """
                Sessie-ID;regel;besluit;reden;door;datum
                S-1; r033;Vrijgeven;brief ontvangen;AB;02-11-2026

                S-2;;niet_factureren;"coulance; een keer";AB;2026-11-02
                S-3;;zelf;wens cliënt;CD;2-11-2026 10:15
                """);
        assertThat(DecisionFile.read(file))
                .containsExactly(
                        new Decision("S-1", "R033", Decision.Kind.VRIJGEVEN, "brief ontvangen", "AB", DAY),
                        new Decision("S-2", "", Decision.Kind.NIET_FACTUREREN, "coulance; een keer", "AB", DAY),
                        new Decision("S-3", "", Decision.Kind.ZELF, "wens cliënt", "CD", DAY));
    }

    @Test
    void everyFaultOfDecisionsAtOnce() {
        Path file = Exports.file(
                folder,
                """
                sessie_id,regel,besluit,reden,door,datum
                ,,vrijgeven,,AB,30-02-2026
                S-2,33,misschien,x,AB,
                S-3,R033,zelf,x,AB,02-11-2026,meer
                """);
        assertThat(faults(() -> DecisionFile.read(file)))
                .extracting(Fault::key, Fault::line, Fault::column)
                .containsExactlyInAnyOrder(
                        tuple("intake.empty_cell", 2, 1),
                        tuple("intake.release_rule", 2, 2),
                        tuple("intake.empty_cell", 2, 4),
                        tuple("intake.date", 2, 6),
                        tuple("intake.rule_form", 3, 2),
                        tuple("intake.word", 3, 3),
                        tuple("intake.empty_cell", 3, 6),
                        tuple("intake.too_many_cells", 4, 7));
    }

    @Test
    void missingAndDoubledColumns() {
        Path file = Exports.file(folder, "sessie_id;regel;Regel;besluit\n");
        assertThat(faults(() -> DecisionFile.read(file)))
                .extracting(Fault::key)
                .containsExactly("intake.missing_columns", "intake.double_column");
    }

    @Test
    void insuranceChecks() throws Exception {
        byte[] wide =
                "\ufeffclient_id\tpeildatum\tuzovi\tpakket\tverzekerd\tgecontroleerd_op\r\nK-1\t2026-11-02\t901\tPLUS\tJa\t02-11-2026\r\nK-2\t02-11-2026\t\t\tnee\t02-11-2026"
                        .getBytes(StandardCharsets.UTF_16LE);
        assertThat(InsuranceCheckFile.read(Exports.file(folder, wide)))
                .containsExactly(
                        new InsuranceCheck("K-1", DAY, "0901", "PLUS", true, DAY),
                        new InsuranceCheck("K-2", DAY, "", "", false, DAY));
    }

    @Test
    void wrongInsuranceChecks() {
        Path file = Exports.file(
                folder,
                """
                client_id;peildatum;uzovi;pakket;verzekerd;gecontroleerd_op
                K-1;2-11-2026;99x1;;ja;2-11-2026
                K-2;2-11-2026;9901;PLUS;?;gisteren
                """);
        assertThat(faults(() -> InsuranceCheckFile.read(file)))
                .extracting(Fault::key, Fault::line, Fault::column)
                .containsExactlyInAnyOrder(
                        tuple("intake.uzovi", 2, 3),
                        tuple("intake.empty_cell", 2, 4),
                        tuple("intake.word", 3, 5),
                        tuple("intake.date", 3, 6));
    }

    @Test
    void rejections() throws Exception {
        Path file = Exports.file(
                folder,
                """
                nota;sessie_id;vergoed;reden;code;datum
                F2026-00001;S-1;0;maximum bereikt;0589;02-11-2026
                F2026-00002;;€ 1.050,00;;;02-11-2026
                """);
        assertThat(RejectionFile.read(file))
                .containsExactly(
                        new ClientRejection(2, "F2026-00001", "S-1", Euro.ZERO, "maximum bereikt", "0589", DAY),
                        new ClientRejection(3, "F2026-00002", "", Euro.ofCents(105_000), "", "", DAY));
        Path wrong = Exports.file(folder, "nota;sessie_id;vergoed;reden;code;datum\n;S-1;1.050;;;\n");
        assertThat(faults(() -> RejectionFile.read(wrong)))
                .extracting(Fault::column)
                .containsExactlyInAnyOrder(1, 3, 6);
    }

    @Test
    void everyMessageStandsInBothLanguages() {
        assertThat(Texts.of(Language.NL).keys().stream().filter(key -> key.startsWith("intake.")))
                .containsExactlyElementsOf(Texts.of(Language.EN).keys().stream()
                        .filter(key -> key.startsWith("intake."))
                        .toList());
    }
}
