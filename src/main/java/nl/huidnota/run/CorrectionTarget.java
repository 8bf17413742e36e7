package nl.huidnota.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.BookedCredit;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.ledger.Settlement;

/**
 * What is corrected, known to allow it.
 *
 * @param document the invoice, or the claim file of the lines
 * @param lines what was claimed: one, or all of a message of which nothing was awarded; none for an invoice
 * @param sessions ids of what it bills
 * @param credit what is to be taken back; zero when nothing was awarded, or when it was taken back before
 * @param credited it was taken back before: only the new document is wanted
 */
record CorrectionTarget(
        BookedDocument document, List<BookedLine> lines, List<String> sessions, Euro credit, boolean credited) {
    CorrectionTarget {
        lines = List.copyOf(lines);
        sessions = List.copyOf(sessions);
    }

    boolean isInvoice() {
        return lines.isEmpty();
    }

    /** As the new document names it. */
    String number() {
        return lines.size() == 1 ? lines.get(0).reference() : document.number();
    }

    /** Finds and judges what a number stands for. */
    record Finder(Books books, String number, boolean resubmit) {

        CorrectionTarget find() throws EnvironmentRefused, InputRefused {
            List<BookedLine> named = books.lines().withReferences(List.of(number));
            if (!named.isEmpty()) {
                return line(named.get(0));
            }
            BookedDocument document =
                    books.documents().numbered(number).orElseThrow(() -> refused("correct.unknown", Map.of()));
            return switch (document.kind()) {
                case CLAIM -> onlyLine(document);
                case INVOICE, REMAINDER -> invoice(document);
                case CREDIT, SPECIFICATION -> throw refused("correct.not-this-kind", Map.of());
            };
        }

        private InputRefused refused(String key, Map<String, String> args) {
            Map<String, String> all = new java.util.TreeMap<>(args);
            all.put("number", number);
            return new InputRefused(Fault.of(key, "", all));
        }

        private CorrectionTarget onlyLine(BookedDocument document) throws EnvironmentRefused, InputRefused {
            List<BookedLine> lines = books.lines().ofDocument(document.number()).stream()
                    .filter(line -> line.credits() == null)
                    .toList();
            if (lines.size() == 1) {
                return line(lines.get(0));
            }
            if (!lines.isEmpty() && nothingWasAwarded(lines)) {
                return whole(document, lines);
            }
            String example = lines.isEmpty() ? "" : lines.get(0).reference();
            throw refused("correct.which-line", Map.of("example", example));
        }

        private boolean nothingWasAwarded(List<BookedLine> lines) throws EnvironmentRefused {
            Map<String, BookedAward.Status> latest = new HashMap<>();
            books.lines()
                    .answers(lines.stream().map(BookedLine::reference).toList())
                    .forEach(award -> latest.put(award.document(), award.status()));
            return lines.stream()
                    .map(line -> latest.get(line.reference()))
                    .allMatch(status -> status == BookedAward.Status.RETURNED || status == BookedAward.Status.REJECTED);
        }

        /** A message that came back as a whole goes out again as a whole: what of it was not sent again before. */
        private CorrectionTarget whole(BookedDocument document, List<BookedLine> lines)
                throws EnvironmentRefused, InputRefused {
            if (!resubmit) {
                throw refused("correct.nothing-to-credit", Map.of());
            }
            List<String> references = lines.stream().map(BookedLine::reference).toList();
            Set<String> done = new HashSet<>();
            books.lines().credits(references).forEach(credit -> done.add(credit.document()));
            books.lines().settlements(references).forEach(settlement -> done.add(settlement.reference()));
            List<BookedLine> waiting = lines.stream()
                    .filter(line -> !done.contains(line.reference()))
                    .toList();
            if (waiting.isEmpty()) {
                throw refused("correct.all-done", Map.of());
            }
            List<String> sessions = waiting.stream().map(BookedLine::session).toList();
            return new CorrectionTarget(document, waiting, sessions, Euro.ZERO, false);
        }

        private CorrectionTarget invoice(BookedDocument document) throws EnvironmentRefused, InputRefused {
            if (document.rendering() == null) {
                throw refused("correct.purged", Map.of());
            }
            if (document.kind() == DocumentKind.REMAINDER && resubmit) {
                throw refused("correct.remainder", Map.of());
            }
            List<BookedCredit> credits = books.lines().credits(List.of(document.number()));
            List<BookedSession> sessions = books.sessions().onDocument(document.number());
            List<String> ids = sessions.stream().map(BookedSession::id).toList();
            if (!credits.isEmpty()) {
                mustWantOnlyTheNew(credits.get(0), ids);
            }
            Euro credit = credits.isEmpty() ? document.sums().total() : Euro.ZERO;
            return new CorrectionTarget(document, List.of(), ids, credit, !credits.isEmpty());
        }

        private void mustWantOnlyTheNew(BookedCredit credit, List<String> sessions)
                throws EnvironmentRefused, InputRefused {
            boolean again = books.sessions().withIds(sessions).stream()
                    .anyMatch(session ->
                            !session.credited() && !session.document().equals(credit.document()));
            if (!resubmit || again) {
                throw refused("correct.already-credited", Map.of("by", credit.creditedBy()));
            }
        }

        private CorrectionTarget line(BookedLine line) throws EnvironmentRefused, InputRefused {
            if (line.credits() != null) {
                throw refused("correct.not-this-kind", Map.of());
            }
            BookedDocument document =
                    books.documents().numbered(line.document()).orElseThrow();
            List<BookedCredit> credits = books.lines().credits(List.of(line.reference()));
            if (!credits.isEmpty()) {
                mustWantOnlyTheNew(credits.get(0), List.of(line.session()));
                return new CorrectionTarget(document, List.of(line), List.of(line.session()), Euro.ZERO, true);
            }
            mustNotBeInvoiced(line);
            return new CorrectionTarget(document, List.of(line), List.of(line.session()), credit(line), false);
        }

        private void mustNotBeInvoiced(BookedLine line) throws EnvironmentRefused, InputRefused {
            for (Settlement settlement : books.lines().settlements(List.of(line.reference()))) {
                String invoice = settlement.document();
                if (settlement.how() == Settlement.How.INVOICED
                        && invoice != null
                        && books.lines().credits(List.of(invoice)).isEmpty()) {
                    throw refused("correct.invoiced", Map.of("invoice", invoice));
                }
            }
        }

        /** What was awarded must be taken back; what was awarded in full is not claimed anew before it is. */
        private Euro credit(BookedLine line) throws EnvironmentRefused, InputRefused {
            BookedAward answer = books.lines().answers(List.of(line.reference())).stream()
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> refused("correct.unanswered", Map.of()));
            switch (answer.status()) {
                case UNKNOWN -> throw refused("correct.unanswered", Map.of());
                case REJECTED, RETURNED -> {
                    if (!resubmit) {
                        throw refused("correct.nothing-to-credit", Map.of());
                    }
                }
                case AWARDED -> {
                    if (resubmit) {
                        throw refused("correct.awarded-in-full", Map.of());
                    }
                }
                case PARTLY -> {
                    // credited, and claimed anew when that is wanted
                }
            }
            Euro awarded = answer.awarded();
            return awarded == null ? Euro.ZERO : awarded;
        }
    }
}
