package nl.huidnota.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * run.json (contract §7): the outcome of a run for machines. One line per verdict, invoice, claim file and finding, so
 * that it can be read and compared line by line. Holds no BSN, name, birth date or address: addressees and e-mail
 * addresses stay out.
 */
public final class RunJson {
    /** Of the format; a reader refuses any other. */
    static final int VERSION = 1;

    private final Writer out;

    private RunJson(Writer out) {
        this.out = out;
    }

    /** Writes the whole document, streaming; flushes, does not close. */
    public static void write(Writer out, RunSummary summary, RunDetails details) throws IOException {
        Streams.unwrap(() -> new RunJson(out).document(summary, details));
        out.flush();
    }

    private void document(RunSummary summary, RunDetails details) throws IOException {
        out.write("{\"version\": " + VERSION + ", \"month\": ");
        object(json ->
                json.value(summary.month() == null ? null : summary.month().toString()));
        out.write(", \"today\": \"" + summary.today() + "\", \"input\": ");
        object(json -> input(json, summary.input()));
        out.write(",\n \"sessions\": ");
        object(json -> sessions(json, summary));
        out.write(",\n \"amounts\": ");
        object(json -> amounts(json, summary));
        this.<VerdictRow>list("verdicts", details::verdicts, RunJson::verdict);
        this.<InvoiceRow>list("invoices", details::invoices, RunJson::invoice);
        this.<ClaimFileRow>list("claim_files", details::claimFiles, RunJson::claimFile);
        this.<Finding>list("findings", details::findings, RunJson::finding);
        out.write("}\n");
    }

    /** One value on its own; a fresh writer, because ours stands between two values of the document. */
    private void object(Streams.Sink<JsonWriter> value) throws IOException {
        value.accept(Json.writer(out));
    }

    /** How one row becomes an object. */
    @FunctionalInterface
    private interface Fields<T> {
        void write(JsonWriter json, T row) throws IOException;
    }

    private <T> void list(String name, Consumer<Consumer<T>> rows, Fields<T> fields) throws IOException {
        out.write(",\n \"" + name + "\": [");
        boolean[] any = {false};
        rows.accept(Streams.into(row -> {
            out.write(any[0] ? ",\n  " : "\n  ");
            any[0] = true;
            object(json -> {
                json.beginObject();
                fields.write(json, row);
                json.endObject();
            });
        }));
        out.write(any[0] ? "\n ]" : "]");
    }

    private static void input(JsonWriter json, RunSummary.Input input) throws IOException {
        json.beginObject().name("file").value(input.file()).name("sha256").value(input.sha256());
        json.name("charset").value(input.charset()).name("separator").value(input.separator());
        json.endObject();
    }

    private static void sessions(JsonWriter json, RunSummary summary) throws IOException {
        json.beginObject().name("read").value(summary.read());
        for (Verdict verdict : Verdict.values()) {
            json.name(verdict.key()).value(summary.counts().getOrDefault(verdict, 0));
        }
        json.endObject();
    }

    private static void amounts(JsonWriter json, RunSummary summary) throws IOException {
        json.beginObject().name("readable").value(summary.readable().toString());
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.UNREADABLE) {
                Euro amount = summary.amounts().getOrDefault(verdict, Euro.ZERO);
                json.name(verdict.key()).value(amount.toString());
            }
        }
        json.name("expected").value(summary.expected().toString());
        json.name("invoiced").value(summary.invoiced().toString());
        json.name("claimed").value(summary.claimed().toString());
        json.name("vat").value(summary.vat().toString());
        json.endObject();
    }

    private static void verdict(JsonWriter json, VerdictRow row) throws IOException {
        json.name("session").value(row.session()).name("row").value(row.row());
        json.name("verdict").value(row.verdict().key());
        json.name("route").value(row.route() == null ? null : row.route().key());
        json.name("tariff").value(text(row.tariff())).name("expected").value(text(row.expected()));
        strings(json.name("rules"), row.rules());
        json.name("document").value(row.document());
    }

    private static void invoice(JsonWriter json, InvoiceRow row) throws IOException {
        json.name("number").value(row.number()).name("client").value(row.client());
        json.name("file").value(row.file());
        strings(json.name("sessions"), row.sessions());
        json.name("total")
                .value(row.total().toString())
                .name("vat")
                .value(row.vat().toString());
        json.name("due").value(row.due().toString());
    }

    private static void claimFile(JsonWriter json, ClaimFileRow row) throws IOException {
        json.name("number").value(row.number()).name("uzovi").value(row.uzovi());
        json.name("file").value(row.file()).name("lines").value(row.lines());
        json.name("total").value(row.total().toString());
    }

    private static void finding(JsonWriter json, Finding finding) throws IOException {
        json.name("rule")
                .value(finding.rule())
                .name("severity")
                .value(finding.outcome().key());
        json.name("row").value(finding.row());
        json.name("column")
                .value(finding.column() == null ? null : finding.column().key());
        json.name("session").value(finding.session());
        json.name("args").beginObject();
        for (var arg : new TreeMap<>(finding.args()).entrySet()) {
            json.name(arg.getKey()).value(arg.getValue());
        }
        json.endObject();
        json.name("retourcode").value(finding.retourcode());
    }

    private static void strings(JsonWriter json, List<String> values) throws IOException {
        json.beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static @Nullable String text(@Nullable Euro amount) {
        return amount == null ? null : amount.toString();
    }
}
