package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.run.CorrectionOutcome;
import nl.huidnota.run.CorrectionOutcome.Made;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;

/** Tells what a correction or a remainder came to: the effect in money, and the documents made. */
final class CorrectionTeller {
    private final Speaker speaker;
    private final boolean json;
    private final String effect;

    private CorrectionTeller(Speaker speaker, boolean json, String effect) {
        this.speaker = speaker;
        this.json = json;
        this.effect = effect;
    }

    static CorrectionTeller ofCorrection(Speaker speaker, boolean json) {
        return new CorrectionTeller(speaker, json, "correct.effect");
    }

    static CorrectionTeller ofRemainder(Speaker speaker, boolean json) {
        return new CorrectionTeller(speaker, json, "rest.effect");
    }

    /** What machines get. */
    private record Result(String number, String credited, String billed, String difference, List<MadeRow> documents) {}

    private record MadeRow(String kind, String number, String file, String total) {}

    int tell(CorrectionOutcome outcome) {
        speaker.console().say(json, lines(outcome));
        speaker.console().say(json, speaker.faultText().lines(outcome.left()));
        if (json) {
            List<MadeRow> documents = outcome.documents().stream()
                    .map(one -> new MadeRow(
                            one.kind(), one.number(), one.file(), one.total().toString()))
                    .toList();
            speaker.console()
                    .out()
                    .println(Json.write(new Result(
                            outcome.number(),
                            outcome.credited().toString(),
                            outcome.billed().toString(),
                            outcome.difference().toString(),
                            documents)));
        }
        return ExitCode.DONE;
    }

    private List<String> lines(CorrectionOutcome outcome) {
        Texts texts = speaker.texts();
        List<String> lines = new ArrayList<>();
        lines.add(texts.format(
                effect,
                Map.of(
                        "number", outcome.number(),
                        "credited", outcome.credited().toString(),
                        "billed", outcome.billed().toString(),
                        "difference", outcome.difference().toString())));
        for (Made made : outcome.documents()) {
            lines.add(texts.format(
                    "correct.made." + made.kind(),
                    Map.of(
                            "number",
                            made.number(),
                            "file",
                            made.file(),
                            "total",
                            made.total().toString())));
        }
        long claims = outcome.claimFiles();
        if (claims > 0) {
            lines.add(texts.format(outcome.test() ? "correct.test" : "correct.upload", "count", claims));
        }
        if (outcome.dryRun()) {
            lines.add(texts.get("cli.dry-run"));
        }
        return lines;
    }
}
