package nl.huidnota.faults;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What an export says of its clients that nobody else may hear. */
record ClientFacts(Set<String> texts) {
    private static final List<String> PERSONAL = List.of("bsn", "achternaam", "geboortedatum", "straat", "email");

    static ClientFacts of(Path export) {
        Set<String> texts = new TreeSet<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(export, StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(in)) {
                PERSONAL.forEach(column -> texts.add(row.get(column).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.remove("");
        return new ClientFacts(texts);
    }

    /** Those that stand in {@code text} as words of their own. */
    List<String> in(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}@.'-]+")));
        return texts.stream()
                .filter(fact -> fact.contains(" ") ? text.contains(fact) : words.contains(fact))
                .map(fact -> "tells of a client: " + fact)
                .toList();
    }
}
