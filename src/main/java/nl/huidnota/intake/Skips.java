package nl.huidnota.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.practice.ColumnMapping;

/** The rows that kolommen.yaml says are no sessions, such as totals. */
final class Skips {
    private final int[] places;
    private final String[] prefixes;

    private Skips(int[] places, String[] prefixes) {
        this.places = places;
        this.prefixes = prefixes;
    }

    static Skips of(String file, int row, Headings headings, List<ColumnMapping.Skip> skips) throws InputRefused {
        int[] places = new int[skips.size()];
        String[] prefixes = new String[skips.size()];
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            ColumnMapping.Skip skip = skips.get(i);
            places[i] = headings.find(skip.header());
            prefixes[i] = Words.fold(skip.prefix());
            if (places[i] < 0) {
                faults.add(new Fault("intake.skip_column", file, row, 0, Map.of("kop", skip.header())));
            }
        }
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        return new Skips(places, prefixes);
    }

    boolean covers(String[] cells) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] < cells.length
                    && Words.fold(CellText.trim(cells[places[i]])).startsWith(prefixes[i])) {
                return true;
            }
        }
        return false;
    }
}
