package nl.huidnota.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huidnota.Main;
import nl.huidnota.cli.Console;
import nl.huidnota.oracle.MonthGenerator.Step;

/** One administration of the real program, run in this process through its command line. */
final class Product {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final World world;

    /** @param run null when the program printed no result */
    record Answer(int exit, JsonObject run, String messages) {}

    Product(Path folder, World world) throws IOException {
        this.folder = folder;
        this.world = world;
        Files.writeString(folder.resolve("praktijk.yaml"), WorldText.practice(world));
        Files.writeString(folder.resolve("polissen.yaml"), WorldText.cover(world));
    }

    /** The verdicts alone, nothing written. */
    Answer check(Step step) throws IOException {
        return call(arguments("check", step, step.csv().bytes));
    }

    /** The month's run, which also knows how many readable rows and how much money to expect. */
    Answer run(Step step) throws IOException {
        List<String> args = arguments("run", step, step.csv().bytes);
        var counts = step.expected().counts();
        args.addAll(List.of("--expect-count", String.valueOf(counts.get("read") - counts.get("unreadable"))));
        args.addAll(List.of(
                "--expect-amount", Forms.amount(step.expected().amounts().get("readable"))));
        return call(args);
    }

    /** The same month with another file. */
    Answer run(Step step, byte[] sessions) throws IOException {
        return call(arguments("run", step, sessions));
    }

    /** The same month with another file, whose headings and words kolommen.yaml explains. */
    Answer run(Step step, byte[] sessions, String columns) throws IOException {
        List<String> args = arguments("run", step, sessions);
        side(args, "--columns", "kolommen.yaml", columns);
        return call(args);
    }

    private List<String> arguments(String command, Step step, byte[] sessions) throws IOException {
        Set<String> chosen = step.input().chosen();
        boolean oneOff = chosen != null && !command.equals("check");
        List<String> args = new ArrayList<>(List.of(oneOff ? "invoice" : command));
        args.add(Files.write(folder.resolve("sessies.csv"), sessions).toString());
        if (oneOff) {
            chosen.forEach(id -> args.addAll(List.of("--session", id)));
        } else {
            args.addAll(List.of("--month", step.input().month().toString()));
        }
        args.add("--json");
        args.addAll(List.of("--today", step.input().today().toString()));
        args.addAll(List.of("--practice", folder.resolve("praktijk.yaml").toString()));
        side(args, "--decisions", "besluiten.csv", step.decisions());
        side(args, "--cov", "cov.csv", step.checks());
        return args;
    }

    /** The clients' answers and the credits; what went otherwise than expected. */
    List<String> aftermath(Step step) throws IOException {
        List<String> wrong = new ArrayList<>();
        if (!step.aftermath().replies().isEmpty()) {
            String text =
                    SideFiles.replies(step.aftermath().replies(), step.input().today());
            Path file = Files.writeString(folder.resolve("antwoorden.csv"), text);
            after(step, wrong, Set.of(0, 1), "audit", "--rejections", file.toString());
        }
        for (String number : step.aftermath().credited()) {
            after(step, wrong, Set.of(0), "correct", number);
        }
        return wrong;
    }

    private void after(Step step, List<String> wrong, Set<Integer> exits, String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--today", step.input().today().toString()));
        args.addAll(List.of("--practice", folder.resolve("praktijk.yaml").toString()));
        Answer answer = call(args);
        if (!exits.contains(answer.exit())) {
            wrong.add(String.join(" ", command) + ": exit " + answer.exit() + ": " + answer.messages());
        }
    }

    World world() {
        return world;
    }

    Answer verifyBooks() {
        return call(List.of(
                "ledger",
                "verify",
                "--practice",
                folder.resolve("praktijk.yaml").toString()));
    }

    /** All that the books hold, as the accountant's export tells it. */
    JsonArray export() {
        Answer answer = call(List.of(
                "ledger",
                "export",
                "--json",
                "--practice",
                folder.resolve("praktijk.yaml").toString()));
        String said = answer.messages();
        return JsonParser.parseString(said.substring(0, said.lastIndexOf(']') + 1))
                .getAsJsonArray();
    }

    private void side(List<String> args, String option, String name, String text) throws IOException {
        if (text != null) {
            args.addAll(List.of(
                    option, Files.writeString(folder.resolve(name), text).toString()));
        }
    }

    private static Answer call(List<String> args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, 80);
        int exit = Main.run(console, CLOCK, Map.of(), args.toArray(String[]::new));
        boolean json = out.toString().startsWith("{");
        return new Answer(
                exit, json ? JsonParser.parseString(out.toString()).getAsJsonObject() : null, out + "\n" + err);
    }

    /** A file that a run left behind, named as run.json names it. */
    Path file(String name) {
        return folder.resolve("uit").resolve(name);
    }
}
