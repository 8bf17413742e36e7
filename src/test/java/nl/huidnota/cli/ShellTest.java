package nl.huidnota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.huidnota.product.Product;
import nl.huidnota.product.Tools;
import nl.huidnota.run.Progress.Stage;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completion, the manual page and the line of progress. */
class ShellTest {
    @TempDir
    Path folder;

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        Assumptions.assumeTrue(Tools.has("bash"), "bash is not installed");
        Path script = Files.writeString(
                folder.resolve("c.bash"), Product.run("completion", "bash").out());
        String probe = "source " + script + "; COMP_WORDS=(huidnota co); COMP_CWORD=1; COMP_LINE='huidnota co';"
                + " _complete_huidnota; echo \"${COMPREPLY[@]}\"";
        assertThat(Tools.output("bash", "-c", probe)).contains("correct", "columns", "compare", "completion");
    }

    /** A terminal with a Z shell in it, in which someone presses the tab key. */
    private static final String TAB_IN_ZSH =
            """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "PS1='> '; ZDOTDIR=$2; source $1; print re''ady"
            zpty -r -m shell said '*ready*'
            zpty -w -n shell $'huidnota ledger ex\\t\\t'
            zpty -r -m shell said '*export*'
            print -r -- "$said"
            zpty -w -n shell $'\\x15huidnota co\\t\\t'
            zpty -r -m shell said '*Crediteert*'
            print -r -- "$said"
            zpty -d shell
            """;

    @Test
    void zshCompletesWithWhatItIsFor() throws Exception {
        Assumptions.assumeTrue(Tools.has("zsh"), "zsh is not installed");
        Path script = Files.writeString(
                folder.resolve("_huidnota"), Product.run("completion", "zsh").out());
        Path terminal = Files.writeString(folder.resolve("tab.zsh"), TAB_IN_ZSH);
        String said =
                Tools.output("timeout", "30", "zsh", "-f", terminal.toString(), script.toString(), folder.toString());
        assertThat(said).contains("columns", "compare", "ledger export");
    }

    @Test
    void fishCompletesWithWhatItIsFor() throws Exception {
        Assumptions.assumeTrue(Tools.has("fish"), "fish is not installed");
        Path script = Files.writeString(
                folder.resolve("c.fish"),
                Product.run("completion", "fish", "--lang", "en").out());
        String said = Tools.output(
                "env",
                "XDG_CONFIG_HOME=" + folder,
                "XDG_DATA_HOME=" + folder,
                "fish",
                "-c",
                "source " + script + "; for typed in 'huidnota do' 'huidnota --lang en run --mo' 'huidnota --lang '"
                        + " 'huidnota ledger ver' 'huidnota ledger verify --he' 'huidnota completion z';"
                        + " complete -C \"$typed\"; end");
        assertThat(said)
                .contains("doctor\tLooks whether", "--month\t", "en\t", "verify\t", "--head\t", "zsh\t")
                .doesNotContain("--before", "events");
    }

    @Test
    void aShellThatIsNotKnown() {
        Product wrong = Product.run("completion", "powershell");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("bash|zsh|fish").doesNotContain("Exception");
    }

    @Test
    void whatAPackageShipsStandsWhereItIsLookedFor() throws Exception {
        Path share = folder.resolve("share");
        Product written = Product.run("manual", "--to", share.toString());
        assertThat(written.exitCode()).as(written.said()).isZero();
        assertThat(Product.hashes(share).keySet())
                .containsExactly(
                        "bash-completion/completions/huidnota",
                        "fish/vendor_completions.d/huidnota.fish",
                        "man/man1/huidnota.1",
                        "man/nl/man1/huidnota.1",
                        "zsh/site-functions/_huidnota");
        assertThat(share.resolve("man/man1/huidnota.1")).content().contains(".SH EXIT STATUS");
        assertThat(share.resolve("man/nl/man1/huidnota.1")).content().contains(".SH BESTANDEN");
        Path taken = Files.writeString(folder.resolve("file"), "");
        assertThat(Product.run("manual", "--to", taken.toString()).exitCode()).isEqualTo(4);
    }

    @Test
    void theManualNamesEveryCommandAndOption() throws Exception {
        for (Language language : Language.values()) {
            String page = Product.run("manual", "--lang", language.name().toLowerCase(java.util.Locale.ROOT))
                    .out();
            assertThat(page)
                    .startsWith(".TH HUIDNOTA 1")
                    .contains(".SS huidnota ledger export", "\\-\\-boekhouding")
                    .doesNotContain("«", "null");
            if (Tools.has("groff")) {
                Path file = Files.writeString(folder.resolve("huidnota.1"), page);
                assertThat(Tools.output("groff", "-man", "-Tutf8", "-ww", file.toString()))
                        .contains("huidnota ledger export");
            }
        }
    }

    /** A clock that a test moves. */
    private static final class Hand extends Clock {
        private long millis;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }
    }

    private static String progress(boolean live, int width) {
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, width, live);
        Hand clock = new Hand();
        Speaker speaker = new Speaker(console, Texts.of(Language.NL), clock, Map.of(), List.of());
        try (ProgressLine line = new ProgressLine(speaker)) {
            line.at(Stage.READING, 100, 1000);
            clock.millis = 1000;
            line.at(Stage.READING, 2000, 10_000);
            line.at(Stage.JUDGING, 1, 10_000);
            clock.millis = 1400;
            line.at(Stage.JUDGING, 2, 10_000);
            clock.millis = 2000;
            line.at(Stage.JUDGING, 600, 600_600);
        }
        return err.toString();
    }

    @Test
    void progressTellsCountRateAndTimeLeft() {
        assertThat(progress(true, 80).split("\r"))
                .contains("Lezen: 2.000 rijen, 2.000 per seconde, nog 5 s")
                .anyMatch(line -> line.startsWith("Beoordelen: 600 rijen, 600 per seconde, nog 17 min"))
                .hasSize(4);
        assertThat(progress(true, 40).split("\r")).allMatch(line -> line.length() < 41);
        assertThat(progress(true, 80)).endsWith("\r");
    }

    @Test
    void progressIsSilentWhereNobodyWatches() {
        assertThat(progress(false, 80)).isEmpty();
    }
}
