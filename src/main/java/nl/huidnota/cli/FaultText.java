package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.Fault;
import nl.huidnota.report.Wrapping;
import nl.huidnota.text.Texts;

/** A fault in the one layout of all errors: where, what, what to do; of a file that is not there, which are. */
final class FaultText {
    private static final String ARROW = "  → ";
    private final Texts texts;
    private final int width;
    private final String options;

    FaultText(Texts texts, int width) {
        this(texts, width, "");
    }

    /** @param options what says which administration it is about, for the commands in remedies */
    FaultText(Texts texts, int width, String options) {
        this.texts = texts;
        this.width = width;
        this.options = options;
    }

    List<String> lines(Fault fault) {
        List<String> lines = new ArrayList<>(bare(fault));
        String remedy = fault.key() + ".remedy";
        if (texts.has(remedy)) {
            lines.addAll(Wrapping.lines(ARROW, texts.format(remedy, withOptions(fault)), width));
        }
        lines.addAll(NearbyFiles.of(fault.file()).lines(texts, ARROW, width));
        return lines;
    }

    private Map<String, String> withOptions(Fault fault) {
        Map<String, String> args = new HashMap<>(fault.args());
        args.put("options", options);
        return args;
    }

    /** Only where and what. */
    List<String> bare(Fault fault) {
        return Wrapping.lines("", place(fault) + texts.format(fault.key(), fault.args()), width);
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
