package nl.huidnota.rules.gallery;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.InsuranceCheck;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.practice.ColumnMapping;
import nl.huidnota.intake.InsuranceCheckFile;
import nl.huidnota.intake.SessionFile;
import nl.huidnota.intake.SessionParser;
import nl.huidnota.practice.PracticeFiles;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.ClientCase;
import nl.huidnota.rules.judging.InsuranceChecks;
import nl.huidnota.rules.judging.Readability;
import nl.huidnota.rules.judging.RuleSetting;
import nl.huidnota.rules.judging.Selection;
import nl.huidnota.rules.judging.Standing;

/**
 * One folder of the gallery: a tiny practice, its terms, a file of sessions and what the rulebook makes of them.
 * {@code eerder.csv} holds what was billed before, {@code cov.csv} the insurance checks.
 */
final class Gallery {
    static final Path ROOT = Path.of("src/test/resources/gallery");
    private final Path folder;

    Gallery(Path folder) {
        this.folder = folder;
    }

    static List<String> rules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Gallery of(String rule) {
        return new Gallery(ROOT.resolve(rule));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    List<JudgedSession> judged() throws InputRefused, EnvironmentRefused, IOException {
        RuleSetting setting = setting();
        List<BookedSession> books = new ArrayList<>();
        if (Files.exists(file("eerder.csv"))) {
            for (JudgedSession billed : judge(setting, sessions("eerder.csv"), List.of())) {
                books.add(Booking.of(billed));
            }
        }
        return judge(setting, sessions("sessies.csv"), books);
    }

    private RuleSetting setting() throws InputRefused, EnvironmentRefused, IOException {
        ReadPractice read = PracticeFiles.read(file("praktijk.yaml"), Rulebook.changeable());
        Properties run = new Properties();
        try (Reader in = Files.newBufferedReader(file("run.properties"))) {
            run.load(in);
        }
        LocalDate today = LocalDate.parse(run.getProperty("today"));
        List<InsuranceCheck> checks =
                Files.exists(file("cov.csv")) ? InsuranceCheckFile.read(file("cov.csv")) : List.of();
        return new RuleSetting(
                read.practice(),
                read.cover(),
                InsuranceChecks.of(checks),
                today,
                Selection.ofMonth(YearMonth.parse(run.getProperty("month"))),
                false,
                today);
    }

    List<Session> sessions(String name) throws InputRefused, EnvironmentRefused {
        SessionParser parser = new SessionParser();
        List<Session> sessions = new ArrayList<>();
        SessionFile.open(file(name), ColumnMapping.NONE).read(row -> sessions.add(parser.parse(row)));
        return sessions;
    }

    private static List<JudgedSession> judge(RuleSetting setting, List<Session> sessions, List<BookedSession> books) {
        Rulebook rulebook = Rulebook.of(setting);
        Set<Integer> doubled = doubled(rulebook.readability(), sessions);
        Map<String, List<Session>> byClient = new LinkedHashMap<>();
        sessions.forEach(
                session -> byClient.computeIfAbsent(session.person().clientId().text(), id -> new ArrayList<>())
                        .add(session));
        Map<Integer, JudgedSession> byRow = new java.util.TreeMap<>();
        byClient.forEach((client, rows) -> rulebook.judge(new ClientCase(client, rows, books, List.of(), doubled))
                .forEach(judged -> byRow.put(judged.session().row(), judged)));
        return List.copyOf(byRow.values());
    }

    /** R009 as the pipeline finds it: over the whole file, duplicates aside. */
    private static Set<Integer> doubled(Readability readability, List<Session> sessions) {
        Map<String, List<Integer>> byId = new HashMap<>();
        Set<String> contents = new HashSet<>();
        for (Session session : sessions) {
            if (readability.of(session) == Standing.DONE && contents.add(Readability.contentKey(session))) {
                byId.computeIfAbsent(session.id().text(), id -> new ArrayList<>())
                        .add(session.row());
            }
        }
        Set<Integer> doubled = new HashSet<>();
        byId.values().stream().filter(rows -> rows.size() > 1).forEach(doubled::addAll);
        return doubled;
    }
}
