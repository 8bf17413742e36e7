package nl.huidnota.cli;

import java.nio.file.Path;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.run.Administration;
import nl.huidnota.run.RunRequest;
import nl.huidnota.run.UsageRefused;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that judges an export takes: the administration, the export's files, who listens. */
final class PipelineOptions {
    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Mixin
    private ExportOptions export = new ExportOptions();

    @Option(names = "--json")
    private boolean json;

    boolean json() {
        return json;
    }

    AdministrationOptions administration() {
        return administration;
    }

    Administration administration(Speaker speaker) throws InputRefused, EnvironmentRefused {
        return administration.administration(speaker);
    }

    /** The same, for a command about what was booked before. */
    Administration existing(Speaker speaker) throws InputRefused, EnvironmentRefused {
        return administration.existing(speaker);
    }

    RunRequest.Files files() {
        return export.files();
    }

    RunRequest.Dates dates(Speaker speaker) {
        return export.dates(administration.today(speaker));
    }

    RunRequest request(Speaker speaker, Path sessions, RunRequest.Wanted wanted, RunRequest.Mode mode)
            throws UsageRefused {
        return new RunRequest(sessions, wanted, mode, dates(speaker), files(), export.expectations());
    }

    /** The run's pipeline, told to people or to a machine; its exit code. */
    int run(Speaker speaker, Path sessions, RunRequest.Wanted wanted, RunRequest.Mode mode)
            throws InputRefused, EnvironmentRefused, UsageRefused {
        RunRequest request = request(speaker, sessions, wanted, mode);
        return new Runner(speaker, json).run(administration(speaker), request);
    }
}
