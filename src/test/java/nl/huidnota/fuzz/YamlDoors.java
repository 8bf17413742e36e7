package nl.huidnota.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.huidnota.practice.ColumnMappingFile;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.practice.PracticeFiles;
import nl.huidnota.run.RuleIds;

/** The readers of YAML files. */
final class YamlDoors {
    private static final byte[] SMALL_PRACTICE =
            """
            versie: 1
            praktijk: {naam: P, agb: "90060001", straat: S, huisnummer: "1", postcode: "3511 AB", plaats: U, \
            iban: "NL91ABNA0417164300"}
            behandelaars: [{agb: "90112345", naam: B, soort: huidtherapeut}]
            prestaties: [{code: "075-9001", naam: N, tarief: "180.00"}]
            polissen: [polissen.yaml]
            """
                    .getBytes(StandardCharsets.UTF_8);

    private YamlDoors() {}

    static Door practice() {
        Scratch scratch = new Scratch();
        return input -> {
            Path file = scratch.write("praktijk.yaml", input);
            Refused.orRead(() -> PracticeFiles.read(file, RuleIds.changeable()));
        };
    }

    static Door cover() {
        Scratch scratch = new Scratch();
        Path practice = scratch.keep("praktijk.yaml", SMALL_PRACTICE);
        return input -> {
            scratch.write("polissen.yaml", input);
            Refused.orRead(() -> PracticeFiles.read(practice, RuleIds.changeable()));
        };
    }

    static Door columns() {
        Scratch scratch = new Scratch();
        return input -> {
            Path file = scratch.write("kolommen.yaml", input);
            Refused.orRead(() -> ColumnMappingFile.read(file));
        };
    }

    static Door template() {
        Scratch scratch = new Scratch();
        return input -> {
            Path file = scratch.write("factuur.yaml", input);
            Refused.orRead(() -> InvoiceTemplateFile.read(file));
        };
    }
}
