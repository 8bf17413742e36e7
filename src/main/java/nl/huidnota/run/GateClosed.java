package nl.huidnota.run;

import java.util.List;

/** A finished message failed its own gate (R060): nothing was booked or written, and the bug is ours (exit code 70). */
public final class GateClosed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final List<String> rules;

    /**
     * @param rules the message rules that failed, each with its return code and place
     */
    public GateClosed(List<String> rules) {
        super("R060: " + String.join("; ", rules));
        this.rules = List.copyOf(rules);
    }

    public List<String> rules() {
        return rules;
    }
}
