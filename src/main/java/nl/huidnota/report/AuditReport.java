package nl.huidnota.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.AuditResult.Line;
import nl.huidnota.domain.claim.AuditResult.Sender;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.claim.ReturnCode;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.domain.claim.ReturnCode.Rest;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.ReturnCodes;
import nl.huidnota.text.Texts;

/**
 * What an audit found, sorted into work: which lines to correct, to phone about, to invoice or to leave, and totals per
 * insurer, code and month. Page, CSV, work list and terminal are made from this.
 *
 * @param work every line that was not awarded in full, most missing money first
 */
public record AuditReport(AuditResult result, Texts texts, ReturnCodes codes, Map<Action, List<Item>> work, Sums all) {

    /** A line with what to do about it. */
    public record Item(Answered message, Line line, Action action, Rest rest) {
        /** The name of the insurer, else its number. */
        public String insurer() {
            String name = message.insurer();
            return name == null ? message.uzovi() : message.uzovi() + " " + name;
        }
    }

    /**
     * Some lines added up.
     *
     * @param refused those of them that were not awarded in full
     */
    public record Sums(int lines, int refused, Euro claimed, Euro awarded) {
        static final Sums NONE = new Sums(0, 0, Euro.ZERO, Euro.ZERO);

        Sums plus(Line line) {
            int more = line.status() == Status.AWARDED ? 0 : 1;
            return new Sums(lines + 1, refused + more, claimed.plus(line.claimed()), awarded.plus(line.awarded()));
        }

        public Euro missing() {
            return claimed.minus(awarded);
        }
    }

    public static AuditReport of(AuditResult result, Texts texts, ReturnCodes codes) {
        Map<Action, List<Item>> work = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            work.put(action, new ArrayList<>());
        }
        Sums all = Sums.NONE;
        for (Answered message : result.returns()) {
            for (Line line : message.lines()) {
                all = all.plus(line);
                if (line.status() != Status.AWARDED) {
                    Item item = item(message, line, codes);
                    work.getOrDefault(item.action(), new ArrayList<>()).add(item);
                }
            }
        }
        work.values()
                .forEach(items -> items.sort(
                        Comparator.<Item, Euro>comparing(item -> item.line().missing())
                                .reversed()
                                .thenComparing(item -> item.line().reference())));
        return new AuditReport(result, texts, codes, work, all);
    }

    private static Item item(Answered message, Line line, ReturnCodes codes) {
        return new Item(message, line, action(message, line, codes), codes.rest(line.codes()));
    }

    Item item(Answered message, Line line) {
        return item(message, line, codes);
    }

    /**
     * What the gateway returned never reached an insurer: whatever the code, it is corrected and sent again. And a client
     * who reports has the invoice already.
     */
    private static Action action(Answered message, Line line, ReturnCodes codes) {
        if (message.sender() == Sender.GATEWAY) {
            return Action.CORRECT;
        }
        Action action = codes.action(line.codes());
        return message.sender() == Sender.CLIENT && action == Action.INVOICE ? Action.LEAVE : action;
    }

    public List<Item> items(Action action) {
        return work.getOrDefault(action, List.of());
    }

    /** How many lines ask for work. */
    public int open() {
        return work.values().stream().mapToInt(List::size).sum();
    }

    Map<String, Sums> perInsurer() {
        Map<String, Sums> sums = new TreeMap<>();
        each((message, line) -> add(sums, message.uzovi() + name(message), line));
        return sums;
    }

    private static String name(Answered message) {
        return message.insurer() == null ? "" : " " + message.insurer();
    }

    /** A line with two codes counts under both. */
    Map<String, Sums> perCode() {
        Map<String, Sums> sums = new TreeMap<>();
        each((message, line) -> line.codes().forEach(code -> add(sums, code, line)));
        return sums;
    }

    Map<YearMonth, Sums> perMonth() {
        Map<YearMonth, Sums> sums = new TreeMap<>();
        each((message, line) -> add(sums, YearMonth.from(line.date()), line));
        return sums;
    }

    private static <K> void add(Map<K, Sums> sums, K key, Line line) {
        sums.put(key, sums.getOrDefault(key, Sums.NONE).plus(line));
    }

    private void each(BiConsumer<Answered, Line> consumer) {
        result.returns().forEach(message -> message.lines().forEach(line -> consumer.accept(message, line)));
    }

    /** Of a message that came back as a whole all lines go out again by one command. */
    private static boolean isWhole(Answered message) {
        return message.sender() != Sender.CLIENT
                && message.lines().size() > 1
                && message.lines().stream()
                        .allMatch(line -> line.status() == Status.RETURNED || line.status() == Status.REJECTED);
    }

    /** The command to type next, "" when there is none. */
    public String command(Item item) {
        return switch (item.action()) {
            case CORRECT -> texts.format(
                    "audit.command.correct",
                    "regel",
                    isWhole(item.message())
                            ? item.message().message()
                            : item.line().reference());
            case INVOICE -> texts.format(
                    "audit.command.invoice",
                    Map.of(
                            "bericht",
                            item.message().message(),
                            "regel",
                            item.line().reference()));
            case PHONE, LEAVE -> "";
        };
    }

    /** Each code with its meaning, an unknown one as it is; the insurer's own words when a client reported them. */
    public String why(Line line) {
        List<String> parts = new ArrayList<>();
        line.codes().forEach(code -> parts.add(code + ": " + explained(code, found -> found.meaning())));
        if (!line.reason().isEmpty()) {
            parts.add("“" + line.reason() + "”");
        }
        if (parts.isEmpty()) {
            parts.add(texts.get("audit.no_code"));
        }
        if (!line.foreseen().isEmpty()) {
            parts.add(texts.format("audit.foreseen", "regels", String.join(", ", line.foreseen())));
        } else if (!line.related().isEmpty()) {
            parts.add(texts.format("audit.related", "regels", String.join(", ", line.related())));
        }
        return String.join(" ", parts);
    }

    /** What to do about the line: the remedy of the code that decides. */
    public String remedy(Item item) {
        if (item.message().sender() == Sender.GATEWAY && item.line().codes().isEmpty()) {
            return texts.get("audit.gateway.remedy");
        }
        if (item.message().sender() == Sender.CLIENT && item.action() == Action.LEAVE) {
            return texts.get("audit.client.remedy");
        }
        return item.line().codes().stream()
                .filter(code -> codes.find(code)
                        .map(found -> found.action() == item.action())
                        .orElse(false))
                .findFirst()
                .map(code -> explained(code, found -> found.remedy()))
                .orElse(texts.get("audit.action." + item.action().key() + ".about"));
    }

    private String explained(String code, Function<ReturnCode, String> text) {
        return codes.find(code).map(text).orElse(texts.get("audit.unknown_code"));
    }
}
