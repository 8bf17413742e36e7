package nl.huidnota.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.claim.AuditResult;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.AuditResult.Line;
import nl.huidnota.domain.claim.AuditResult.OpenClaim;
import nl.huidnota.domain.claim.AuditResult.PackageStatistic;
import nl.huidnota.domain.claim.AuditResult.Status;
import nl.huidnota.domain.money.Euro;
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
        out.write((result.returns().isEmpty() ? "" : "\n") + "], \"open\": " + result.open());
        if (!result.statistics().isEmpty()) {
            statistics(out, result.statistics());
        }
        out.write("}\n");
        out.flush();
    }

    private static void statistics(Writer out, List<PackageStatistic> statistics) throws IOException {
        out.write(", \"statistics\": [");
        String between = "\n ";
        for (PackageStatistic one : statistics) {
            out.write(between);
            statistic(Json.writer(out), one);
            between = ",\n ";
        }
        out.write("\n]");
    }

    private static void statistic(JsonWriter json, PackageStatistic one) throws IOException {
        json.beginObject().name("uzovi").value(one.uzovi());
        json.name("package").value(one.packageCode());
        json.name("invoiced").value(one.invoiced());
        json.name("amount").value(one.amount().toString());
        json.name("answered").value(one.answered());
        for (Status status : List.of(Status.AWARDED, Status.PARTLY, Status.REJECTED)) {
            json.name(status.key()).value(one.count(status));
        }
        json.name("paid").value(one.awarded().toString());
        json.name("codes").beginObject();
        for (Map.Entry<String, Integer> code : one.codes().entrySet()) {
            json.name(code.getKey()).value(code.getValue());
        }
        json.endObject().endObject();
    }

    /** {@code audit --open --json}: what still waits, oldest first; {@code days} is the treatment's age. */
    public static void open(Writer out, List<OpenClaim> claims, LocalDate today) throws IOException {
        out.write("{\"open_lines\": [");
        String between = "\n ";
        for (OpenClaim claim : claims) {
            out.write(between);
            open(Json.writer(out), claim, today);
            between = ",\n ";
        }
        out.write((claims.isEmpty() ? "" : "\n") + "], \"open\": " + claims.size() + "}\n");
        out.flush();
    }

    private static void open(JsonWriter json, OpenClaim claim, LocalDate today) throws IOException {
        json.setSerializeNulls(true);
        json.beginObject().name("reference").value(claim.reference());
        json.name("session").value(claim.session());
        json.name("uzovi").value(claim.uzovi());
        json.name("date").value(claim.date().toString());
        json.name("days").value(ChronoUnit.DAYS.between(claim.date(), today));
        json.name("claimed").value(claim.claimed().toString());
        Euro awarded = claim.awarded();
        json.name("awarded").value(awarded == null ? null : awarded.toString());
        Status status = claim.status();
        json.name("status").value(status == null ? null : status.key());
        codes(json, claim.codes());
        json.endObject();
    }

    private static void codes(JsonWriter json, List<String> codes) throws IOException {
        json.name("codes").beginArray();
        for (String code : codes) {
            json.value(code);
        }
        json.endArray();
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
        json.name("status").value(line.status().key());
        codes(json, line.codes());
        json.endObject();
    }
}
