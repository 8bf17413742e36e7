package nl.huidnota.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.ledger.Books;
import nl.huidnota.rules.RulePages;
import nl.huidnota.rules.judging.Explanation;
import nl.huidnota.run.Administration;
import nl.huidnota.run.DocumentStory;
import nl.huidnota.run.RuleIds;
import nl.huidnota.run.RunRequest;
import nl.huidnota.run.SessionExplaining;
import nl.huidnota.run.UsageRefused;
import nl.huidnota.text.Json;
import nl.huidnota.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A rule's page, the derivation of a session's verdict, or the history of a document. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Parameters(index = "0", paramLabel = "R033|S-1001|F2026-00012", descriptionKey = "explain.what")
    private String what = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "SESSIES.csv", descriptionKey = "explain.sessies")
    private @Nullable Path sessions;

    @Option(names = "--month", paramLabel = "JJJJ-MM")
    private @Nullable YearMonth month;

    @Mixin
    private PipelineOptions pipeline = new PipelineOptions();

    ExplainCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Optional<String> page = page(what.toUpperCase(Locale.ROOT));
        if (page.isPresent()) {
            speaker.console()
                    .say(
                            false,
                            Wrap.page(
                                    page.get().lines().toList(),
                                    speaker.console().width()));
            return ExitCode.DONE;
        }
        if (sessions != null) {
            return session(sessions);
        }
        return booked();
    }

    private Optional<String> page(String rule) {
        Optional<String> english = RulePages.english(rule);
        return speaker.texts().language() == Language.EN && english.isPresent() ? english : RulePages.dutch(rule);
    }

    private int session(Path file) throws InputRefused, EnvironmentRefused, UsageRefused {
        List<Explanation> explanations = derived(file);
        if (explanations.isEmpty()) {
            throw unknown();
        }
        return tell(explanations);
    }

    private List<Explanation> derived(Path file) throws InputRefused, EnvironmentRefused, UsageRefused {
        Administration practice = pipeline.administration(speaker);
        RunRequest request = pipeline.request(speaker, file, RunRequest.Wanted.of(month), RunRequest.Mode.of(true));
        return new SessionExplaining(practice, request).explain(what);
    }

    private int tell(List<Explanation> explanations) {
        ExplanationText text =
                new ExplanationText(speaker.texts(), speaker.console().width());
        explanations.forEach(explanation -> speaker.console().say(pipeline.json(), text.lines(explanation)));
        if (pipeline.json()) {
            speaker.console()
                    .out()
                    .println(Json.write(
                            explanations.stream().map(ExplanationJson::of).toList()));
        }
        return ExitCode.DONE;
    }

    /** A session that is not in the books waits, or is not done yet: the exports beside praktijk.yaml know, the latest first. */
    private int inAnExport() throws EnvironmentRefused, UsageRefused {
        for (Path export : pipeline.administration().exports()) {
            try {
                List<Explanation> explanations = derived(export);
                if (!explanations.isEmpty()) {
                    speaker.console()
                            .say(
                                    pipeline.json(),
                                    List.of(speaker.texts()
                                            .format("explain.from", "file", String.valueOf(export.getFileName()))));
                    return tell(explanations);
                }
            } catch (InputRefused unreadable) {
                continue; // not an export that this practice can read: another one may be
            }
        }
        throw unknown();
    }

    private int booked() throws EnvironmentRefused, UsageRefused {
        try (Books books =
                Books.openReadOnly(pipeline.administration().books(), AdministrationOptions.options(speaker))) {
            BookedText text = new BookedText(speaker.texts());
            List<String> lines = new ArrayList<>();
            List<BookedSession> sessions = books.sessions().withIds(List.of(what));
            sessions.forEach(session -> lines.addAll(text.lines(session)));
            DocumentStory.of(books, what).ifPresent(story -> lines.addAll(StoryText.lines(story, speaker.texts())));
            if (lines.isEmpty()) {
                return inAnExport();
            }
            speaker.console().say(false, lines);
            String client = sessions.isEmpty()
                    ? DocumentStory.client(books, what)
                    : sessions.get(0).clientId();
            pipeline.administration().looked(speaker, client, "booked_explained", what);
            return ExitCode.DONE;
        }
    }

    private UsageRefused unknown() {
        String near = Nearest.to(
                        what.toUpperCase(Locale.ROOT), RuleIds.changeable().keySet())
                .orElse("R033");
        return new UsageRefused(Fault.of("explain.unknown", "", Map.of("what", what, "near", near)));
    }
}
