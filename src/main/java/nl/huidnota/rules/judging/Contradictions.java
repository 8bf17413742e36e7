package nl.huidnota.rules.judging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.code.CodePointOrder;
import nl.huidnota.domain.cover.Insurer;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one client say differently of the same person.
 *
 * @param identity of BSN, geboortedatum, verzekeraar: those that differ (R014)
 * @param address of the columns of name and address: those that differ (R019)
 * @param latestRow the row whose name and address are used: of the latest session, the largest id on one day
 */
public record Contradictions(Set<Column> identity, Set<Column> address, int latestRow) {
    private static final Contradictions NONE = new Contradictions(Set.of(), Set.of(), 0);
    private static final List<Column> NAME_AND_ADDRESS = List.of(
            Column.VOORLETTERS,
            Column.TUSSENVOEGSEL,
            Column.ACHTERNAAM,
            Column.STRAAT,
            Column.HUISNUMMER,
            Column.TOEVOEGING,
            Column.POSTCODE,
            Column.PLAATS,
            Column.LAND);

    static Contradictions among(List<CaseFile> rows) {
        if (rows.size() < 2) {
            return NONE;
        }
        Set<Column> identity = EnumSet.noneOf(Column.class);
        Set<Column> address = EnumSet.noneOf(Column.class);
        compareIdentity(rows, identity);
        CaseFile first = rows.get(0);
        CaseFile latest = first;
        for (CaseFile row : rows) {
            compareAddress(first.session(), row.session(), address);
            latest = isLater(row, latest) ? row : latest;
        }
        return new Contradictions(identity, address, latest.session().row());
    }

    /** The names of the columns, for a message. */
    public static String names(Collection<Column> columns) {
        return columns.stream().map(Column::key).collect(Collectors.joining(", "));
    }

    private static boolean isLater(CaseFile row, CaseFile other) {
        int days = row.date().compareTo(other.date());
        return days > 0 || (days == 0 && CodePointOrder.compare(row.id(), other.id()) > 0);
    }

    private static void compareIdentity(List<CaseFile> rows, Set<Column> differing) {
        String bsn = "";
        LocalDate birth = null;
        Map<LocalDate, Insurer> insurers = new HashMap<>();
        for (CaseFile row : rows) {
            bsn = compare(bsn, bsn(row), Column.BSN, differing);
            LocalDate born = row.session().person().birthDate().value();
            if (born != null && birth != null && !born.equals(birth)) {
                differing.add(Column.GEBOORTEDATUM);
            }
            birth = birth == null ? born : birth;
            compareInsurer(row, insurers, differing);
        }
    }

    private static void compareInsurer(CaseFile row, Map<LocalDate, Insurer> insurers, Set<Column> differing) {
        @Nullable Insurer insurer = row.insurer();
        if (insurer != null) {
            Insurer other = insurers.putIfAbsent(row.date(), insurer);
            if (other != null && !other.uzovi().equals(insurer.uzovi())) {
                differing.add(Column.VERZEKERAAR);
            }
        }
    }

    private static String compare(String seen, String text, Column column, Set<Column> differing) {
        if (!seen.isEmpty() && !text.isEmpty() && !seen.equals(text)) {
            differing.add(column);
        }
        return seen.isEmpty() ? text : seen;
    }

    private static String bsn(CaseFile row) {
        var cell = row.session().person().bsn();
        return cell.isRead() ? cell.get().digits() : cell.text();
    }

    private static void compareAddress(Session some, Session other, Set<Column> differing) {
        if (some == other) {
            return;
        }
        for (Column column : NAME_AND_ADDRESS) {
            if (!text(some, column).equals(text(other, column))) {
                differing.add(column);
            }
        }
    }

    private static String text(Session session, Column column) {
        String postcode = column == Column.POSTCODE
                ? session.person().address().postcode().value()
                : null;
        return postcode == null ? session.source().cell(column) : postcode;
    }
}
