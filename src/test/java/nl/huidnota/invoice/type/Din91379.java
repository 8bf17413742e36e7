package nl.huidnota.invoice.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The letters of DIN 91379:2022-08, by which public registers in Europe write names: Latin letters and sequences of letter
 * and marks, the signs that stand in names, Greek and Cyrillic. Code points are facts of the standard; how they are written
 * down here is ours.
 */
final class Din91379 {
    /** First and last code point of each range, in hexadecimal. */
    private static final String RANGES =
            "21-7E A1-AC AE-17E 187-188 18F 192 197 1A0-1A1 1AF-1B0 1B7 1CD-1DC 1DE-1DF 1E2-1F0 1F4-1F5 1F8-1FF 212-213"
                    + " 218-21B 21E-21F 227-233 259 268 292 2B0 2B3 2B9-2BA 2BE-2BF 2C6 2C8 2CC 2DC 2E2 386 388-38A 38C"
                    + " 38E-3A1 3A3-3CE 40D 410-42A 42C 42E-44A 44C 44E-44F 45D 1D48 1D57 1E02-1E03 1E06-1E07 1E0A-1E11"
                    + " 1E17 1E1C-1E2B 1E2F-1E37 1E3A-1E3B 1E40-1E49 1E52-1E5B 1E5E-1E63 1E6A-1E6F 1E80-1E87 1E8C-1E97"
                    + " 1E9E 1EA0-1EF9 2018-201A 201C-201E 2020-2021 2026 2030 2032-2033 2039-203A 2070 2074-2079"
                    + " 207F-2089 20AC 2122 221E 2264-2265";
    /** A letter, then the marks it bears, each alone or, after a plus sign, on top of the one before. */
    private static final String SEQUENCES =
            "A 30B|C 300 304 306 308 315 323 326 328+306|D 302|F 300 304|G 300|H 304 326 331|J 301 30C"
                    + "|K 300 302 304 307 315 31B 326 35F+H 35F+h|L 302 325 325+304 326|M 300 302 306 310"
                    + "|N 302 304 306 326|P 300 304 315 323|R 306 325 325+304|S 300 304 31B+304 331|T 300 304 308 315 31B"
                    + "|U 307|Z 300 304 306 308 327|a 30B|c 300 304 306 308 315 323 326 328+306|d 302|f 300 304|g 300"
                    + "|h 304 326|j 301|k 300 302 304 307 315 31B 326 35F+h|l 302 325 325+304 326|m 300 302 306 310"
                    + "|n 302 304 306 326|p 300 304 315 323|r 306 325 325+304|s 300 304 31B+304 331|t 300 304 315 31B"
                    + "|u 307|z 300 304 306 308 327|Ç 306|Û 304|ç 306|û 304|ÿ 301|Č 315 323|č 315 323|ē 30D|Ī 301|ī 301"
                    + "|ō 30D|Ž 326 327|ž 326 327|Ḳ 304|ḳ 304|Ṣ 304|ṣ 304|Ṭ 304|ṭ 304|Ạ 308|ạ 308|Ọ 308|ọ 308|Ụ 304 308"
                    + "|ụ 304 308";

    private Din91379() {}

    static List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (String range : RANGES.split(" ")) {
            String[] ends = range.split("-");
            int last = Integer.parseInt(ends[ends.length - 1], 16);
            for (int letter = Integer.parseInt(ends[0], 16); letter <= last; letter++) {
                letters.add(Character.toString(letter));
            }
        }
        return letters;
    }

    static List<String> sequences() {
        List<String> sequences = new ArrayList<>();
        for (String family : SEQUENCES.split("\\|")) {
            String[] parts = family.split(" ");
            Arrays.stream(parts).skip(1).forEach(marks -> sequences.add(parts[0] + marked(marks)));
        }
        return sequences;
    }

    private static String marked(String marks) {
        StringBuilder out = new StringBuilder();
        for (String mark : marks.split("\\+")) {
            out.append(mark.length() == 1 ? mark : Character.toString(Integer.parseInt(mark, 16)));
        }
        return out.toString();
    }
}
