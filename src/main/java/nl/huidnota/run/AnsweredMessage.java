package nl.huidnota.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.domain.claim.AuditResult.Answered;
import nl.huidnota.domain.claim.AuditResult.Line;
import nl.huidnota.domain.claim.AuditResult.Sender;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.run.RejectionMatch.Reported;
import nl.huidnota.run.ReturnFiles.Returned;
import org.jspecify.annotations.Nullable;

/** A return, matched with our lines, as the audit reports it. */
record AnsweredMessage(Answered answered, String sha256) {

    static AnsweredMessage of(Returned returned, ReturnMatch.Matched matched, CoverBook cover) {
        UzoviCode uzovi = Objects.requireNonNull(matched.document().uzovi(), "a claim file has an insurer");
        boolean gateway = returned.message().header().fromGateway();
        Answered answered = new Answered(
                returned.file(),
                gateway ? Sender.GATEWAY : Sender.INSURER,
                uzovi.digits(),
                nameOf(uzovi, cover),
                matched.document().number(),
                returned.message().header().production(),
                matched.answers().stream().map(AnsweredMessage::line).toList());
        return new AnsweredMessage(answered, returned.message().sha256());
    }

    private static @Nullable String nameOf(@Nullable UzoviCode uzovi, CoverBook cover) {
        return uzovi == null ? null : cover.insurer(uzovi).map(Insurer::name).orElse(null);
    }

    /** A credit stands below zero: what it takes back, and what was taken. */
    private static Line line(LineAnswer answer) {
        Euro claimed = answer.line().amount();
        return new Line(
                answer.line().reference(),
                answer.line().session(),
                answer.line().client(),
                answer.line().date(),
                answer.isCredit() ? claimed.negated() : claimed,
                answer.signedAward(),
                answer.status(),
                answer.codes(),
                "",
                List.of(),
                List.of());
    }

    /** What clients report about one invoice. */
    static AnsweredMessage of(String file, String sha256, Map.Entry<String, List<Reported>> invoice, CoverBook cover) {
        UzoviCode uzovi = invoice.getValue().get(0).session().uzovi();
        Answered answered = new Answered(
                file,
                Sender.CLIENT,
                uzovi == null ? "" : uzovi.digits(),
                nameOf(uzovi, cover),
                invoice.getKey(),
                true,
                invoice.getValue().stream().map(AnsweredMessage::line).toList());
        return new AnsweredMessage(answered, sha256);
    }

    private static Line line(Reported reported) {
        return new Line(
                reported.session().document(),
                reported.session().id(),
                reported.session().clientId(),
                reported.session().date(),
                reported.session().tariff(),
                reported.rejection().awarded(),
                reported.status(),
                reported.codes(),
                reported.rejection().reason(),
                List.of(),
                List.of());
    }

    Sender sender() {
        return answered.sender();
    }

    String file() {
        return answered.file();
    }

    /** Of our message, or of the invoice. */
    String number() {
        return answered.message();
    }

    /** The same with the rules that saw it coming. */
    Answered with(RuleForesight foresight) {
        List<Line> lines = answered.lines().stream()
                .map(line -> new Line(
                        line.reference(),
                        line.session(),
                        line.client(),
                        line.date(),
                        line.claimed(),
                        line.awarded(),
                        line.status(),
                        line.codes(),
                        line.reason(),
                        foresight.foreseen(line.session(), line.codes()),
                        foresight.related(line.session(), line.codes())))
                .toList();
        return new Answered(
                answered.file(),
                answered.sender(),
                answered.uzovi(),
                answered.insurer(),
                answered.message(),
                answered.production(),
                lines);
    }
}
