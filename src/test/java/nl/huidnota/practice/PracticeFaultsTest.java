package nl.huidnota.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.huidnota.domain.InputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of fault in praktijk.yaml is found at its own line and column. */
class PracticeFaultsTest {
    @TempDir
    Path folder;

    @Test
    void theSmallestFilesAreFine() throws Exception {
        assertThat(new PracticeFolder(folder).faults()).isEmpty();
    }

    /** from | to | expected, with `~` for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            textBlock =
                    """
                    plaats: Utrecht                | plats: Utrecht                      | 3:3 missing_key, 8:3 unknown_key_near
                    plaats: Utrecht                | plaats: Utrecht~  zomaar: 1         | 9:3 unknown_key
                    versie: 1~                     | versie: 1~versie: 1~                | 2:1 doubled_key
                    versie: 1~                     | versie: 2~                          | 1:9 newer_version
                    versie: 1~                     | versie: "1"~                        | 1:9 bad_integer
                    agb: "90060001"                | agb: 90060001                       |
                    agb: "90060001"                | agb: 01060001                       | 4:8 leading_zero
                    agb: "90060001"                | agb: "9006001"                      | 4:8 bad_agb
                    agb: "90060001"                | agb: 9006000.1                      | 4:8 quote_it
                    agb: "90060001"                | agb: [90060001]                     | 4:8 expected_value
                    naam: Huidpraktijk             | naam:                               | 3:3 missing_value
                    naam: Huidpraktijk             | naam: ""                            | 3:9 missing_value
                    naam: Huidpraktijk             | naam: true                          | 3:9 quote_it
                    naam: Huidpraktijk             | naam: "a\\nb"                       | 3:9 control_character
                    naam: Huidpraktijk             | naam: &a Huidpraktijk               | 3:9 alias
                    naam: Huidpraktijk             | naam: *a                            | 3:9 alias, 3:3 missing_value
                    naam: Huidpraktijk             | naam: !!str Huidpraktijk            | 3:9 tag
                    postcode: 3511 AB              | postcode: 0511 AB                   | 7:13 bad_postcode
                    iban: NL13TEST0123456789       | iban: NL14TEST0123456789            | 9:9 bad_iban
                    iban: NL13TEST0123456789       | iban: NL13TEST0123456789~  bic: X   | 10:8 bad_bic
                    iban: NL13TEST0123456789       | iban: NL13TEST0123456789~  declarant: arts | 10:14 bad_choice
                    soort: huidtherapeut           | soort: huidterapeut                 | 11:49 bad_choice
                    soort: huidtherapeut           | soort: arts, van: 2026-02-30        | 11:60 no_such_day
                    soort: huidtherapeut           | soort: arts, van: 30-01-2026        | 11:60 bad_date
                    soort: huidtherapeut           | soort: arts, van: 2026-02-02, tot: 2026-02-01 | 11:77 period_reversed
                    soort: huidtherapeut           | soort: arts, registers: KP          | 11:66 expected_list
                    soort: huidtherapeut           | soort: arts, registers: [{tot: 2026-01-01}] | 11:67 missing_key
                    huidtherapeut}                 | arts}~  - {agb: "90112345", naam: X, soort: arts} | 12:11 practitioner_twice
                    tarief: "180.00"               | tarief: 180.00                      | 13:53 amount_unquoted
                    tarief: "180.00"               | tarief: "180,00"                    | 13:53 bad_amount
                    tarief: "180.00"               | tarief: "100000.00"                 | 13:53 bad_amount
                    tarief: "180.00"               | tarief: "0.00"                      | 13:53 amount_zero
                    "075-9001"                     | "75-9001"                           | 13:12 bad_prestatie
                    "075-9001"                     | 0759001                             | 13:12 leading_zero
                    "180.00"}                      | "180.00", btw: 19}                  | 13:68 bad_choice
                    "180.00"}                      | "180.00", btw: 21}                  |
                    polissen: [polissen.yaml]      | polissen: [geen.yaml]               | 14:12 named_file_missing
                    polissen: [polissen.yaml]      | polissen: polissen.yaml             | 14:11 expected_list
                    polissen: [polissen.yaml]~     | bsn_op_factuur: nee~                | 1:1 missing_key
                    versie: 1~                     | versie: 1~kuur: {herstel_dagen: -1}~ | 2:23 bad_integer
                    versie: 1~                     | versie: 1~betaaltermijn_dagen: 14,5~ | 2:22 bad_integer
                    versie: 1~                     | versie: 1~xml_in_factuur: true~     | 2:17 bad_choice
                    versie: 1~                     | versie: 1~regels: {R024: stil}~     | 2:16 bad_choice
                    versie: 1~                     | versie: 1~regels: {R099: uit}~      | 2:10 unknown_key_near
                    versie: 1~                     | versie: 1~regels: {R004: uit}~      | 2:10 fixed_rule
                    versie: 1~                     | versie: 1~indicaties: {Acné: {medisch: nee}}~ | 2:14 built_in_indication
                    versie: 1~                     | versie: 1~indicaties: {rosacea: ja}~ | 2:23 expected_section
                    versie: 1~                     | versie: 1~indicaties: {x: {medisch: ja}, X: {medisch: ja}}~ | 2:32 indication_twice
                    versie: 1~                     | versie: 1~nummering: {factuur: "F{nr}"}~ | 2:22 pattern_year
                    versie: 1~                     | versie: 1~nummering: {factuur: "F{jaar}"}~ | 2:22 pattern_number
                    versie: 1~                     | versie: 1~nummering: {factuur: "F{jaar}{nr}{nr:3}"}~ | 2:22 pattern_number
                    versie: 1~                     | versie: 1~nummering: {factuur: "F{jaar}_{nr}"}~ | 2:22 pattern_characters
                    versie: 1~                     | versie: 1~nummering: {factuur: "F{maand}{nr}"}~ | 2:22 pattern_placeholder
                    versie: 1~                     | versie: 1~nummering: {factuur: "C{jaar}-{nr:4}"}~ | 2:22 pattern_shared
                    versie: 1~                     | versie: 1~nummering: {begin: {credit: 0}}~ | 2:29 bad_integer
                    versie: 1~                     | versie: 1~sjabloon: ../geheim.yaml~  | 2:11 path_outside
                    versie: 1~                     | versie: 1~sjabloon: /etc/passwd~     | 2:11 path_outside
                    versie: 1~                     | versie: 1~sjabloon: weg.yaml~        | 2:11 named_file_missing
                    versie: 1~                     | versie: 1~sjabloon: templates/factuur.yaml~ |
                    """)
    void faultHasItsPlace(String from, String to, String expected) throws Exception {
        PracticeFolder practice = new PracticeFolder(folder).practice(lines(from), lines(to));
        assertThat(practice.faults()).containsExactlyInAnyOrderElementsOf(at("praktijk.yaml", expected));
    }

    private static String lines(String text) {
        return text.replace('~', '\n');
    }

    static java.util.List<String> at(String file, String expected) {
        return expected == null
                ? java.util.List.of()
                : java.util.stream.Stream.of(expected.split(", "))
                        .map(fault -> file + ":" + fault)
                        .toList();
    }

    @Test
    void everythingAtOnceInBothFilesInOrder() throws Exception {
        PracticeFolder practice = new PracticeFolder(folder);
        practice.practice("plaats: Utrecht\n", "plats: 1\n");
        practice.cover("route: restitutie", "route: post");
        assertThat(practice.faults())
                .containsExactly(
                        "praktijk.yaml:3:3 missing_key",
                        "praktijk.yaml:8:3 unknown_key_near",
                        "polissen.yaml:5:12 bad_choice");
    }

    @Test
    void suggestionAndChoicesAreNamed() {
        PracticeFolder practice = new PracticeFolder(folder)
                .practice("plaats: Utrecht", "Plaats_: Utrecht")
                .practice("soort: huidtherapeut", "soort: dokter");
        var faults = org.assertj.core.api.Assertions.catchThrowableOfType(InputRefused.class, practice::read)
                .faults();
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.args())
                .containsEntry("keuzes", "arts | huidtherapeut | schoonheidsspecialist")
                .containsEntry("sleutel", "behandelaars[0].soort")
                .containsEntry("waarde", "dokter"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            textBlock =
                    """
                    versie: 1~~~\tpraktijk: x      | 4:1 yaml_tab
                    versie: "1                     | 1:9 yaml_quotes
                    versie: 1: 2                   | 1:10 yaml_colon
                    versie: [1, 2                  | 1:9 yaml_brackets
                    versie: 1~  praktijk: x        | 2:11 yaml_colon
                    versie: 1~praktijk             | 3:1 yaml_indent
                    - versie                       | 1:1 no_mapping
                    tekst                          | 1:1 no_mapping
                    a: 1~---~b: 2                  | 3:1 second_document
                    [a]: 1                         | 1:1 key_not_text
                    """)
    void syntaxFaultHasItsPlaceAndOurWords(String text, String expected) throws Exception {
        PracticeFolder practice = new PracticeFolder(folder).write("praktijk.yaml", lines(text) + "\n");
        assertThat(practice.faults()).contains("praktijk.yaml:" + expected);
    }

    /** Found by fuzzing: the parser takes such an escape for a number. */
    @ParameterizedTest
    @ValueSource(strings = {"\"x", "\"\\", "\"\\u", "\"\\u4", "\"\\x", "\"\\U0", "\"\\UFFFFFFFF\"", "\"\\U00FFFFFF\""})
    void anEscapeThatEndsTooSoonOrNamesNoLetter(String text) throws Exception {
        List<String> faults = new PracticeFolder(folder)
                .write("praktijk.yaml", "versie: 1\nnaam: " + text)
                .faults();
        assertThat(faults).singleElement().asString().matches("praktijk.yaml:2:\\d+ yaml_(quotes|syntax)");
    }

