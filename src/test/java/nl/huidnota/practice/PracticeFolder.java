package nl.huidnota.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;

/** A practice folder for tests: the smallest files that are read without a fault, and what to put in their place. */
final class PracticeFolder {
    static final String PRACTICE =
            """
            versie: 1
            praktijk:
              naam: Huidpraktijk
              agb: "90060001"
              straat: Voorbeeldstraat
              huisnummer: 12
              postcode: 3511 AB
              plaats: Utrecht
              iban: NL13TEST0123456789
            behandelaars:
              - {agb: "90112345", naam: S. de Vries, soort: huidtherapeut}
            prestaties:
              - {code: "075-9001", naam: Microneedling, tarief: "180.00"}
            polissen: [polissen.yaml]
            """;
    static final String COVER =
            """
            versie: 1
            verzekeraars:
              - uzovi: "9901"
                naam: Zonnezorg
                route: restitutie
                pakketten:
                  - code: PLUS
                    naam: Zonne Plus
                    acne: {gedekt: ja}
                    bron: {gecontroleerd: ja}
            """;

    private final Path folder;

    PracticeFolder(Path folder) {
        this.folder = folder;
        write("praktijk.yaml", PRACTICE);
        write("polissen.yaml", COVER);
    }

    PracticeFolder write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    PracticeFolder write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PracticeFolder practice(String from, String to) {
        return write("praktijk.yaml", replaced(PRACTICE, from, to));
    }

    PracticeFolder cover(String from, String to) {
        return write("polissen.yaml", replaced(COVER, from, to));
    }

    private static String replaced(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return text.replace(from, to);
    }

    ReadPractice read() throws InputRefused, EnvironmentRefused {
        return PracticeFiles.read(folder.resolve("praktijk.yaml"), RULES);
    }

    /** Every fault as {@code file:line:column key}. */
    List<String> faults() throws EnvironmentRefused {
        try {
            read();
            return List.of();
        } catch (InputRefused e) {
            return e.faults().stream().map(this::written).toList();
        }
    }

    String written(Fault fault) {
        String file = Path.of(fault.file()).getFileName().toString();
        return file + ":" + fault.line() + ":" + fault.column() + " "
                + fault.key().replace("config.", "");
    }

    /** Ids of the rulebook and whether a practice may change them, as the composition root hands them in. */
    static final Map<String, Boolean> RULES = rules();

    private static Map<String, Boolean> rules() {
        Map<String, Boolean> rules = new TreeMap<>();
        for (int i = 1; i <= 60; i++) {
            rules.put("R0%02d".formatted(i), true);
        }
        List.of("R001", "R004", "R011", "R027").forEach(fixed -> rules.put(fixed, false));
        return rules;
    }
}
