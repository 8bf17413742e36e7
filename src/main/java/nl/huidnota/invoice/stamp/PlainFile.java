package nl.huidnota.invoice.stamp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as PDFBox saves it without compression, taken apart into its objects. For no other files. */
final class PlainFile {
    private static final int XREF_ENTRY = 20;
    private static final Pattern ROOT = Pattern.compile("/Root (\\d+) 0 R");
    private static final Pattern INFORMATION = Pattern.compile("/Info (\\d+) 0 R");

    private final byte[] file;
    /** Where each object begins, by number. */
    private final Map<Integer, Integer> starts = new TreeMap<>();
    /** Where each object begins, and where the one behind it does. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private final String trailer;
    private final int size;

    PlainFile(byte[] file) {
        this.file = file;
        int pointer = lastIndexOf("startxref");
        int table = (int) number(pointer + "startxref".length() + 1);
        int first = lineAfter(lineAfter(table));
        this.size = (int) number(table + "xref\n0 ".length());
        for (int i = 1; i < size; i++) {
            starts.put(i, (int) number(first + i * XREF_ENTRY));
        }
        starts.values().forEach(start -> ends.put(start, table));
        starts.values().forEach(start -> {
            Integer before = ends.lowerKey(start);
            if (before != null) {
                ends.put(before, start);
            }
        });
        this.trailer = new String(file, first, file.length - first, StandardCharsets.ISO_8859_1);
    }

    /** One more than the number of its last object. */
    int size() {
        return size;
    }

    Iterable<Integer> numbers() {
        return starts.keySet();
    }

    int root() {
        return reference(ROOT);
    }

    int information() {
        return reference(INFORMATION);
    }

    private int reference(Pattern pattern) {
        Matcher matcher = pattern.matcher(trailer);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in the trailer");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** An object with the words around it. */
    byte[] object(int number) {
        int start = Objects.requireNonNull(starts.get(number));
        return Arrays.copyOfRange(file, start, Objects.requireNonNull(ends.get(start)));
    }

    private int lastIndexOf(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = file.length - wanted.length; at >= 0; at--) {
            if (Find.isAt(file, at, wanted)) {
                return at;
            }
        }
        throw new IllegalStateException("no " + word);
    }

    private int lineAfter(int at) {
        int end = at;
        while (file[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private long number(int at) {
        long number = 0;
        int digit = at;
        while (file[digit] >= '0' && file[digit] <= '9') {
            number = number * 10 + file[digit++] - '0';
        }
        return number;
    }
}
