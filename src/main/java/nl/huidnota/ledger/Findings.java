package nl.huidnota.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what verify finds; a broken chain can break a million rows, so it stops counting at some point. */
final class Findings {
    private static final int MOST = 200;

    private final List<VerifyFinding> found = new ArrayList<>();
    private long more;

    void add(String key, Map<String, ?> args) {
        if (found.size() >= MOST) {
            more++;
            return;
        }
        Map<String, String> texts = new java.util.HashMap<>();
        args.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        found.add(new VerifyFinding(key, texts));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<VerifyFinding> all() {
        List<VerifyFinding> all = new ArrayList<>(found);
        if (more > 0) {
            all.add(new VerifyFinding("ledger.verify.more", Map.of("count", String.valueOf(more))));
        }
        return all;
    }
}
