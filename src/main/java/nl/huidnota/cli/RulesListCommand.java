package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All rules, with what they do in this practice. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
final class RulesListCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    RulesListCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws InputRefused, EnvironmentRefused {
        Map<String, Outcome> own =
                administration.administration(speaker).practice().practice().ruleOutcomes();
        List<Row> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (RuleCard card : Rulebook.cards()) {
            Row row = row(card, own.getOrDefault(card.id(), card.outcome()));
            rows.add(row);
            lines.add(String.format(
                    Locale.ROOT, "%-5s %-44s %-13s %s", row.rule(), row.title(), row.outcome(), row.kind()));
        }
        speaker.console().say(json, lines);
        if (json) {
            speaker.console().out().println(Json.write(rows));
        }
        return ExitCode.DONE;
    }

    private Row row(RuleCard card, Outcome outcome) {
        Texts texts = speaker.texts();
        return new Row(
                card.id(),
                texts.get(card.id() + ".title"),
                texts.word(outcome.key()),
                texts.get("rules.kind." + card.kind().name().toLowerCase(Locale.ROOT)));
    }

    private record Row(String rule, String title, String outcome, String kind) {}
}
