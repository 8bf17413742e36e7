package nl.huidnota.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huidnota.oracle.Facts.Sibling;
import nl.huidnota.oracle.Run.CovRow;

/** What can only be seen across the rows of the file and the books: siblings, doubles and contradictions. */
final class FilePicture {
    private static final List<String> WHO_AND_WHERE = List.of(
            "voorletters",
            "tussenvoegsel",
            "achternaam",
            "straat",
            "huisnummer",
            "toevoeging",
            "postcode",
            "plaats",
            "land");

    private final World world;
    private final Map<String, List<Visit>> doneByClient;
    private final Map<String, Long> timesById;
    private final Set<String> contradictory;
    private final Books books;
    private final List<CovRow> checks;

    /** @param done the readable, done rows that are no duplicates, of any month */
    FilePicture(World world, List<Visit> done, Books books, List<CovRow> checks) {
        this.world = world;
        this.books = books;
        this.checks = checks;
        this.doneByClient = done.stream().collect(Collectors.groupingBy(Visit::client));
        this.timesById = done.stream().collect(Collectors.groupingBy(Visit::id, Collectors.counting()));
        this.contradictory = doneByClient.entrySet().stream()
                .filter(e -> contradicts(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean contradicts(List<Visit> rows) {
        return differ(rows, v -> v.has("bsn") ? v.bsn() : null)
                || differ(rows, v -> v.date("geboortedatum").orElse(null))
                || rows.stream().collect(Collectors.groupingBy(Visit::day)).values().stream()
                        .anyMatch(day -> differ(day, v -> v.noPack ? null : Lookup.insurer(world, v)));
    }

    private static boolean differ(List<Visit> rows, Function<Visit, Object> value) {
        return rows.stream().map(value).filter(Objects::nonNull).distinct().count() > 1;
    }

    boolean contradictory(String client) {
        return contradictory.contains(client);
    }

    boolean idTwice(String id) {
        return timesById.getOrDefault(id, 0L) > 1;
    }

    boolean nameOrAddressDiffers(String client) {
        List<Visit> rows = doneByClient.getOrDefault(client, List.of());
        return WHO_AND_WHERE.stream()
                .anyMatch(c -> rows.stream().map(v -> v.text(c)).distinct().count() > 1);
    }

    List<Sibling> siblingsOf(String client) {
        List<Sibling> found = new ArrayList<>();
        Set<String> inFile = new HashSet<>();
        for (Visit v : doneByClient.getOrDefault(client, List.of())) {
            inFile.add(v.id());
            found.add(new Sibling(
                    v.id(),
                    v.day(),
                    v.kind,
                    v.prestatie(),
                    v.areas(),
                    v.date("verwijsdatum").orElse(null)));
        }
        books.all().stream()
                .filter(b -> b.client().equals(client) && !inFile.contains(b.id()))
                .map(b -> new Sibling(b.id(), b.day(), b.kind(), b.prestatie(), b.areas(), b.referral()))
                .forEach(found::add);
        return found;
    }

    /** The most that the client said this year's cover already paid elsewhere. */
    long earlierPaid(String client, int year) {
        Stream<Long> here = doneByClient.getOrDefault(client, List.of()).stream()
                .filter(v -> v.day().getYear() == year)
                .map(v -> v.amount("eerder_vergoed").orElse(0L));
        Stream<Long> booked = books.all().stream()
                .filter(b -> b.client().equals(client) && b.day().getYear() == year)
                .map(Books.Booked::earlierPaid);
        return Stream.concat(here, booked).max(Long::compare).orElse(0L);
    }

    Stream<CovRow> checksOf(String client) {
        return checks.stream().filter(c -> c.client().equals(client));
    }
}
