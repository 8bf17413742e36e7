package nl.huidnota.report;

/** How a terminal stresses words. What a style says is always said in words too. */
public interface Style {
    /** No stress at all: piped, or NO_COLOR. */
    Style PLAIN = (tone, text) -> text;

    /** For terminals that show colours. */
    Style ANSI = (tone, text) -> text.isEmpty() ? text : tone.start + text + "\u001b[0m";

    /** What a piece of text is. */
    enum Tone {
        HEADING("\u001b[1m"),
        GOOD("\u001b[32m"),
        ATTENTION("\u001b[33m"),
        FAINT("\u001b[2m");

        private final String start;

        Tone(String start) {
            this.start = start;
        }
    }

    String in(Tone tone, String text);
}
