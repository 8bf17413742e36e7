package nl.huidnota.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.ledger.Books;
import nl.huidnota.run.FileVerification.Verified;

/** Holds a run's folder against its own checksums, and its result against the books. */
final class FolderVerification {
    private static final String SUMS = "SHA256SUMS";
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    private final Path folder;
    private final List<Fault> proven = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private FolderVerification(Path folder) {
        this.folder = folder;
    }

    /** Opens the books, when they are needed. */
    @FunctionalInterface
    interface Opening {
        Books open() throws EnvironmentRefused;
    }

    static Verified of(Path folder, Opening books) throws IOException, EnvironmentRefused {
        FolderVerification verification = new FolderVerification(folder);
        if (Files.isRegularFile(folder.resolve(SUMS))) {
            verification.sums();
            verification.result(books);
        } else {
            verification.fault("verify.no-sums", Map.of());
        }
        return new Verified(folder.toString(), verification.proven, verification.faults, List.of());
    }

    private void fault(String key, Map<String, String> args) {
        faults.add(Fault.of(key, folder.toString(), args));
    }

    private void sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(SUMS), StandardCharsets.UTF_8)) {
            Matcher matcher = SUM.matcher(line);
            if (matcher.matches()) {
                sums.put(matcher.group(2), matcher.group(1));
            } else if (!line.isBlank()) {
                fault("verify.bad-sums", Map.of());
            }
        }
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            check(sum.getKey(), sum.getValue());
        }
        BundleCheck bundles = new BundleCheck(sums);
        for (String extra : files()) {
            boolean listed = sums.containsKey(extra) || extra.equals(SUMS);
            if (!listed && !(extra.startsWith(Bundles.FOLDER) && bundles.holds(folder.resolve(extra)))) {
                fault("verify.extra", Map.of("name", extra));
            }
        }
        if (faults.isEmpty()) {
            proven.add(Fault.of("verify.folder", folder.toString(), Map.of("count", String.valueOf(sums.size()))));
        }
    }

    private void check(String name, String sha256) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            fault("verify.bad-sums", Map.of());
        } else if (!Files.isRegularFile(file)) {
            fault("verify.missing", Map.of("name", name));
        } else if (!Sha256.ofFile(file).equals(sha256)) {
            fault("verify.differs", Map.of("name", name));
        }
    }

    private TreeSet<String> files() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        return names;
    }

    /** The report of the last booking run is kept in the books: run.json must be that one. */
    private void result(Opening opening) throws IOException, EnvironmentRefused {
        Path json = folder.resolve("run.json");
        if (!Files.isRegularFile(json)) {
            return;
        }
        String key = folder.toAbsolutePath().normalize().getFileName() + "/run.json";
        try (Books books = opening.open()) {
            String booked = books.documents().attachmentsUnder(key).stream()
                    .map(attached -> attached.sha256())
                    .findFirst()
                    .orElse("");
            if (booked.isEmpty()) {
                fault("verify.not-booked", Map.of());
            } else if (!booked.equals(Sha256.ofFile(json))) {
                fault("verify.result-differs", Map.of());
            } else {
                proven.add(Fault.of("verify.result", folder.toString(), Map.of()));
            }
        }
    }
}
