package nl.huidnota.cli;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.Fault;
import nl.huidnota.text.Texts;

/** What every command needs to speak: where, in which words, and what time it is. */
record Speaker(Console console, Texts texts, Clock clock, Map<String, String> environment) {

    void complain(List<Fault> faults) {
        console.complain(new FaultText(texts).lines(faults));
    }
}
