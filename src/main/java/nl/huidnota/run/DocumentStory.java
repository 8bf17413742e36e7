package nl.huidnota.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.BookedCredit;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentHistory;
import nl.huidnota.ledger.Settlement;
import nl.huidnota.run.DocumentStory.Line;
import org.jspecify.annotations.Nullable;

/**
 * The history of a document, or of one claim line: what was billed, answered, taken back and made since. As message
 * keys with arguments, in the order to be told.
 */
public record DocumentStory(String number, List<Line> lines) {
    public DocumentStory {
        lines = List.copyOf(lines);
    }

    /** One sentence of it. */
    public record Line(String key, Map<String, String> args) {
        public Line {
            args = Map.copyOf(args);
        }
    }

    /** The story of an invoice, a claim file or a claim line; nothing when the books do not know the number. */
    public static Optional<DocumentStory> of(Books books, String number) throws EnvironmentRefused {
        return new Teller(books).tell(number);
    }

    /** Whose document or claim line it is; null for a claim file, which is about many. */
    public static @Nullable String client(Books books, String number) throws EnvironmentRefused {
        for (BookedLine line : books.lines().withReferences(List.of(number))) {
            return line.client();
        }
        return books.documents().numbered(number).map(BookedDocument::client).orElse(null);
    }

    /** Puts the facts into sentences. */
    private static final class Teller {
        private final Books books;
        private final List<Line> lines = new ArrayList<>();

        Teller(Books books) {
            this.books = books;
        }

        Optional<DocumentStory> tell(String number) throws EnvironmentRefused {
            List<BookedLine> named = books.lines().withReferences(List.of(number));
            if (!named.isEmpty()) {
                line(named.get(0));
                return Optional.of(new DocumentStory(number, lines));
            }
            Optional<DocumentHistory> history = books.documents().history(number);
            history.ifPresent(this::document);
            return history.map(known -> new DocumentStory(number, lines));
        }

        private void line(BookedLine line) throws EnvironmentRefused {
            List<String> reference = List.of(line.reference());
            claimed(line);
            books.lines().answers(reference).forEach(this::answer);
            books.lines().credits(reference).forEach(this::credit);
            List<Settlement> settlements = books.lines().settlements(reference);
            settlements.forEach(this::settled);
            again(line, settlements);
            if (lines.size() == 1) {
                say("story.waiting", Map.of("number", line.reference()));
            }
        }

        /** Where the session was billed before and since, unless that was told already. */
        private void again(BookedLine line, List<Settlement> told) throws EnvironmentRefused {
            boolean since = false;
            for (BookedSession billed : books.sessions().withIds(List.of(line.session()))) {
                String place = billed.document();
                if (place.equals(line.reference())) {
                    since = true;
                } else if (told.stream().noneMatch(one -> place.equals(one.document()))) {
                    say(
                            since ? "story.again" : "story.before",
                            Map.of("number", line.reference(), "session", line.session(), "by", place));
                }
            }
        }

        private void document(DocumentHistory history) {
            BookedDocument document = history.document();
            issued("story.issued", document, history.at().toString().substring(0, 10));
            for (BookedSession session : history.lines().isEmpty() ? history.sessions() : List.<BookedSession>of()) {
                say(
                        "story.session",
                        Map.of(
                                "session", session.id(),
                                "date", session.date().toString(),
                                "amount", session.tariff().toString()));
            }
            history.lines().forEach(this::claimed);
            history.awards().forEach(this::answer);
            history.credits().forEach(this::credit);
            history.settlements().forEach(this::settled);
            history.later()
                    .forEach(later -> issued("story.later", later, later.date().toString()));
        }

        private void issued(String key, BookedDocument document, String at) {
            say(
                    key,
                    Map.of(
                            "kind", "document." + document.kind().key(),
                            "number", document.number(),
                            "date", document.date().toString(),
                            "at", at,
                            "total", document.sums().total().toString(),
                            "file", document.file().path()));
            if (key.equals("story.issued") && document.refersTo() != null) {
                say("story.refers", Map.of("number", document.refersTo()));
            }
        }

        private void claimed(BookedLine line) {
            Map<String, String> args = new TreeMap<>(Map.of(
                    "number", line.reference(),
                    "session", line.session(),
                    "date", line.date().toString(),
                    "amount", line.amount().toString(),
                    "uzovi", line.uzovi().digits()));
            String credits = line.credits();
            if (credits != null) {
                args.put("credits", credits);
            }
            say(credits == null ? "story.claimed" : "story.credit-line", args);
        }

        private void answer(BookedAward award) {
            String status = award.status().name().toLowerCase(Locale.ROOT);
            say(
                    "story.answer." + status,
                    Map.of(
                            "number", award.document(),
                            "session", award.session(),
                            "awarded", text(award.awarded()),
                            "codes", String.join(" ", LineAnswer.codesOf(award))));
        }

        private static String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }

        private void credit(BookedCredit credit) {
            say(
                    credit.reason().isEmpty() ? "story.credited" : "story.credited-because",
                    Map.of(
                            "number", credit.document(),
                            "session", credit.session(),
                            "by", credit.creditedBy(),
                            "reason", credit.reason()));
        }

        private void settled(Settlement settlement) {
            say(
                    "story." + settlement.how().key(),
                    Map.of("number", settlement.reference(), "by", text(settlement.document())));
        }

        private void say(String key, Map<String, String> args) {
            lines.add(new Line(key, args));
        }
    }
}
