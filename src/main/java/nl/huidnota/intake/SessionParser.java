package nl.huidnota.intake;

import nl.huidnota.domain.care.Cell;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.care.Words;

/** Reads every cell of a row: as it stands, mended, or faulty. What follows from that is for the rules to say. */
public final class SessionParser {
    public Session parse(SourceRow row) {
        return new Session(
                row,
                text(row, Column.SESSIE_ID),
                DateForm.read(row.cell(Column.SESSIEDATUM)),
                WordForm.status(row.cell(Column.STATUS)),
                person(row),
                policy(row),
                treatment(row),
                referral(row),
                payment(row),
                passed(row));
    }

    private static Session.Person person(SourceRow row) {
        return new Session.Person(
                text(row, Column.CLIENT_ID),
                text(row, Column.VOORLETTERS),
                text(row, Column.TUSSENVOEGSEL),
                text(row, Column.ACHTERNAAM),
                DateForm.read(row.cell(Column.GEBOORTEDATUM)),
                WordForm.sex(row.cell(Column.GESLACHT)),
                CodeForm.bsn(row.cell(Column.BSN)),
                text(row, Column.VERZEKERDENNUMMER),
                address(row),
                text(row, Column.EMAIL),
                text(row, Column.DEBITEUR_NAAM),
                text(row, Column.DEBITEUR_EMAIL));
    }

    private static Session.Address address(SourceRow row) {
        return new Session.Address(
                text(row, Column.STRAAT),
                text(row, Column.HUISNUMMER),
                text(row, Column.TOEVOEGING),
                isDutch(row.cell(Column.LAND))
                        ? CodeForm.dutchPostcode(row.cell(Column.POSTCODE))
                        : text(row, Column.POSTCODE),
                text(row, Column.PLAATS),
                text(row, Column.LAND));
    }

    private static boolean isDutch(String country) {
        return switch (Words.fold(country)) {
            case "", "nl", "nederland" -> true;
            default -> false;
        };
    }

    private static Session.Policy policy(SourceRow row) {
        return new Session.Policy(
                CodeForm.uzovi(row.cell(Column.UZOVI)),
                text(row, Column.VERZEKERAAR),
                text(row, Column.PAKKET),
                DateForm.read(row.cell(Column.POLIS_VAN)),
                DateForm.read(row.cell(Column.POLIS_TOT)));
    }

    private static Session.Treatment treatment(SourceRow row) {
        return new Session.Treatment(
                CodeForm.agb(row.cell(Column.BEHANDELAAR_AGB)),
                CodeForm.prestatie(row.cell(Column.PRESTATIECODE)),
                WordForm.word(row.cell(Column.INDICATIE)),
                WordForm.area(row.cell(Column.LICHAAMSGEBIED)),
                WordForm.word(row.cell(Column.TECHNIEK)),
                text(row, Column.APPARAAT),
                AmountForm.positive(row.cell(Column.TARIEF)),
                AmountForm.zeroOrMore(row.cell(Column.KORTING)));
    }

    private static Session.Referral referral(SourceRow row) {
        return new Session.Referral(
                DateForm.read(row.cell(Column.VERWIJSDATUM)),
                CodeForm.agb(row.cell(Column.VERWIJZER_AGB)),
                WordForm.referrer(row.cell(Column.VERWIJZER_SOORT)),
                text(row, Column.MACHTIGING_NUMMER),
                DateForm.read(row.cell(Column.MACHTIGING_TOT)),
                AmountForm.zeroOrMore(row.cell(Column.EERDER_VERGOED)));
    }

    private static Session.Payment payment(SourceRow row) {
        return new Session.Payment(
                DateForm.read(row.cell(Column.BETAALD_OP)),
                text(row, Column.BETAALWIJZE),
                AmountForm.positive(row.cell(Column.BETAALD_BEDRAG)));
    }

    private static Session.Passed passed(SourceRow row) {
        return new Session.Passed(
                text(row, Column.ZORGPROFIEL),
                text(row, Column.DIAGNOSECODELIJST),
                text(row, Column.DIAGNOSECODE),
                text(row, Column.AANSPRAAKCODE),
                text(row, Column.LICHAAMSLOCATIECODE),
                text(row, Column.OPMERKING));
    }

    private static Cell<String> text(SourceRow row, Column column) {
        String text = row.cell(column);
        return text.isEmpty() ? Cell.empty() : Cell.read(text, text);
    }
}
