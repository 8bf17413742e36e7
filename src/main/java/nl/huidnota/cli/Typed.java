package nl.huidnota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The command to type next, made from the one that was typed: with the same files and folders, it works as it stands. */
final class Typed {
    private static final Set<String> ONLY_LOOKING = Set.of("--dry-run", "--ahead", "--json");

    private Typed() {}

    /**
     * The run that books what was looked at.
     *
     * @param month whether a month must still be chosen
     */
    static String booking(List<String> args, boolean month) {
        List<String> words = new ArrayList<>();
        words.add("huidnota");
        for (String arg : args) {
            if (!ONLY_LOOKING.contains(arg)) {
                words.add(arg.equals("check") ? "run" : quoted(arg));
            }
        }
        if (month) {
            words.addAll(List.of("--month", "JJJJ-MM"));
        }
        return String.join(" ", words);
    }

    /** The same once more. */
    static String again(List<String> args) {
        return "huidnota " + args.stream().map(Typed::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String arg) {
        return arg.isEmpty() || arg.chars().anyMatch(Character::isWhitespace) ? '"' + arg + '"' : arg;
    }
}
