package nl.huidnota.domain.care;

import java.util.Arrays;
import java.util.List;
import nl.huidnota.domain.code.Bsn;

/** What a session says, in one canonical text per {@link Column}: {@code 1-10-2026} and {@code 2026-10-01} are equal. */
public final class SessionContent {
    private SessionContent() {}

    /** One text per {@link Column}, in order: the meaning where the cell was read, else the cell's own text. */
    public static List<String> of(Session session) {
        String[] texts = session.source().cells().toArray(String[]::new);
        Session.Person person = session.person();
        Session.Treatment treatment = session.treatment();
        Session.Referral referral = session.referral();
        put(texts, Column.SESSIEDATUM, session.date());
        put(texts, Column.STATUS, session.status());
        put(texts, Column.GEBOORTEDATUM, person.birthDate());
        Bsn bsn = person.bsn().value();
        if (bsn != null) {
            texts[Column.BSN.ordinal()] = bsn.digits();
        }
        put(texts, Column.POSTCODE, person.address().postcode());
        put(texts, Column.UZOVI, session.policy().uzovi());
        put(texts, Column.POLIS_VAN, session.policy().from());
        put(texts, Column.POLIS_TOT, session.policy().to());
        put(texts, Column.BEHANDELAAR_AGB, treatment.practitioner());
        put(texts, Column.PRESTATIECODE, treatment.prestatie());
        put(texts, Column.INDICATIE, treatment.indication());
        put(texts, Column.LICHAAMSGEBIED, treatment.bodyArea());
        put(texts, Column.TECHNIEK, treatment.technique());
        put(texts, Column.TARIEF, treatment.tariff());
        put(texts, Column.KORTING, treatment.discount());
        put(texts, Column.VERWIJSDATUM, referral.date());
        put(texts, Column.VERWIJZER_AGB, referral.referrer());
        put(texts, Column.VERWIJZER_SOORT, referral.kind());
        put(texts, Column.MACHTIGING_TOT, referral.approvalUntil());
        put(texts, Column.EERDER_VERGOED, referral.paidElsewhere());
        put(texts, Column.BETAALD_OP, session.payment().on());
        put(texts, Column.BETAALD_BEDRAG, session.payment().amount());
        return Arrays.asList(texts);
    }

    private static void put(String[] texts, Column column, Cell<?> cell) {
        Object value = cell.value();
        if (value != null) {
            texts[column.ordinal()] = value.toString();
        }
    }
}
