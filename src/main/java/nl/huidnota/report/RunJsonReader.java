package nl.huidnota.report;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.claim.RunSummary.Input;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads a run.json made earlier, for comparing runs and for proving one. Streams: rows go to the listener as they come,
 * in the order of the file. Unknown keys are skipped, so that a later version's additions do no harm.
 */
public final class RunJsonReader {
    /** Takes the rows; each does nothing unless overridden. What run.json does not hold is null or empty in them. */
    public interface Listener {
        default void verdict(VerdictRow row) {}

        default void invoice(InvoiceRow row) {}

        default void claimFile(ClaimFileRow row) {}

        default void finding(Finding finding) {}
    }

    /**
     * The figures at the head of the document.
     *
     * @param month null for one-off invoices
     * @param amounts by verdict; unreadable rows have none
     */
    public record Figures(
            @Nullable YearMonth month,
            LocalDate today,
            Input input,
            int read,
            Map<Verdict, Integer> counts,
            Map<Verdict, Euro> amounts,
            Totals totals) {}

    /** The sums beside the verdicts (contract §7). */
    public record Totals(Euro readable, Euro expected, Euro invoiced, Euro claimed, Euro vat) {}

    private final JsonReader json;
    private final Listener listener;
    private int version;
    private @Nullable YearMonth month;
    private LocalDate today = LocalDate.EPOCH;
    private Input input = new Input("", "", "", "");
    private Map<String, String> sessions = Map.of();
    private Map<String, String> amounts = Map.of();

    private RunJsonReader(JsonReader json, Listener listener) {
        this.json = json;
        this.listener = listener;
    }

    /**
     * Reads all of {@code in}.
     *
     * @param file as the user named it, for the message when it cannot be read
     * @throws InputRefused when this is no run.json of a version we know
     */
    public static Figures read(String file, Reader in, Listener listener) throws IOException, InputRefused {
        RunJsonReader reader = new RunJsonReader(Json.reader(in), listener);
        try {
            reader.document();
            return reader.figures();
        } catch (MalformedJsonException
                | JsonParseException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException
                | java.io.EOFException e) {
            throw new InputRefused(Fault.of("report.run_json", file, Map.of("plek", reader.json.getPath())));
        }
    }

    private void document() throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            member(json.nextName());
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT || version != RunJson.VERSION) {
            throw new IllegalStateException("not a run.json of version " + RunJson.VERSION);
        }
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "version" -> version = json.nextInt();
            case "month" -> month = month(RunJsonRows.text(json));
            case "today" -> today = LocalDate.parse(json.nextString());
            case "input" -> input = input(RunJsonRows.strings(json));
            case "sessions" -> sessions = RunJsonRows.strings(json);
            case "amounts" -> amounts = RunJsonRows.strings(json);
            case "verdicts" -> each(() -> listener.verdict(RunJsonRows.verdict(json)));
            case "invoices" -> each(() -> listener.invoice(RunJsonRows.invoice(json)));
            case "claim_files" -> each(() -> listener.claimFile(RunJsonRows.claimFile(json)));
            case "findings" -> each(() -> listener.finding(RunJsonRows.finding(json)));
            default -> json.skipValue();
        }
    }

    private void each(Streams.Writing element) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            element.run();
        }
        json.endArray();
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        return text == null ? null : YearMonth.parse(text);
    }

    private static Input input(Map<String, String> fields) {
        return new Input(
                fields.getOrDefault("file", ""),
                fields.getOrDefault("sha256", ""),
                fields.getOrDefault("charset", ""),
                fields.getOrDefault("separator", ""));
    }

    private Figures figures() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Map<Verdict, Euro> sums = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, Integer.parseInt(sessions.getOrDefault(verdict.key(), "0")));
            sums.put(verdict, amount(verdict.key()));
        }
        Totals totals = new Totals(
                amount("readable"), amount("expected"), amount("invoiced"), amount("claimed"), amount("vat"));
        int read = Integer.parseInt(sessions.getOrDefault("read", "0"));
        return new Figures(month, today, input, read, counts, sums, totals);
    }

    private Euro amount(String key) {
        return Euro.parse(amounts.getOrDefault(key, "0.00"));
    }
}
