package nl.huidnota.product;

/** Writes a {@code ;}-separated export with other separators and line ends; what stands in quotes stays. */
final class Reformat {
    private Reformat() {}

    static String of(String csv, char separator, String lineEnd) {
        StringBuilder out = new StringBuilder();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                cell.append(c);
            } else if (quoted || (c != ';' && c != '\r' && c != '\n')) {
                cell.append(c);
            } else if (c == ';') {
                out.append(finished(cell, separator)).append(separator);
            } else if (c == '\n') {
                out.append(finished(cell, separator)).append(lineEnd);
            }
        }
        return out.append(finished(cell, separator)).toString();
    }

    private static String finished(StringBuilder cell, char separator) {
        String text = cell.toString();
        cell.setLength(0);
        boolean quotes = !text.startsWith("\"") && text.indexOf(separator) >= 0;
        return quotes ? "\"" + text + "\"" : text;
    }
}
