package nl.huidnota.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.text.Language;
import nl.huidnota.text.ReturnCodes;
import org.jspecify.annotations.Nullable;

/** The return codes as this practice explains them: ours, and those in its own file. */
final class PracticeCodes {
    private static final String FILE = "retourcodes.properties";

    private PracticeCodes() {}

    /**
     * @param given null for {@code retourcodes.properties} beside praktijk.yaml, if it is there
     * @throws InputRefused when the file cannot be read or holds what is no return code
     */
    static ReturnCodes of(Administration administration, @Nullable Path given, Language language) throws InputRefused {
        ReturnCodes ours = ReturnCodes.of(language);
        Path beside = administration.practice().base().resolve(FILE);
        Path file = given == null ? beside : given;
        if (given == null && !Files.exists(beside)) {
            return ours;
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return ours.with(file.toString(), in);
        } catch (IOException e) {
            throw new InputRefused(Fault.of("codes.unreadable", file.toString(), Map.of()));
        }
    }
}
