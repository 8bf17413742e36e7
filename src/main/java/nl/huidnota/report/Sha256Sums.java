package nl.huidnota.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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
        new Listing(out, hashes).finish();
    }

    /** A list in the making: very many files that come in order, and a few others that go between them. */
    public static final class Listing {
        private final Writer out;
        private final SortedMap<String, String> others;

        /** @param others hashes by relative file name */
        public Listing(Writer out, SortedMap<String, String> others) {
            this.out = out;
            this.others = new TreeMap<>(others);
        }

        /** @param file sorts behind the one before */
        public void add(String file, String sha256) throws IOException {
            while (!others.isEmpty() && others.firstKey().compareTo(file) < 0) {
                other();
            }
            line(file, sha256);
        }

        private void other() throws IOException {
            String file = others.firstKey();
            line(file, Objects.requireNonNull(others.remove(file)));
        }

        private void line(String file, String sha256) throws IOException {
            String line = sha256 + "  " + file;
            if (!LINE.matcher(line).matches()) {
                throw new IllegalArgumentException("not a hash and a file of ours: " + line);
            }
            out.write(line + "\n");
        }

        /** Writes what is left; flushes, does not close. */
        public void finish() throws IOException {
            while (!others.isEmpty()) {
                other();
            }
            out.flush();
        }
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
