package nl.huidnota.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.report.OpenWork.ClientWork;
import nl.huidnota.report.OpenWork.SessionWork;
import nl.huidnota.text.Texts;

/**
 * A ready text that asks a client for what is missing. It names days and what to send, never what was treated, so that
 * it can be read by whoever opens the letter. Only rules that a client can do something about have a line in it.
 */
final class ClientLetter {
    private static final String ASK = "letter.ask.";

    private ClientLetter() {}

    /** The letter, or nothing when the client has nothing to send. */
    static Optional<String> to(ClientWork client, Texts texts) {
        Set<String> asked = new LinkedHashSet<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (SessionWork session : client.sessions()) {
            if (ask(session, asked, texts) && session.row().date() != null) {
                days.add(session.row().date());
            }
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(asking(asked, days, texts));
    }

    /** Adds what this session asks for; whether it asks for anything. */
    private static boolean ask(SessionWork session, Set<String> asked, Texts texts) {
        List<String> lines = session.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.HELD)
                .map(finding -> ASK + finding.rule())
                .filter(texts::has)
                .map(texts::get)
                .toList();
        asked.addAll(lines);
        return !lines.isEmpty();
    }

    /** Asks for {@code asked} to finish the invoice of these days. */
    static String asking(Set<String> asked, Set<LocalDate> days, Texts texts) {
        String lines = asked.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
        return texts.format("letter.text", Map.of("dagen", days(days, texts), "lijst", lines));
    }

    /** {@code van 01-10-2026 en 08-10-2026}. */
    static String days(Set<LocalDate> days, Texts texts) {
        List<String> words = days.stream()
                .filter(Objects::nonNull)
                .sorted()
                .map(texts.forms()::date)
                .toList();
        if (words.isEmpty()) {
            return texts.get("letter.recent");
        }
        String last = words.get(words.size() - 1);
        String first = String.join(", ", words.subList(0, words.size() - 1));
        String list = first.isEmpty() ? last : texts.format("letter.and", Map.of("eerste", first, "laatste", last));
        return texts.format(words.size() == 1 ? "letter.day" : "letter.days", "dagen", list);
    }
}
