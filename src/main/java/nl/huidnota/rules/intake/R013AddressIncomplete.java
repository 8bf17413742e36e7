package nl.huidnota.rules.intake;

import java.util.Map;
import java.util.Set;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.SessionRule;

/** Can an invoice be addressed to the client who will get one? */
public final class R013AddressIncomplete implements SessionRule {
    private static final RuleCard CARD =
            RuleCard.of("R013", "address incomplete", Outcome.HELD).law().from("btw_factuur");
    /** How an export says that an address is Dutch. */
    private static final Set<String> DUTCH = Set.of("", "nl", "nederland");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        boolean invoiced = getsInvoice(row, judgement);
        judgement.saw("nota", invoiced);
        if (!invoiced) {
            return;
        }
        Session.Address address = row.session().person().address();
        check(address.street(), Column.STRAAT, judgement);
        check(address.houseNumber(), Column.HUISNUMMER, judgement);
        check(address.postcode(), Column.POSTCODE, judgement);
        check(address.city(), Column.PLAATS, judgement);
        boolean dutch = DUTCH.contains(Words.fold(address.country().text()));
        if (dutch && address.postcode().isFaulty()) {
            found(Column.POSTCODE, "postcode_vorm", judgement);
        }
    }

    private static boolean getsInvoice(CaseFile row, Judgement judgement) {
        return judgement.selfPays() || row.insured().none() || row.route() == Route.RESTITUTIE;
    }

    private static void check(Cell<String> cell, Column column, Judgement judgement) {
        judgement.saw(column, cell.text());
        if (cell.isEmpty()) {
            found(column, "ontbreekt", judgement);
        }
    }

    private static void found(Column column, String why, Judgement judgement) {
        judgement.finds(column, Map.of("kolom", column.key(), "waarom", why));
    }
}
