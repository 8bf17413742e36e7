package nl.huidnota.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Pattern TERM = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+) \\| ([^|]+) \\|$");

    @Test
    void everyTermIsATypeOfTheDomainAndStandsThereOnce() throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));
        List<String> terms =
                TERM.matcher(glossary).results().map(result -> result.group(1)).toList();
        JavaClasses domain = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("nl.huidnota.domain");
        List<String> types = domain.stream().map(type -> type.getSimpleName()).toList();

        assertThat(terms).hasSizeGreaterThan(30).doesNotHaveDuplicates().isSorted();
        assertThat(types).containsAll(terms);
        assertThat(TERM.matcher(glossary).results().map(MatchResult::group)).hasSize((int)
                glossary.lines().filter(line -> line.startsWith("| `")).count());
    }
}
