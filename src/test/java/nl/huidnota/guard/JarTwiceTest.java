package nl.huidnota.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.huidnota.product.Product;
import nl.huidnota.product.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the program from the same sources gets the same jar, wherever and when. */
@Tag("long")
@EnabledIf("maven")
class JarTwiceTest {
    private static final Set<String> NOT_SOURCES = Set.of("target", ".git");

    @TempDir
    Path folder;

    static boolean maven() {
        return Tools.has("mvn");
    }

    @Test
    void twoBuildsInTwoPlacesMakeOneJar() throws Exception {
        SortedMap<String, String> here = build("een", "-Duser.timezone=Europe/Amsterdam");
        SortedMap<String, String> there =
                build("twee/dieper", "-Duser.timezone=Asia/Tokyo -Duser.language=tr -Duser.country=TR");
        assertThat(here).isNotEmpty();
        assertThat(there).isEqualTo(here);
    }

    /** The jar, and all that is shipped with it but the bill of materials, which bears its day. */
    private SortedMap<String, String> build(String name, String jvm) throws IOException, InterruptedException {
        Path sources = folder.resolve(name);
        copy(Path.of("").toAbsolutePath(), sources);
        Path log = folder.resolve("log.txt");
        ProcessBuilder maven = new ProcessBuilder(
                        List.of("mvn", "-o", "-q", "-B", "-DskipTests", "-Djacoco.skip=true", "package"))
                .directory(sources.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("MAVEN_OPTS", jvm);
        assertThat(maven.start().waitFor()).as(Files.readString(log)).isZero();
        SortedMap<String, String> made = new TreeMap<>(Product.hashes(sources.resolve("target/huidnota")));
        made.keySet().removeIf(file -> file.endsWith("sbom.json"));
        made.put("huidnota.jar", Product.hashes(sources.resolve("target")).get("huidnota.jar"));
        return made;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                boolean top = from.equals(path.getParent());
                return top && NOT_SOURCES.contains(path.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !path.endsWith(".git")) {
                    files.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
