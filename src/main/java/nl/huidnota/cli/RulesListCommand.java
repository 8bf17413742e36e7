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
    /** Within 80 columns: a title takes 38 letters at most, an outcome 21 with its mark. */
    private static final String LINE = "%-5s %-38s %-21s %s";

    private final Speaker speaker;
    private final Texts texts;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    RulesListCommand(Speaker speaker) {
        this.speaker = speaker;
        this.texts = speaker.texts();
    }

    @Override
    public Integer call() throws InputRefused, EnvironmentRefused {
        Map<String, Outcome> own =
                administration.administration(speaker).practice().practice().ruleOutcomes();
        List<Row> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (RuleCard card : Rulebook.cards()) {
            Outcome outcome = own.getOrDefault(card.id(), card.outcome());
            Row row = new Row(
                    card.id(),
                    texts.get(card.id() + ".title"),
                    outcome.key(),
                    card.kind().key());
            rows.add(row);
            lines.add(line(row, own.containsKey(card.id()) ? "*" : ""));
        }
        String note = texts.get(own.isEmpty() ? "rules.list.note" : "rules.list.note.own");
        lines.addAll(Wrap.text(note, 0, speaker.console().width()));
        speaker.console().say(json, lines);
        if (json) {
            speaker.console().out().println(Json.write(rows));
        }
        return ExitCode.DONE;
    }

    private String line(Row row, String mark) {
        String ofItsOwn = "rules.list." + row.rule();
        String outcome = texts.get(texts.has(ofItsOwn) ? ofItsOwn : "outcome." + row.outcome());
        return String.format(
                Locale.ROOT, LINE, row.rule(), row.title(), outcome + mark, texts.get("rules.kind." + row.kind()));
    }

    private record Row(String rule, String title, String outcome, String kind) {}
}
