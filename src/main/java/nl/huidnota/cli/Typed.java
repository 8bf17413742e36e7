package nl.huidnota.cli;

import java.io.File;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command to type next, made from the one that was typed: with the same files and folders, it works as it stands. */
final class Typed {
    private static final Set<String> ONLY_LOOKING = Set.of("--dry-run", "--ahead", "--json");
    private static final Set<String> ADMINISTRATION = Set.of("--practice", "--out", "--ledger", "--lang");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./\\\\~-]+");
    private static final Pattern NEEDS_CARE = Pattern.compile("[$`\"!]");

    private Typed() {}

    /**
     * The run that books what was looked at.
     *
     * @param month whether a month must still be chosen
     */
    static String booking(List<String> args, boolean month) {
        String run = "huidnota " + String.join(" ", toRun(args));
        return month ? run + " --month JJJJ-MM" : run;
    }

    /** The same run of another month. */
    static String booking(List<String> args, YearMonth month) {
        List<String> words = toRun(args);
        int at = words.indexOf("--month");
        if (at >= 0) {
            words.set(at + 1, month.toString());
        } else {
            words.removeIf(word -> word.startsWith("--month="));
            words.addAll(List.of("--month", month.toString()));
        }
        return "huidnota " + String.join(" ", words);
    }

    private static List<String> toRun(List<String> args) {
        List<String> words = new ArrayList<>();
        for (String arg : args) {
            if (!ONLY_LOOKING.contains(arg)) {
                words.add(arg.equals("check") ? "run" : quoted(arg));
            }
        }
        return words;
    }

    /** The same once more. */
    static String again(List<String> args) {
        return "huidnota " + args.stream().map(Typed::quoted).collect(Collectors.joining(" "));
    }

    /** What says which administration it is about, with a space before it; "" when nothing was said. */
    static String administration(List<String> args) {
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            boolean apart = ADMINISTRATION.contains(arg) && i + 1 < args.size();
            if (apart || ADMINISTRATION.stream().anyMatch(name -> arg.startsWith(name + "="))) {
                options.append(' ').append(quoted(arg));
            }
            if (apart) {
                options.append(' ').append(quoted(args.get(++i)));
            }
        }
        return options.toString();
    }

    /** A file as one would type it from here. */
    static Path near(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    /** As a shell takes it for one word; Windows has no use for single quotes. */
    static String quoted(String arg) {
        if (PLAIN.matcher(arg).matches()) {
            return arg;
        }
        boolean single = File.separatorChar == '/' && NEEDS_CARE.matcher(arg).find();
        return single ? "'" + arg.replace("'", "'\\''") + "'" : '"' + arg + '"';
    }
}
