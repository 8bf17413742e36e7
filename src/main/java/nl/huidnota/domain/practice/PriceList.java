package nl.huidnota.domain.practice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;

/** The dated price list, in the order of the file. */
public final class PriceList {
    private final List<PriceListEntry> entries;
    private final Map<PrestatieCode, List<PriceListEntry>> byCode = new HashMap<>();

    public PriceList(List<PriceListEntry> entries) {
        this.entries = List.copyOf(entries);
        for (PriceListEntry entry : entries) {
            byCode.computeIfAbsent(entry.code(), code -> new java.util.ArrayList<>())
                    .add(entry);
        }
    }

    public List<PriceListEntry> entries() {
        return entries;
    }

    /** The sort of the code's first entry; a code in no entry is a treatment (contract §2). */
    public PrestatieKind kindOf(PrestatieCode code) {
        List<PriceListEntry> known = byCode.get(code);
        return known == null ? PrestatieKind.BEHANDELING : known.get(0).kind();
    }

    /** The entries of that code valid on {@code day}, in file order. */
    public List<PriceListEntry> validOn(PrestatieCode code, LocalDate day) {
        List<PriceListEntry> known = byCode.getOrDefault(code, List.of());
        if (known.size() == 1 && known.get(0).valid().contains(day)) {
            return known;
        }
        return known.stream().filter(entry -> entry.valid().contains(day)).toList();
    }

    /** The entry valid that day whose tariff is {@code listTariff}, else the first valid one (contract §5). */
    public Optional<PriceListEntry> entryFor(PrestatieCode code, LocalDate day, Euro listTariff) {
        List<PriceListEntry> valid = validOn(code, day);
        return valid.stream()
                .filter(entry -> entry.tariff().equals(listTariff))
                .findFirst()
                .or(() -> valid.stream().findFirst());
    }
}
