package nl.huidnota.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be audited: return messages, or what clients report.
 *
 * @param returns GDS802 files
 * @param rejections what clients report of their insurers' answers; null when none
 * @param codes the practice's own return codes; null for those beside praktijk.yaml, if any
 * @param letters also makes letters to the clients whom it concerns
 */
public record AuditRequest(
        List<Path> returns, @Nullable Path rejections, @Nullable Path codes, boolean letters, LocalDate today) {
    public AuditRequest {
        returns = List.copyOf(returns);
    }
}
