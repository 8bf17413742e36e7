package nl.huidnota.invoice.type;

import java.nio.charset.StandardCharsets;

/** The CMap by which readers turn codes back into letters: what makes text searchable and speakable. */
final class ToUnicode {
    /** PDF allows no more mappings in one section. */
    private static final int SECTION = 100;

    private ToUnicode() {}

    /** Maps code 1 to the first code point, 2 to the second, and so on. */
    static byte[] map(int[] codePoints) {
        StringBuilder out = new StringBuilder(codePoints.length * 16 + 400);
        out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        out.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n");
        out.append("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
        out.append("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (int start = 0; start < codePoints.length; start += SECTION) {
            int end = Math.min(start + SECTION, codePoints.length);
            out.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                out.append('<')
                        .append(hex(i + 1))
                        .append("><")
                        .append(utf16(codePoints[i]))
                        .append(">\n");
            }
            out.append("endbfchar\n");
        }
        out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String utf16(int codePoint) {
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            out.append(hex(unit));
        }
        return out.toString();
    }

    static String hex(int unit) {
        String digits = Integer.toHexString(unit).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
