package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.Fault;
import nl.huidnota.text.Texts;

/** A fault in the one layout of all errors: where, what, what to do. */
final class FaultText {
    private final Texts texts;

    FaultText(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(Fault fault) {
        List<String> lines = new ArrayList<>();
        lines.add(place(fault) + texts.format(fault.key(), fault.args()));
        String remedy = fault.key() + ".remedy";
        if (texts.has(remedy)) {
            lines.add("  → " + texts.format(remedy, fault.args()));
        }
        return lines;
    }

    List<String> lines(List<Fault> faults) {
        return faults.stream().flatMap(fault -> lines(fault).stream()).toList();
    }

    private static String place(Fault fault) {
        if (fault.file().isEmpty()) {
            return "";
        }
        StringBuilder place = new StringBuilder(fault.file());
        if (fault.line() > 0) {
            place.append(':').append(fault.line());
            if (fault.column() > 0) {
                place.append(':').append(fault.column());
            }
        }
        return place.append(": ").toString();
    }
}
