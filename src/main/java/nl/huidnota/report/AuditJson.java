package nl.huidnota.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.AuditResult.Line;
import nl.huidnota.text.Json;

/** {@code audit --json} (contract §7): what came back, for machines. One line of text per claim line. */
public final class AuditJson {
    private AuditJson() {}

    /** Writes the document; flushes, does not close. */
    public static void write(Writer out, AuditResult result) throws IOException {
        out.write("{\"returns\": [");
        String between = "\n ";
        for (Answered answered : result.returns()) {
            out.write(between);
            message(out, answered);
            between = ",\n ";
        }
        out.write((result.returns().isEmpty() ? "" : "\n") + "], \"open\": " + result.open() + "}\n");
        out.flush();
    }

    private static void message(Writer out, Answered answered) throws IOException {
        out.write("{\"file\": ");
        Json.writer(out).value(answered.file());
        out.write(", \"sender\": \"" + answered.sender().key() + "\", \"uzovi\": ");
        Json.writer(out).value(answered.uzovi());
        out.write(", \"message\": ");
        Json.writer(out).value(answered.message());
        out.write(", \"lines\": [");
        String between = "\n  ";
        for (Line line : answered.lines()) {
            out.write(between);
            line(Json.writer(out), line);
            between = ",\n  ";
        }
        out.write(answered.lines().isEmpty() ? "]}" : "\n ]}");
    }

    private static void line(JsonWriter json, Line line) throws IOException {
        json.beginObject().name("reference").value(line.reference());
        json.name("session").value(line.session());
        json.name("claimed").value(line.claimed().toString());
        json.name("awarded").value(line.awarded().toString());
        json.name("status").value(line.status().key()).name("codes").beginArray();
        for (String code : line.codes()) {
            json.value(code);
        }
        json.endArray().endObject();
    }
}
