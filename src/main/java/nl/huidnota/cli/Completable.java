package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a shell can offer after an option, or in an argument's place.
 *
 * @param label how the help calls it
 * @param words the words it can be; empty when it can be anything
 * @param file whether it is a file or a folder
 */
record Completable(String label, List<String> words, boolean file) {
    private static final Pattern CHOICE = Pattern.compile("[a-z]+(\\|[a-z]+)+");

    static Completable of(ArgSpec arg) {
        String label = arg.paramLabel();
        boolean choice = CHOICE.matcher(label).matches();
        boolean path =
                label.startsWith("FILE") || Arrays.asList(arg.auxiliaryTypes()).contains(Path.class);
        return new Completable(label, choice ? List.of(label.split("\\|")) : List.of(), path);
    }
}
