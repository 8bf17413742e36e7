package nl.huidnota.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be corrected.
 *
 * @param number of an invoice, a claim line, or a claim file of one line
 * @param resubmit the export with the corrected rows; null to credit only
 * @param reason printed on the credit invoice; null for none
 * @param dryRun only tell the effect in money
 */
public record CorrectionRequest(
        String number,
        @Nullable Path resubmit,
        RunRequest.Files files,
        RunRequest.Dates dates,
        @Nullable String reason,
        boolean dryRun) {}
