package nl.huidnota.practice.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;

/** Every fault found so far, so that reading goes on after one. Faults come back by file as first met, then by place. */
public final class Faults {
    /** Beyond this a file is not a mistyped one but another kind of file. */
    static final int MOST = 500;

    private final List<Fault> found = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private boolean cut;

    /** @param key of the config bundle, without {@code config.} */
    public void add(String key, Place place, Map<String, String> args) {
        if (!files.contains(place.file())) {
            files.add(place.file());
        }
        if (found.size() < MOST) {
            found.add(new Fault("config." + key, place.file(), place.line(), place.column(), args));
        } else if (!cut) {
            cut = true;
            found.add(Fault.of("config.more_faults", place.file(), Map.of("aantal", String.valueOf(MOST))));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    public List<Fault> inOrder() {
        Comparator<Fault> byFile = Comparator.comparingInt(fault -> files.indexOf(fault.file()));
        return found.stream()
                .sorted(byFile.thenComparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }

    /** @throws InputRefused when there is any fault */
    public void refuseIfAny() throws InputRefused {
        if (!found.isEmpty()) {
            throw new InputRefused(inOrder());
        }
    }
}
