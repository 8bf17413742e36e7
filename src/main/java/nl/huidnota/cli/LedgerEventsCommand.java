package nl.huidnota.cli;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.ledger.BookedEvent;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.Each;
import nl.huidnota.run.LookLog;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who did what with whose data. */
@Command(name = "events", mixinStandardHelpOptions = true, sortOptions = false)
final class LedgerEventsCommand implements Callable<Integer> {
    private final Speaker speaker;
    private long count;

    @Option(names = "--client", paramLabel = "ID", descriptionKey = "events.client")
    private @Nullable String client;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json")
    private boolean json;

    LedgerEventsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws EnvironmentRefused, InputRefused {
        LookLog.Looks looks = new LookLog(administration.folder()).read();
        Deque<LookLog.Look> waiting = new ArrayDeque<>(looks.looks().stream()
                .filter(look -> client == null || client.equals(look.client()))
                .toList());
        try (Books books = Books.openReadOnly(administration.existingBooks(), AdministrationOptions.options(speaker))) {
            if (json) {
                speaker.console().out().print('[');
            }
            read(books, event -> {
                while (!waiting.isEmpty() && waiting.peek().at().isBefore(event.at())) {
                    tell(event(waiting.remove()));
                }
                tell(event);
            });
            waiting.forEach(look -> tell(event(look)));
        }
        if (json) {
            speaker.console().out().println(']');
        }
        speaker.console().say(json, List.of(speaker.texts().format("tools.events.count", "count", count)));
        administration.looked(speaker, client, "events_shown", null);
        return sound(looks) ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private static BookedEvent event(LookLog.Look look) {
        return new BookedEvent(look.at(), look.who(), look.client(), look.what(), look.subject());
    }

    private boolean sound(LookLog.Looks looks) {
        if (looks.broken() > 0) {
            Map<String, String> args = Map.of("line", String.valueOf(looks.broken()));
            speaker.complain(List.of(Fault.of("tools.looks.broken", "", args)));
        }
        return looks.broken() == 0;
    }

    private void read(Books books, Each<BookedEvent> each) throws EnvironmentRefused {
        if (client == null) {
            books.events().all(each);
        } else {
            books.events().ofClient(client, each);
        }
    }

    private void tell(BookedEvent event) {
        if (json) {
            String separator = count == 0 ? "" : ",";
            speaker.console().out().println(separator + Json.write(Line.of(event)));
        } else {
            Wrap.fit(text(event), speaker.console().width())
                    .forEach(speaker.console().out()::println);
        }
        count++;
    }

    private String text(BookedEvent event) {
        return speaker.texts()
                .format(
                        "tools.events.line",
                        Map.of(
                                "at", at(event),
                                "who", event.who(),
                                "client", event.client() == null ? "-" : event.client(),
                                "what", speaker.texts().word("event." + event.what()),
                                "subject", event.subject() == null ? "" : event.subject()));
    }

    /** By the clock on the wall. */
    private String at(BookedEvent event) {
        ZonedDateTime at = event.at().atZone(speaker.clock().getZone());
        return speaker.texts().forms().date(at.toLocalDate()) + " "
                + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private record Line(String at, String who, @Nullable String client, String what, @Nullable String subject) {
        static Line of(BookedEvent event) {
            return new Line(event.at().toString(), event.who(), event.client(), event.what(), event.subject());
        }
    }
}
