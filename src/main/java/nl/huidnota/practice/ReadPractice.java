package nl.huidnota.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.cover.CoverExample;
import nl.huidnota.domain.practice.BookkeepingAccounts;
import nl.huidnota.domain.practice.Practice;
import org.jspecify.annotations.Nullable;

/**
 * A practice folder that was read without a fault.
 *
 * @param base the folder of praktijk.yaml
 * @param coverFiles in the order of {@code polissen}
 * @param examples of all cover files, in their order
 * @param template the practice's own invoice template; null: the one we ship
 * @param logo inside {@code base}; null when there is none
 * @param accounts for the accountant's export
 * @param hashes file name as given to SHA-256 (hex) of praktijk.yaml and each cover file, in the order they were read
 */
public record ReadPractice(
        Practice practice,
        CoverBook cover,
        Path base,
        List<Path> coverFiles,
        List<CoverExample> examples,
        @Nullable Path template,
        @Nullable Path logo,
        BookkeepingAccounts accounts,
        Map<String, String> hashes) {
    public ReadPractice {
        coverFiles = List.copyOf(coverFiles);
        examples = List.copyOf(examples);
    }
}
