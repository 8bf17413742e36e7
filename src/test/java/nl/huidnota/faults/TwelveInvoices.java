package nl.huidnota.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.huidnota.product.Product;

/** A month of twelve invoices and one claim file, and what an undisturbed run makes of it. */
final class TwelveInvoices {
    private static final String OUTBOX = ".uitgaand";
    private static final String BOOKS = "grootboek.db";

    private final Path practice;
    private final SortedMap<String, String> files;
    private final String head;
    private final int exit;
    private final ClientFacts facts;

    TwelveInvoices(Path folder) {
        this(folder, 31);
    }

    /** The same for a longer month. */
    TwelveInvoices(Path folder, int clients) {
        practice = folder;
        Product.run(
                "demo", folder.toString(), "--clients", String.valueOf(clients), "--month", "2026-10", "--seed", "7");
        exit = Product.run(arguments(undisturbed()).toArray(String[]::new)).exitCode();
        facts = ClientFacts.of(export());
        files = filesOf(undisturbed());
        head = headOf(undisturbed());
    }

    List<String> arguments(Path out) {
        return with(out, "", "run", export().toString(), "--month", "2026-10", "--today", "2026-11-02");
    }

    Path export() {
        return practice.resolve("sessies-2026-10.csv");
    }

    Path undisturbed() {
        return practice.resolve("undisturbed");
    }

    Path scratch() {
        return practice.resolve("copy");
    }

    /** A command line about this practice. @param books empty for those in the folder */
    List<String> with(Path out, String books, String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--practice", practice.resolve("praktijk.yaml").toString(), "--out", out.toString()));
        if (!books.isEmpty()) {
            args.addAll(List.of("--ledger", books));
        }
        return args;
    }

    /** Every file but the books, with its hash; those still in the outbox too. */
    static SortedMap<String, String> filesOf(Path out) {
        SortedMap<String, String> all = Files.isDirectory(out) ? Product.hashes(out) : new TreeMap<>();
        // the books have their own proof, and looking into them leaves a line with the time of day
        all.keySet().removeIf(name -> name.startsWith(BOOKS) || name.equals("inzage.jsonl"));
        return all;
    }

    /** The end of the chain of the books, after they were proved with their files. */
    private String headOf(Path out) {
        Product verify = verify(out, "");
        if (verify.exitCode() != 0) {
            throw new AssertionError(verify.said());
        }
        return verify.out().replaceAll("(?s).*\"head\":\"([0-9a-f]+)\".*", "$1");
    }

    Product verify(Path out, String books) {
        return Product.run(with(out, books, "ledger", "verify", "--json").toArray(String[]::new));
    }

    ClientFacts facts() {
        return facts;
    }

    int exit() {
        return exit;
    }

    SortedMap<String, String> files() {
        return files;
    }

    String head() {
        return head;
    }

    /** Every path that a run to {@code out} can touch. */
    List<Path> paths(Path out) {
        List<Path> paths = new ArrayList<>(List.of(out, out.resolve(BOOKS), out.resolve(BOOKS + "-journal")));
        paths.add(out.resolve(OUTBOX));
        for (String file : files.keySet()) {
            for (Path place = Path.of(file); place != null; place = place.getParent()) {
                paths.add(out.resolve(place));
                paths.add(out.resolve(OUTBOX).resolve(place));
            }
        }
        return paths.stream().distinct().toList();
    }

    static boolean waits(String file) {
        return file.startsWith(OUTBOX);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
