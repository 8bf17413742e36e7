package nl.huidnota.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.practice.PracticeFiles;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.run.Administration;
import nl.huidnota.run.LookLog;
import nl.huidnota.run.RuleIds;
import nl.huidnota.run.doctor.Doctor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which administration a command is about. */
final class AdministrationOptions {
    private static final Pattern EXPORT = Pattern.compile("sessies.*\\.csv");

    @Option(names = "--practice", paramLabel = "praktijk.yaml", defaultValue = "praktijk.yaml")
    private Path practice = Path.of("praktijk.yaml");

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--ledger", paramLabel = "FILE|URL")
    private @Nullable String ledger;

    @Option(names = "--today", paramLabel = "JJJJ-MM-DD")
    private @Nullable LocalDate today;

    LocalDate today(Speaker speaker) {
        return today == null ? LocalDate.now(speaker.clock()) : today;
    }

    /** Reads the practice and finds its folder and books. */
    Administration administration(Speaker speaker) throws InputRefused, EnvironmentRefused {
        ReadPractice read = PracticeFiles.read(practice, RuleIds.changeable());
        return new Administration(
                read, folder(), options(speaker), books(), speaker.texts().language(), user());
    }

    /**
     * The same, for a command about what was booked before: it would find nothing in new books.
     *
     * @throws InputRefused also when there are no books
     */
    Administration existing(Speaker speaker) throws InputRefused, EnvironmentRefused {
        Administration administration = administration(speaker);
        refuseMissing(administration.books());
        return administration;
    }

    /** The exports beside praktijk.yaml ({@code sessies*.csv}), in reverse order of name, so that the latest month is first. */
    List<Path> exports() throws EnvironmentRefused {
        Path parent = practice.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file ->
                            EXPORT.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new EnvironmentRefused(
                    Fault.of("cli.unreadable-file", parent.toString(), Map.of("file", parent.toString())), e);
        }
    }

    /** The same for a look at an administration that may be broken. */
    Doctor.Patient patient(Speaker speaker) {
        return new Doctor.Patient(practice, folder(), books(), options(speaker), today(speaker));
    }

    /** Keeps who looked at what. */
    void looked(Speaker speaker, @Nullable String client, String what, @Nullable String subject) {
        new LookLog(folder()).add(new LookLog.Look(speaker.clock().instant(), user(), client, what, subject));
    }

    /** The administration's folder: {@code uit} beside praktijk.yaml, unless told otherwise. */
    Path folder() {
        if (out != null) {
            return out.toAbsolutePath().normalize();
        }
        Path parent = practice.toAbsolutePath().normalize().getParent();
        return (parent == null ? Path.of("") : parent).resolve("uit");
    }

    String books() {
        return ledger == null ? folder().resolve("grootboek.db").toString() : ledger;
    }

    /** The same, for a command that has no use for books that do not exist: those are in another place. */
    String existingBooks() throws InputRefused {
        String books = books();
        refuseMissing(books);
        return books;
    }

    static void refuseMissing(String books) throws InputRefused {
        if (!books.startsWith("jdbc:") && !Files.isRegularFile(Path.of(books))) {
            throw new InputRefused(Fault.of("tools.no-books", "", Map.of("file", books)));
        }
    }

    static BooksOptions options(Speaker speaker) {
        BooksOptions plain = BooksOptions.of(speaker.clock());
        return new BooksOptions(plain.clock(), plain.patience(), login(speaker.environment()));
    }

    /** The login of a database server comes from the environment, never from the command line, where others can read it. */
    private static Map<String, String> login(Map<String, String> environment) {
        Map<String, String> login = new TreeMap<>();
        put(login, "user", environment.get("PGUSER"));
        put(login, "password", environment.get("PGPASSWORD"));
        put(login, "sslmode", environment.get("PGSSLMODE"));
        put(login, "sslrootcert", environment.get("PGSSLROOTCERT"));
        return login;
    }

    private static void put(Map<String, String> login, String key, @Nullable String value) {
        if (value != null) {
            login.put(key, value);
        }
    }

    private static String user() {
        return System.getProperty("user.name", "?");
    }
}
