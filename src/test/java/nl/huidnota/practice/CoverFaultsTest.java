package nl.huidnota.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.Insurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of fault in polissen.yaml is found at its own line and column, contradictions at both their places. */
class CoverFaultsTest {
    private static final String SECOND =
            """
            versie: 1
            verzekeraars:
              - uzovi: "9901"
                naam: Zonnezorg
                aliassen: [Zon]
                route: restitutie
                cov: ja
                meesturen: [verwijsbrief]
                pakketten:
                  - code: PLUS
                    naam: Zonne Plus
                    geldig: {van: 2026-01-01}
                    acne: {gedekt: ja}
                    bron: {gecontroleerd: ja}
            """;

    @TempDir
    Path folder;

    /** from | to | expected, with `~` for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            textBlock =
                    """
                    uzovi: "9901"                  | uzovi:                              | 3:5 uzovi_missing
                    uzovi: "9901"                  | uzovi: ""                           | 3:12 missing_value
                    uzovi: "9901"                  | uzovi: 0901                         | 3:12 leading_zero
                    uzovi: "9901"                  | uzovi: 99011                        | 3:12 bad_uzovi
                    uzovi: "9901"                  | uzovi: 9901                         |
                    gedekt: ja}                    | gedekt: ja, littekens: soms}        | 9:39 bad_choice
                    gedekt: ja}                    | gedekt: ja, procent: 66.67}         | 9:37 bad_percentage
                    gedekt: ja}                    | gedekt: ja, procent: 101}           | 9:37 bad_percentage
                    gedekt: ja}                    | gedekt: ja, procent: "66.67"}       |
                    gedekt: ja}                    | gedekt: ja, maximum: {bedrag: 250}} | 9:37 missing_key, 9:46 amount_unquoted
                    gedekt: ja}                    | gedekt: ja, maximum: "250.00"}      | 9:37 expected_section
                    gedekt: ja}                    | gedekt: ja, verwijzing: {door: [tandarts]}} | 9:40 missing_key, 9:48 bad_choice
                    gedekt: ja}                    | gedekt: ja, leeftijd_tot: 0}        | 9:42 bad_integer
                    gedekt: ja}                    | gedekt: ja, gebieden: [1.5]}        | 9:39 quote_it
                    acne: {gedekt: ja}             | littekens: ja                       | 7:9 missing_key, 9:9 unknown_key
                    bron: {gecontroleerd: ja}      | bron: {gecontroleerd: misschien}    | 10:31 bad_choice
                    bron: {gecontroleerd: ja}      | bron: {titel: X}                    | 10:15 missing_key
                    route: restitutie~             | route: restitutie~    indientermijn: {maanden: 0, vanaf: ooit}~ | 6:30 bad_integer, 6:40 bad_choice
                    naam: Zonne Plus               | naam: Zonne Plus~        geldig: {van: 2026-02-01, tot: 2026-01-01} | 9:40 period_reversed
                    bron: {gecontroleerd: ja}      | bron: {gecontroleerd: ja}~        voorbeelden: [{sessie: {tarif: "1"}, verwacht: declarabel}] | 11:33 unknown_key_near
                    bron: {gecontroleerd: ja}      | bron: {gecontroleerd: ja}~        voorbeelden: [{sessie: {}, verwacht: ja, regels: [R99]}] | 11:46 bad_choice, 11:59 bad_choice
                    """)
    void faultHasItsPlace(String from, String to, String expected) throws Exception {
        PracticeFolder practice = new PracticeFolder(folder).cover(from.replace('~', '\n'), to.replace('~', '\n'));
        assertThat(practice.faults())
                .containsExactlyInAnyOrderElementsOf(PracticeFaultsTest.at("polissen.yaml", expected));
    }

    private PracticeFolder twoFiles(String second) {
        return new PracticeFolder(folder)
                .practice("[polissen.yaml]", "[polissen.yaml, meer.yaml]")
                .cover("naam: Zonne Plus", "naam: Zonne Plus\n        geldig: {tot: 2025-12-31}")
                .write("meer.yaml", second);
    }

    @Test
    void oneInsurerInTwoFilesIsMerged() throws Exception {
        Insurer insurer =
                twoFiles(SECOND).read().cover().insurer(new UzoviCode("9901")).orElseThrow();
        assertThat(insurer.terms()).hasSize(2);
        assertThat(insurer.checksInsurance()).isTrue();
        assertThat(insurer.aliases()).containsExactly("Zon");
        assertThat(insurer.sendAlong()).containsExactly("verwijsbrief");
    }

    @Test
    void contradictingAnswersNameBothPlaces() throws Exception {
        assertThat(twoFiles(SECOND.replace("route: restitutie", "route: vecozo"))
                        .faults())
                .containsExactly("meer.yaml:3:5 insurer_contradicts");
    }

    @Test
    void overlappingVersionsNameBothPlaces() {
        PracticeFolder practice = twoFiles(SECOND.replace("2026-01-01", "2025-12-31"));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                nl.huidnota.domain.InputRefused.class, practice::read)
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(practice.written(fault)).isEqualTo("meer.yaml:10:9 versions_overlap");
                    assertThat(fault.args().get("plaats")).endsWith("polissen.yaml:7:9");
                    assertThat(fault.args()).containsEntry("pakket", "PLUS");
                });
    }

    @Test
    void twoInsurersWithOneNameAreRefused() throws Exception {
        assertThat(twoFiles(SECOND.replace("9901", "9902")
                                .replace("naam: Zonnezorg", "naam: Maan")
                                .replace("[Zon]", "[ZONNEZORG]"))
                        .faults())
                .containsExactly("meer.yaml:3:5 insurer_name_shared");
    }

    @Test
    void twoPackagesWithOneWordAreRefused() throws Exception {
        assertThat(twoFiles(SECOND.replace("code: PLUS", "code: PLUS2")).faults())
                .containsExactly("meer.yaml:10:9 package_word_shared");
    }
}
