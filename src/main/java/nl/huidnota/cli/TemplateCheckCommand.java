package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.run.TemplateDesk;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with a template and its logo, and how it is when nothing is. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class TemplateCheckCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private TemplateOptions options = new TemplateOptions();

    @Option(names = "--json")
    private boolean json;

    TemplateCheckCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws InputRefused, EnvironmentRefused {
        TemplateDesk.Findings findings = options.desk(speaker).findings();
        speaker.console().say(json, told(findings));
        if (json) {
            speaker.console().out().println(Json.write(findings));
        }
        return findings.letters().isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private List<String> told(TemplateDesk.Findings findings) {
        Texts texts = speaker.texts();
        List<String> lines = new ArrayList<>();
        lines.add(
                findings.file() == null
                        ? texts.get("template.check.shipped")
                        : texts.format("template.check.good", "file", findings.file()));
        lines.add(texts.format(
                "template.check.colour", Map.of("colour", findings.colour(), "contrast", contrast(findings))));
        lines.add(texts.format("template.check.font", Map.of("font", findings.font(), "window", findings.window())));
        lines.add(
                findings.logo() == null
                        ? texts.get("template.check.no-logo")
                        : texts.format(
                                "template.check.logo",
                                Map.of("logo", findings.logo(), "height", String.valueOf(findings.logoHeightMm()))));
        if (!findings.hidden().isEmpty()) {
            lines.add(texts.format("template.check.hidden", "blocks", String.join(", ", findings.hidden())));
        }
        lines.add(texts.format("template.check.texts", "count", findings.ownTexts()));
        if (!findings.letters().isEmpty()) {
            lines.add(texts.format("template.check.letters", "letters", String.join(" ", findings.letters())));
        }
        lines.add(texts.format("template.check.pages", "pages", findings.pages()));
        return lines;
    }

    private String contrast(TemplateDesk.Findings findings) {
        boolean comma = speaker.texts().language() == nl.huidnota.text.Language.NL;
        return comma ? findings.contrast().replace('.', ',') : findings.contrast();
    }
}
