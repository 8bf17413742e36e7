package nl.huidnota.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huidnota.report.RunReport.Occasion;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalSummaryTest {
    private static List<String> lines(Occasion occasion, Language language, int width, Style style) {
        SampleRun run = SampleRun.month();
        return TerminalSummary.lines(
                RunReport.of(run.summary(), run, Texts.of(language), occasion),
                width,
                style,
                new NextSteps.Commands("huidnota run x.csv", " --out y"));
    }

    @ParameterizedTest
    @CsvSource({"80, NL", "120, NL", "50, EN", "80, EN"})
    void keepsWithinTheWidth(int width, Language language) {
        List<String> lines = lines(Occasion.BOOKED, language, width, Style.PLAIN);
        // but for commands, which can be copied whole
        assertThat(lines)
                .filteredOn(line -> !line.strip().startsWith("huidnota "))
                .noneMatch(line -> line.strip().contains(" ") && line.length() > width);
        assertThat(lines).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void saysWhatWasMadeWhatWaitsAndWhatToDo() {
        String text = String.join("\n", lines(Occasion.BOOKED, Language.NL, 80, Style.PLAIN));
        assertThat(text)
                .startsWith("Oktober 2026\nDit is een TEST.\n")
                .containsSubsequence("Gefactureerd aan cliënten, 5 nota's", "€\u00a02.130,00")
                .containsSubsequence("declarabel", "gelezen", "36", "8.040,00", "sluiten tot op de cent")
                .containsSubsequence(
                        "Wacht op u: 5 regels",
                        "  K-11 ",
                        "€\u00a0180,00",
                        "sessies-2026-10.csv:29:verwijsdatum: ",
                        "  → ",
                        "huidnota explain R033")
                .containsSubsequence(
                        "Wat nu",
                        "  1. ",
                        "\n     huidnota run x.csv\n",
                        "\n     huidnota audit RETOUR.xml --out y\n",
                        "\n     huidnota ledger backup reservekopie-2026-11-02.db --out y\n");
    }

    @Test
    void coloursAddNothingButColour() {
        List<String> plain = lines(Occasion.BOOKED, Language.NL, 80, Style.PLAIN);
        List<String> coloured = lines(Occasion.BOOKED, Language.NL, 80, Style.ANSI);
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[\\d+m", "")))
                .isEqualTo(plain);
    }

    @Test
    void saysWhenNothingWasBooked() {
        assertThat(lines(Occasion.UNCHANGED, Language.NL, 80, Style.PLAIN)).contains("0 nieuw, 4 ongewijzigd.");
        assertThat(lines(Occasion.CHECKED, Language.EN, 80, Style.PLAIN))
                .contains("Trial: nothing was booked and nothing written.");
    }
}
