package nl.huidnota.docs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.Main;
import nl.huidnota.cli.Console;

/**
 * Types the handbook: reads pages of Markdown, does what their blocks say in the folder it was started in, and compares
 * what the program says with what the page shows; it must fit the terminal, too. A program of its own, because a running Java cannot change its folder.
 *
 * <p>In a page, {@code ```console} holds commands after {@code $} and what they say ({@code …} for lines left out);
 * {@code ```csv name.csv} and {@code ```yaml name.yaml} are files to write. Comments that a reader doesn't see set the
 * date ({@code vandaag 2026-11-02}), the exit code of the next block ({@code exit 1}) and edits ({@code vervang name:
 * this => that}).
 */
public final class TypedBook {
    private static final Pattern COMMENT = Pattern.compile("<!-- (vandaag|exit|vervang) (.*?) -->");
    private static final Pattern FILE = Pattern.compile("```(?:csv|yaml|text) (\\S+)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Pattern ADDRESS = Pattern.compile(
            "jdbc:postgresql://server\\.voorbeeld\\.example/praktijk\\?currentSchema=(\\w+)&sslmode=verify-full");
    private static final int WIDTH = 80;

    /** Where the pages' server is played, with SCHEMA for the schema; empty: commands that need it are passed over. */
    private static final String SERVER = System.getProperty("book.server", "");

    private final List<String> faults = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 11, 2);
    private int exit;
    private int commands;
    private String page = "";

    private TypedBook() {}

    /** The pages, in order; ends with 1 and says why when one of them tells a lie. */
    public static void main(String[] pages) throws IOException {
        TypedBook book = new TypedBook();
        for (String page : pages) {
            book.page = Path.of(page).getFileName().toString();
            book.read(Files.readAllLines(Path.of(page)));
        }
        System.out.println(book.commands + " commands typed");
        book.faults.forEach(System.out::println);
        System.exit(book.faults.isEmpty() ? 0 : 1);
    }

    private void read(List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher comment = COMMENT.matcher(line);
            Matcher file = FILE.matcher(line);
            if (comment.matches()) {
                obey(comment.group(1), comment.group(2));
            } else if (line.equals("```console") || file.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                List<String> block = lines.subList(i + 1, end);
                if (line.equals("```console")) {
                    type(block);
                } else {
                    Files.writeString(Path.of(file.group(1)), String.join("\n", block) + "\n");
                }
                i = end;
            }
        }
    }

    private void obey(String word, String rest) throws IOException {
        switch (word) {
            case "vandaag" -> today = LocalDate.parse(rest);
            case "exit" -> exit = Integer.parseInt(rest);
            default -> replace(rest);
        }
    }

    private void replace(String rest) throws IOException {
        int colon = rest.indexOf(": ");
        int arrow = rest.indexOf(" => ");
        Path file = Path.of(rest.substring(0, colon));
        String before = Files.readString(file);
        String after = before.replace(rest.substring(colon + 2, arrow), rest.substring(arrow + 4));
        if (after.equals(before)) {
            faults.add(page + ": nothing to replace: " + rest);
        }
        Files.writeString(file, after);
    }

    private void type(List<String> block) {
        for (int i = 0; i < block.size(); ) {
            int next = i + 1;
            while (next < block.size() && !block.get(next).startsWith("$ ")) {
                next++;
            }
            String command = block.get(i).substring(2);
            if (command.startsWith("huidnota ") && (!SERVER.isEmpty() || !command.contains("jdbc:"))) {
                compare(command, said(command), block.subList(i + 1, next));
            }
            i = next;
        }
        exit = 0;
    }

    private List<String> said(String command) {
        List<String> words = new ArrayList<>();
        int kept = command.indexOf(" > ");
        Matcher matcher = WORD.matcher(onTheServer(kept < 0 ? command : command.substring(0, kept)));
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        StringWriter said = new StringWriter();
        StringWriter file = new StringWriter();
        PrintWriter err = new PrintWriter(said);
        Console console = new Console(kept < 0 ? err : new PrintWriter(file), err, false, WIDTH);
        Clock clock = Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        int code = Main.run(
                console, clock, Map.of(), words.subList(1, words.size()).toArray(String[]::new));
        commands++;
        if (code != exit) {
            faults.add(page + ": exit " + code + ", not " + exit + ": " + command + "\n" + said);
        }
        if (kept >= 0) {
            keep(Path.of(command.substring(kept + 3)), file.toString());
        }
        List<String> lines = said.toString()
                .replace('\u00a0', ' ')
                .lines()
                .map(String::stripTrailing)
                .toList();
        lines.stream()
                .filter(TypedBook::isTooWide)
                .forEach(line -> faults.add(page + ": " + command + " is too wide:\n" + line));
        return lines;
    }

    /** Wider than the terminal, though it could be broken; commands stay whole, to be copied. */
    private static boolean isTooWide(String line) {
        String text = line.strip();
        return line.length() > WIDTH && text.contains(" ") && !text.startsWith("huidnota ");
    }

    private static void keep(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's server is one that does not exist. */
    private static String onTheServer(String command) {
        return SERVER.isEmpty()
                ? command
                : ADDRESS.matcher(command)
                        .replaceAll(Matcher.quoteReplacement(SERVER).replace("SCHEMA", "$1"));
    }

    private void compare(String command, List<String> said, List<String> shown) {
        if (Boolean.getBoolean("book.show")) {
            System.out.println("$ " + command);
            said.forEach(System.out::println);
        }
        if (!shown.isEmpty() && !matches(said, shown)) {
            faults.add(page + ": " + command + " says:\n" + String.join("\n", said) + "\nand not:\n"
                    + String.join("\n", shown));
        }
    }

    /** Whether {@code shown}, in which … stands for any number of lines, is what was said. */
    private static boolean matches(List<String> said, List<String> shown) {
        if (shown.isEmpty()) {
            return said.isEmpty();
        }
        List<String> rest = shown.subList(1, shown.size());
        if (shown.get(0).strip().equals("…")) {
            return java.util.stream.IntStream.rangeClosed(0, said.size())
                    .anyMatch(skipped -> matches(said.subList(skipped, said.size()), rest));
        }
        return !said.isEmpty()
                && said.get(0).equals(shown.get(0).stripTrailing())
                && matches(said.subList(1, said.size()), rest);
    }
}
