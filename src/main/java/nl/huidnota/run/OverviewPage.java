package nl.huidnota.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.YearOverview;
import nl.huidnota.report.OverviewHtml;
import nl.huidnota.text.Texts;

/** The year's page in the administration's folder; the latest takes the place of an earlier one. */
public final class OverviewPage {
    private OverviewPage() {}

    /** Writes {@code overzicht-JJJJ.html} and says where it is. */
    public static Path write(Administration administration, YearOverview overview, Texts texts)
            throws EnvironmentRefused {
        Path page = administration.folder().resolve("overzicht-" + overview.year() + ".html");
        Path waiting = page.resolveSibling(page.getFileName() + ".tmp");
        try {
            PrivateFiles.createFolders(administration.folder());
            Files.deleteIfExists(waiting);
            try (var channel = PrivateFiles.create(waiting);
                    Writer out = new BufferedWriter(
                            new OutputStreamWriter(PrivateFiles.stream(channel), StandardCharsets.UTF_8))) {
                OverviewHtml.write(out, overview, texts);
            }
            Files.move(waiting, page, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return page;
        } catch (IOException e) {
            throw DiskTrouble.at(page, e);
        }
    }
}
