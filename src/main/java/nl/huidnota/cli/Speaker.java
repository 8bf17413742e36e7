package nl.huidnota.cli;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.Fault;
import nl.huidnota.text.Texts;

/**
 * What every command needs to speak: where, in which words, and what time it is.
 *
 * @param typed the command line, for commands that tell what to type next
 */
record Speaker(Console console, Texts texts, Clock clock, Map<String, String> environment, List<String> typed) {

    void complain(List<Fault> faults) {
        console.complain(faultText().lines(faults));
    }

    FaultText faultText() {
        return new FaultText(texts, console.width(), Typed.administration(typed));
    }
}
