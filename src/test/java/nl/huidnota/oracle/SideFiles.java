package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.List;
import nl.huidnota.oracle.Run.CovRow;
import nl.huidnota.oracle.Run.Decision;
import nl.huidnota.oracle.Run.Reply;

/** The texts of besluiten.csv and cov.csv. */
final class SideFiles {
    private SideFiles() {}

    static String decisions(List<Decision> decisions) {
        StringBuilder out = new StringBuilder("sessie_id;regel;besluit;reden;door;datum\n");
        for (Decision d : decisions) {
            out.append("%s;%s;%s;nagevraagd;AB;%s\n".formatted(d.session(), d.rule(), d.kind(), Forms.date(d.on())));
        }
        return out.toString();
    }

    static String replies(List<Reply> replies, LocalDate day) {
        StringBuilder out = new StringBuilder("nota;sessie_id;vergoed;reden;code;datum\n");
        for (Reply r : replies) {
            out.append("%s;%s;%s;maximum;;%s\n"
                    .formatted(r.invoice(), r.session(), Forms.amount(r.awarded()), Forms.date(day)));
        }
        return out.toString();
    }

    static String checks(List<CovRow> checks) {
        StringBuilder out = new StringBuilder("client_id;peildatum;uzovi;pakket;verzekerd;gecontroleerd_op\n");
        for (CovRow c : checks) {
            String day = Forms.date(c.day());
            out.append("%s;%s;%s;%s;%s;%s\n"
                    .formatted(c.client(), day, c.uzovi(), c.pack(), c.insured() ? "ja" : "nee", day));
        }
        return out.toString();
    }
}
