package nl.huidnota.fuzz;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.practice.ColumnMapping;
import nl.huidnota.intake.ColumnSuggestion;
import nl.huidnota.intake.DecisionFile;
import nl.huidnota.intake.InsuranceCheckFile;
import nl.huidnota.intake.RejectionFile;
import nl.huidnota.intake.SessionFile;
import nl.huidnota.intake.SessionParser;
import nl.huidnota.intake.SideFile;

/** The readers of CSV files. */
final class TableDoors {
    private static final byte[] MONTH = Target.bytes(Path.of("src/test/resources/fuzz/seeds/sessies.csv"));

    /** For one input in so many a mapping of its columns is suggested too. */
    private static final int SUGGESTED = 4;

    private TableDoors() {}

    /** A reader of one file. */
    private interface Reader {
        void read(Path file) throws InputRefused, EnvironmentRefused;
    }

    static Door sessions() {
        SessionParser parser = new SessionParser();
        Door rows = of(file -> SessionFile.open(file, ColumnMapping.NONE).read(row -> parser.parse(row)));
        Door columns = of(ColumnSuggestion::of);
        return input -> {
            rows.take(input);
            if (Math.floorMod(Arrays.hashCode(input), SUGGESTED) == 0) {
                columns.take(input);
            }
        };
    }

    /** Clients and referrals beside a month of sessions. */
    static Door sideFiles() {
        Scratch scratch = new Scratch();
        Path month = scratch.keep("month.csv", MONTH);
        return input -> {
            Path file = scratch.write("side.csv", input);
            for (SideFile.Kind kind : SideFile.Kind.values()) {
                Refused.orRead(() -> SessionFile.open(
                                month, ColumnMapping.NONE, List.of(SideFile.open(file, kind, ColumnMapping.NONE)))
                        .read(row -> {}));
            }
        };
    }

    static Door decisions() {
        return of(DecisionFile::read);
    }

    static Door checks() {
        return of(InsuranceCheckFile::read);
    }

    static Door rejections() {
        return of(RejectionFile::read);
    }

    private static Door of(Reader reader) {
        Scratch scratch = new Scratch();
        return input -> {
            Path file = scratch.write("input.csv", input);
            Refused.orRead(() -> reader.read(file));
        };
    }
}