    @Test
    void emptyMissingForeignAndHugeFilesAreRefused() throws Exception {
        PracticeFolder practice = new PracticeFolder(folder);
        assertThat(practice.write("praktijk.yaml", "# niets\n").faults())
                .containsExactly("praktijk.yaml:0:0 empty_file");
        byte[] latin = "versie: 1\nnaam: café".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(practice.write("praktijk.yaml", latin).faults()).containsExactly("praktijk.yaml:2:10 not_utf8");
        assertThat(practice.write("praktijk.yaml", "a: \"\u0007\"").faults())
                .containsExactly("praktijk.yaml:1:5 yaml_character");
        assertThat(practice.write("praktijk.yaml", new byte[9 * 1024 * 1024]).faults())
                .containsExactly("praktijk.yaml:0:0 file_too_large");
        assertThat(practice.write("praktijk.yaml", "[".repeat(100_000)).faults())
                .containsExactly("praktijk.yaml:1:26 too_deep");
        assertThat(new PracticeFolder(folder.resolve("x"))
                        .practice("polissen.yaml", ".")
                        .faults())
                .containsExactly(".:0:0 not_a_file");
    }

    @Test
    void aliasBombIsRefusedWithoutExpansion() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(new PracticeFolder(folder)
                        .write("praktijk.yaml", bomb.toString())
                        .faults())
                .contains("praktijk.yaml:1:5 alias", "praktijk.yaml:2:10 alias");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws Exception {
        assertThat(new PracticeFolder(folder)
                        .write("praktijk.yaml", "\ufeff" + PracticeFolder.PRACTICE)
                        .faults())
                .isEmpty();
    }

    @Test
    void aLogoLinkedOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws Exception {
        new PracticeFolder(elsewhere).write("geheim.png", "x");
        PracticeFolder practice = new PracticeFolder(folder.resolve("praktijk"))
                .practice("plaats: Utrecht", "plaats: Utrecht\n  logo: logo.png");
        java.nio.file.Files.createSymbolicLink(
                folder.resolve("praktijk").resolve("logo.png"), elsewhere.resolve("geheim.png"));
        assertThat(practice.faults()).containsExactly("praktijk.yaml:9:9 path_outside");
        practice.practice("plaats: Utrecht", "plaats: Utrecht\n  logo: echt.png")
                .write("echt.png", "x");
        assertThat(practice.read().logo()).isEqualTo(folder.resolve("praktijk").resolve("echt.png"));
    }
}
