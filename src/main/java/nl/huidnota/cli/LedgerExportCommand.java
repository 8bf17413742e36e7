package nl.huidnota.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.huidnota.run.BookkeepingExport;
import nl.huidnota.run.BookkeepingExport.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The books for an accountant's program. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class LedgerExportCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--format", paramLabel = "hledger|csv|json")
    private @Nullable Format format;

    @Option(names = "--boekhouding")
    private boolean accountant;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "export.file")
    private @Nullable Path file;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--json", descriptionKey = "export.json")
    private boolean json;

    LedgerExportCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        administration.existingBooks();
        BookkeepingExport export = new BookkeepingExport(administration.administration(speaker), speaker.texts());
        if (file == null) {
            export.write(chosen(), speaker.console().out());
            looked();
            return ExitCode.DONE;
        }
        export.writeFile(chosen(), file);
        looked();
        speaker.console().say(json, List.of(speaker.texts().format("tools.export.made", "file", file)));
        return ExitCode.DONE;
    }

    private void looked() {
        administration.looked(speaker, null, "books_exported", chosen().name().toLowerCase(Locale.ROOT));
    }

    /** The accountant's file, unless told otherwise. */
    private Format chosen() {
        if (format != null && !accountant) {
            return format;
        }
        return json && !accountant ? Format.JSON : Format.CSV;
    }
}
