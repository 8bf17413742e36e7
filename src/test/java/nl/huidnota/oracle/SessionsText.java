package nl.huidnota.oracle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sessions file as some export would write it: separator, charset, header names, quoting, short rows. */
final class SessionsText {
    private static final List<String> COLUMNS = List.of(
            "sessie_id",
            "sessiedatum",
            "status",
            "client_id",
            "voorletters",
            "tussenvoegsel",
            "achternaam",
            "geboortedatum",
            "geslacht",
            "bsn",
            "verzekerdennummer",
            "straat",
            "huisnummer",
            "toevoeging",
            "postcode",
            "plaats",
            "land",
            "email",
            "debiteur_naam",
            "debiteur_email",
            "uzovi",
            "verzekeraar",
            "pakket",
            "polis_van",
            "polis_tot",
            "behandelaar_agb",
            "prestatiecode",
            "indicatie",
            "lichaamsgebied",
            "techniek",
            "apparaat",
            "tarief",
            "korting",
            "verwijsdatum",
            "verwijzer_agb",
            "verwijzer_soort",
            "machtiging_nummer",
            "machtiging_tot",
            "eerder_vergoed",
            "betaald_op",
            "betaalwijze",
            "betaald_bedrag",
            "zorgprofiel",
            "opmerking");
    private static final Set<String> REQUIRED = Set.of(
            "sessie_id",
            "sessiedatum",
            "status",
            "client_id",
            "achternaam",
            "geboortedatum",
            "bsn",
            "uzovi",
            "pakket",
            "behandelaar_agb",
            "prestatiecode",
            "indicatie",
            "lichaamsgebied",
            "tarief");
    private static final Map<String, List<String>> ALIASES = Map.of(
            "sessie_id", List.of("Behandeling ID", "session-id"),
            "sessiedatum", List.of("Datum", "behandel_datum"),
            "client_id", List.of("Cliëntnummer", "patient_id"),
            "verzekerdennummer", List.of("Relatienummer"),
            "tarief", List.of("Prijs", "Bedrag"));

    final Charset charset;
    final byte[] bytes;
    private final Map<String, String> renamed;
    private final Dice dice;
    private final char separator;

    SessionsText(List<RawRow> rows, Dice dice) {
        this(rows, dice, Map.of());
    }

    /** @param renamed headings of the practice's own, which kolommen.yaml explains */
    SessionsText(List<RawRow> rows, Dice dice, Map<String, String> renamed) {
        this.renamed = renamed;
        this.dice = dice;
        this.separator = dice.pick(';', ';', ';', ',', '\t', '|');
        List<String> columns = columns(rows);
        String end = dice.pick("\n", "\r\n");
        StringBuilder out = new StringBuilder(line(header(columns), false)).append(end);
        int next = 2;
        for (RawRow row : rows) {
            for (; next < row.row(); next++) {
                out.append(
                                dice.chance(50)
                                        ? ""
                                        : line(columns.stream().map(c -> "").toList(), false))
                        .append(end);
            }
            out.append(line(cells(row, columns), dice.chance(10))).append(end);
            next++;
        }
        this.charset = charsetFor(out.toString());
        this.bytes = encoded(out.toString());
    }

    private List<String> columns(List<RawRow> rows) {
        Set<String> used = new LinkedHashSet<>(REQUIRED);
        rows.forEach(r -> used.addAll(r.cells().keySet()));
        boolean lean = dice.chance(50);
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.removeIf(c -> lean && !used.contains(c));
        if (dice.chance(30)) {
            dice.shuffle(columns);
        }
        return columns;
    }

    private List<String> header(List<String> columns) {
        return columns.stream().map(this::headerName).toList();
    }

    private String headerName(String column) {
        if (renamed.containsKey(column)) {
            return renamed.get(column);
        }
        String name = ALIASES.containsKey(column) && dice.chance(25) ? dice.pick(ALIASES.get(column)) : column;
        return switch (dice.between(0, 9)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.replace('_', ' ');
            case 2 -> name.replace("_", "");
            default -> name;
        };
    }

    private static List<String> cells(RawRow row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        columns.forEach(c -> cells.add(row.cells().getOrDefault(c, "")));
        cells.addAll(row.surplus());
        return cells;
    }

    private String line(List<String> cells, boolean quoteAll) {
        int last = cells.size();
        boolean cut = dice.chance(10);
        while (cut && last > 1 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < last; i++) {
            line.append(i == 0 ? "" : String.valueOf(separator)).append(quoted(cells.get(i), quoteAll));
        }
        return line.toString();
    }

    private String quoted(String cell, boolean always) {
        boolean needed = cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n");
        return needed || always ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private Charset charsetFor(String text) {
        Charset windows = Charset.forName("windows-1252");
        Charset choice = dice.pick(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                windows,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE);
        return choice.newEncoder().canEncode(text) ? choice : StandardCharsets.UTF_8;
    }

    private byte[] encoded(String text) {
        boolean mark =
                !charset.name().startsWith("windows") && (charset.name().startsWith("UTF-16") || dice.chance(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(((mark ? "\ufeff" : "") + text).getBytes(charset));
        return out.toByteArray();
    }
}
