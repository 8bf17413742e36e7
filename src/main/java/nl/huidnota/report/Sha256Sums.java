package nl.huidnota.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;

/**
 * SHA256SUMS: one line per file in the form of sha256sum, so that {@code sha256sum -c SHA256SUMS} checks a month's
 * folder without us. Names are those of our own files: letters, digits, {@code - _ . /}.
 */
public final class Sha256Sums {
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64}) [ *]([A-Za-z0-9._/-]+)");

    private Sha256Sums() {}

    /** One file's hash, hexadecimal in lower case; {@code file} is relative to the folder of the list. */
    public record Entry(String sha256, String file) {}

    /**
     * Writes the list in order of file; flushes, does not close.
     *
     * @param hashes by relative file name, separated by {@code /}
     */
    public static void write(Writer out, SortedMap<String, String> hashes) throws IOException {
        for (Map.Entry<String, String> each : hashes.entrySet()) {
            String line = each.getValue() + "  " + each.getKey();
            if (!LINE.matcher(line).matches()) {
                throw new IllegalArgumentException("not a hash and a file of ours: " + line);
            }
            out.write(line + "\n");
        }
        out.flush();
    }

    /**
     * Reads a list.
     *
     * @param file as the user named it
     * @throws InputRefused naming every line that is not a hash and a name within the folder
     */
    public static List<Entry> read(String file, Reader in) throws IOException, InputRefused {
        List<Entry> entries = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && isInside(matcher.group(2))) {
                entries.add(new Entry(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2)));
            } else if (!line.isBlank()) {
                faults.add(new Fault("report.sums_line", file, number, 0, Map.of()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        return entries;
    }

    /** A name that leads out of the folder is not one of ours. */
    private static boolean isInside(String name) {
        return !name.startsWith("/") && !List.of(name.split("/")).contains("..");
    }
}
