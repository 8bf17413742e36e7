package nl.huidnota.invoice.type;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Names that no clinic has, made of what breaks programs: each seed makes the same ones. */
final class HostileNames {
    private static final String[] PIECES = {
        "Jan",
        "van der",
        "O'Brien",
        "Zo\u00eb",
        "e\u0301",
        "\u1e69",
        "s\u0323\u0307",
        "s\u0307\u0323",
        "\u212b",
        "\ufb01",
        "\u0000",
        "\u0007",
        "\u001b[31m",
        "\u007f",
        "\u0085",
        "\t",
        "\r\n",
        "\n",
        "\u000b",
        "\u00a0",
        "\u00ad",
        "\u2007",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u200e",
        "\u200f",
        "\u202a",
        "\u202e",
        "\u202c",
        "\u2066",
        "\u2069",
        "\u061c",
        "\u2028",
        "\u2029",
        "\u2060",
        "\ufeff",
        "\ufff9",
        "\ufffc",
        "\ufffd",
        "\ufffe",
        "\uffff",
        "\ufe0f",
        "\u034f",
        "\ud800",
        "\udc00",
        "\ud83d",
        "\udbff\udfff",
        "\ue000",
        "\uf8ff",
        "\u0378",
        "\u05d3\u05d5\u05d3",
        "\u0645\u062d\u0645\u062f",
        "\u0905\u092e\u093f\u0924",
        "\u0e2a\u0e21",
        "\u6f22\u5b57",
        "\u3042",
        "\u1100\u1161",
        "\uac00",
        "\ud83d\ude00",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\ud83c\uddf3\ud83c\uddf1",
        "\ud835\udd38",
        "\ud834\udd1e",
        "\udb40\udc41",
        "\uff21\uff11",
        "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
        "\u0301",
        "\u035f",
        "K\u035fh",
        "\u0338",
        "o\u0338",
        "x\u20dd",
        "(",
        ")",
        "\\",
        "\\)",
        "((((",
        "\\u0041",
        "\\050",
        "<",
        ">",
        "<b>",
        "&amp;",
        "&#x41;",
        "\"",
        "''",
        "<?xml?>",
        "]]>",
        "--",
        "${jndi:ldap://x}",
        "{naam}",
        "{{x}}",
        "%s",
        "%n",
        "$1",
        "=1+1",
        "@SUM",
        "+31",
        "-",
        "/",
        "//",
        "../../etc/passwd",
        "; DROP TABLE",
        "ET BT",
        "Tj",
        "endstream",
        "endobj",
        "%%EOF",
        "/Name",
        "[1 2 R]",
        "xref",
        "null",
        "NaN",
        "\u0130\u0131",
        "\u00df\u1e9e",
        "\u03c2",
        "\u01c5",
        "\u2160",
        "\u00bd",
        "\u2019",
        "\u201e",
        "\u2026",
        "\u2014",
        "\u20ac",
        "\u00b7",
        "\u2022",
        "0123456789",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "W",
        "."
    };

    private HostileNames() {}

    static List<String> make(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> names = new ArrayList<>(List.of(PIECES));
        names.add("x".repeat(700));
        names.add("\u0301".repeat(30));
        names.add("n" + "\u0323\u0301".repeat(20));
        names.add(" ");
        names.add("\u202e\u200b");
        while (names.size() < count) {
            StringBuilder name = new StringBuilder();
            for (int pieces = 2 + random.nextInt(8); pieces > 0; pieces--) {
                name.append(PIECES[random.nextInt(PIECES.length)]);
                if (random.nextInt(3) == 0) {
                    name.append(' ');
                }
            }
            names.add(name.toString());
        }
        return names.subList(0, count);
    }
}
