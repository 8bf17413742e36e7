package nl.huidnota.rules.judging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;

/** The cell of a session under each column. */
public final class Cells {
    private static final Map<Column, Function<Session, Cell<?>>> BY_COLUMN = new EnumMap<>(Column.class);
    private static final List<Function<Session, Cell<?>>> BY_ORDINAL;

    private Cells() {}

    static {
        BY_COLUMN.put(Column.SESSIE_ID, Session::id);
        BY_COLUMN.put(Column.SESSIEDATUM, Session::date);
        BY_COLUMN.put(Column.STATUS, Session::status);
        putPerson();
        putAddress();
        putPolicy();
        putTreatment();
        putReferralAndPayment();
        putPassed();
        BY_ORDINAL = List.copyOf(BY_COLUMN.values());
    }

    private static void putPerson() {
        BY_COLUMN.put(Column.CLIENT_ID, s -> s.person().clientId());
        BY_COLUMN.put(Column.VOORLETTERS, s -> s.person().initials());
        BY_COLUMN.put(Column.TUSSENVOEGSEL, s -> s.person().prefix());
        BY_COLUMN.put(Column.ACHTERNAAM, s -> s.person().surname());
        BY_COLUMN.put(Column.GEBOORTEDATUM, s -> s.person().birthDate());
        BY_COLUMN.put(Column.GESLACHT, s -> s.person().sex());
        BY_COLUMN.put(Column.BSN, s -> s.person().bsn());
        BY_COLUMN.put(Column.VERZEKERDENNUMMER, s -> s.person().insuredNumber());
        BY_COLUMN.put(Column.EMAIL, s -> s.person().email());
        BY_COLUMN.put(Column.DEBITEUR_NAAM, s -> s.person().debtorName());
        BY_COLUMN.put(Column.DEBITEUR_EMAIL, s -> s.person().debtorEmail());
    }

    private static void putAddress() {
        BY_COLUMN.put(Column.STRAAT, s -> s.person().address().street());
        BY_COLUMN.put(Column.HUISNUMMER, s -> s.person().address().houseNumber());
        BY_COLUMN.put(Column.TOEVOEGING, s -> s.person().address().addition());
        BY_COLUMN.put(Column.POSTCODE, s -> s.person().address().postcode());
        BY_COLUMN.put(Column.PLAATS, s -> s.person().address().city());
        BY_COLUMN.put(Column.LAND, s -> s.person().address().country());
    }

    private static void putPolicy() {
        BY_COLUMN.put(Column.UZOVI, s -> s.policy().uzovi());
        BY_COLUMN.put(Column.VERZEKERAAR, s -> s.policy().insurer());
        BY_COLUMN.put(Column.PAKKET, s -> s.policy().pakket());
        BY_COLUMN.put(Column.POLIS_VAN, s -> s.policy().from());
        BY_COLUMN.put(Column.POLIS_TOT, s -> s.policy().to());
    }

    private static void putTreatment() {
        BY_COLUMN.put(Column.BEHANDELAAR_AGB, s -> s.treatment().practitioner());
        BY_COLUMN.put(Column.PRESTATIECODE, s -> s.treatment().prestatie());
        BY_COLUMN.put(Column.INDICATIE, s -> s.treatment().indication());
        BY_COLUMN.put(Column.LICHAAMSGEBIED, s -> s.treatment().bodyArea());
        BY_COLUMN.put(Column.TECHNIEK, s -> s.treatment().technique());
        BY_COLUMN.put(Column.APPARAAT, s -> s.treatment().device());
        BY_COLUMN.put(Column.TARIEF, s -> s.treatment().tariff());
        BY_COLUMN.put(Column.KORTING, s -> s.treatment().discount());
    }

    private static void putReferralAndPayment() {
        BY_COLUMN.put(Column.VERWIJSDATUM, s -> s.referral().date());
        BY_COLUMN.put(Column.VERWIJZER_AGB, s -> s.referral().referrer());
        BY_COLUMN.put(Column.VERWIJZER_SOORT, s -> s.referral().kind());
        BY_COLUMN.put(Column.MACHTIGING_NUMMER, s -> s.referral().approvalNumber());
        BY_COLUMN.put(Column.MACHTIGING_TOT, s -> s.referral().approvalUntil());
        BY_COLUMN.put(Column.EERDER_VERGOED, s -> s.referral().paidElsewhere());
        BY_COLUMN.put(Column.BETAALD_OP, s -> s.payment().on());
        BY_COLUMN.put(Column.BETAALWIJZE, s -> s.payment().method());
        BY_COLUMN.put(Column.BETAALD_BEDRAG, s -> s.payment().amount());
    }

    private static void putPassed() {
        BY_COLUMN.put(Column.ZORGPROFIEL, s -> s.passed().careProfile());
        BY_COLUMN.put(Column.DIAGNOSECODELIJST, s -> s.passed().diagnosisList());
        BY_COLUMN.put(Column.DIAGNOSECODE, s -> s.passed().diagnosisCode());
        BY_COLUMN.put(Column.AANSPRAAKCODE, s -> s.passed().claimBasis());
        BY_COLUMN.put(Column.LICHAAMSLOCATIECODE, s -> s.passed().bodyLocation());
        BY_COLUMN.put(Column.OPMERKING, s -> s.passed().remark());
    }

    public static Cell<?> of(Session session, Column column) {
        return BY_ORDINAL.get(column.ordinal()).apply(session);
    }
}
