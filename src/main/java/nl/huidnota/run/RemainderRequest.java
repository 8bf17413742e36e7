package nl.huidnota.run;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insurer did not award, to be invoiced to the client.
 *
 * @param claimFile the message's number
 * @param lines named lines; empty for all whose rest the client bears
 * @param codes the practice's own return codes; null for those beside praktijk.yaml, if any
 */
public record RemainderRequest(
        String claimFile, List<String> lines, @Nullable Path codes, RunRequest.Dates dates, boolean dryRun) {
    public RemainderRequest {
        lines = List.copyOf(lines);
    }
}
