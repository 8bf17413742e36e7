package nl.huidnota.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library that goes into the distribution stands in THIRD-PARTY.md with its licence. */
class ThirdPartyTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>(.*?)</dependency>", Pattern.DOTALL);

    @Test
    void everyLibraryIsNamed() throws Exception {
        String list = Files.readString(Path.of("THIRD-PARTY.md"));
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("<build>"));
        Matcher dependency = DEPENDENCY.matcher(own);
        int named = 0;
        while (dependency.find()) {
            if (!dependency.group(2).contains("<scope>test</scope>")
                    && !dependency.group(2).contains("<scope>provided</scope>")) {
                assertThat(list).contains(dependency.group(1));
                named++;
            }
        }
        assertThat(named).isGreaterThan(8);
    }
}
