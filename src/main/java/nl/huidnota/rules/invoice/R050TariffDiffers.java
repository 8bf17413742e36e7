package nl.huidnota.rules.invoice;

import java.util.Map;
import java.util.stream.Collectors;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.PriceListEntry;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Does no entry of the price list have the tariff that was charged, the discount put back? */
public final class R050TariffDiffers implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R050", "tariff differs", Outcome.HELD)
            .from("praktijk", "retourcodes")
            .answers("0611");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Euro tariff = row.listTariff();
        judgement.saw("tarief_en_korting", tariff);
        if (tariff == null) {
            return;
        }
        for (PriceListEntry entry : row.entries()) {
            judgement.saw("prijslijst", entry.tariff());
            if (entry.tariff().equals(tariff)) {
                return;
            }
        }
        judgement.finds(Column.TARIEF, Map.of("tarief", tariff.toString(), "prijslijst", prices(row)));
    }

    /** Joined by a slash; a dash when the list has no price that day. */
    private static String prices(CaseFile row) {
        return row.entries().isEmpty()
                ? "-"
                : row.entries().stream().map(entry -> entry.tariff().toString()).collect(Collectors.joining(" / "));
    }
}
