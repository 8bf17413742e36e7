package nl.huidnota.rules.intake;

import java.util.Map;
import java.util.regex.Pattern;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Shape;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.rules.judging.CaseFile;
import nl.huidnota.rules.judging.Judgement;
import nl.huidnota.rules.judging.RuleCard;
import nl.huidnota.rules.judging.RuleCard.Looks;
import nl.huidnota.rules.judging.SessionRule;
import nl.huidnota.rules.judging.Standing;

/** Is the BSN no BSN, or missing where an insurer must be told who was treated? */
public final class R004BsnMissingOrWrong implements SessionRule {
    private static final RuleCard CARD = RuleCard.of("R004", "BSN missing or wrong", Outcome.HELD)
            .law()
            .looksAt(Looks.UNREADABLE_TOO)
            .from("wabvpz", "gds")
            .answers("0435");
    private static final Pattern SPREADSHEET = Pattern.compile("[0-9][,.]?[0-9]*[eE]\\+?[0-9]+");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void judge(CaseFile row, Judgement judgement) {
        Cell<Bsn> bsn = row.session().person().bsn();
        judgement.saw(Column.BSN, bsn.text());
        if (bsn.isFaulty()) {
            judgement.finds(
                    Column.BSN, Map.of("waarde", Shape.of(Column.BSN, bsn.text()), "waarom", fault(bsn.text())));
        } else if (isUnknownToInsurer(row) && !judgement.selfPays()) {
            judgement.finds(Column.BSN, Map.of("waarde", "", "waarom", "bsn_ontbreekt"));
        }
    }

    private static boolean isUnknownToInsurer(CaseFile row) {
        Session.Person person = row.session().person();
        return row.standing() == Standing.DONE
                && row.isVecozo()
                && person.bsn().isEmpty()
                && person.insuredNumber().isEmpty();
    }

    private static String fault(String text) {
        String digits = text.replace(" ", "").replace("\u00a0", "");
        if (SPREADSHEET.matcher(digits).matches()) {
            return "bsn_spreadsheet";
        }
        if (digits.length() != 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "bsn_vorm";
        }
        return digits.equals("000000000") ? "bsn_nullen" : "bsn_proef";
    }
}
