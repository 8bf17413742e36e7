package nl.huidnota.cli;

import java.util.Map;
import nl.huidnota.run.Progress;
import nl.huidnota.text.Texts;

/**
 * One line that says how far a run is: count, rate, time left. It comes only where work takes longer than half a second
 * and only on a terminal, and is gone when the work is done.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE = 500;
    private static final long PAUSE = 200;

    private final Speaker speaker;
    private Stage stage = Stage.READING;
    private long begun;
    private long shownAt;
    private int shown;

    ProgressLine(Speaker speaker) {
        this.speaker = speaker;
        this.begun = now();
    }

    private long now() {
        return speaker.clock().millis();
    }

    @Override
    public void at(Stage at, long done, long total) {
        if (!speaker.console().live()) {
            return;
        }
        long now = now();
        if (at != stage) {
            stage = at;
            begun = now;
        } else if (now - begun >= PATIENCE && now - shownAt >= PAUSE) {
            shownAt = now;
            show(text(done, total, now - begun));
        }
    }

    private String text(long done, long total, long millis) {
        Texts texts = speaker.texts();
        long rate = Math.max(1, done * 1000 / Math.max(1, millis));
        String what = texts.format(
                "progress." + stage.name().toLowerCase(java.util.Locale.ROOT),
                Map.of("done", String.valueOf(done), "rate", String.valueOf(rate)));
        if (total <= done) {
            return what;
        }
        long seconds = (total - done) / rate + 1;
        String left = seconds < 120 ? "progress.seconds" : "progress.minutes";
        return what + texts.format(left, "left", seconds < 120 ? seconds : (seconds + 59) / 60);
    }

    private void show(String text) {
        String line =
                text.substring(0, Math.min(text.length(), speaker.console().width() - 1));
        speaker.console().err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        speaker.console().err().flush();
        shown = line.length();
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (shown > 0) {
            speaker.console().err().print("\r" + " ".repeat(shown) + "\r");
            speaker.console().err().flush();
            shown = 0;
        }
    }
}
