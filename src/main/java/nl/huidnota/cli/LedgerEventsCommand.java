package nl.huidnota.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.ledger.BookedEvent;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.Each;
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
        try (Books books = Books.openReadOnly(administration.existingBooks(), AdministrationOptions.options(speaker))) {
            if (json) {
                speaker.console().out().print('[');
            }
            read(books, this::tell);
        }
        if (json) {
            speaker.console().out().println(']');
        }
        speaker.console().say(json, List.of(speaker.texts().format("tools.events.count", "count", count)));
        return ExitCode.DONE;
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
            speaker.console().out().println(text(event));
        }
        count++;
    }

    private String text(BookedEvent event) {
        return speaker.texts()
                .format(
                        "tools.events.line",
                        Map.of(
                                "at", event.at().toString(),
                                "who", event.who(),
                                "client", event.client() == null ? "-" : event.client(),
                                "what", speaker.texts().word("event." + event.what()),
                                "subject", event.subject() == null ? "" : event.subject()));
    }

    private record Line(String at, String who, @Nullable String client, String what, @Nullable String subject) {
        static Line of(BookedEvent event) {
            return new Line(event.at().toString(), event.who(), event.client(), event.what(), event.subject());
        }
    }
}
