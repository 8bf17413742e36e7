package nl.huidnota.faults;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** How a child JVM starts cheaply: one jar, a class archive, the simple compiler. */
final class ChildJvm {
    private final Path archive;
    private final String classPath;

    /** @param folder for the jar and the archive */
    ChildJvm(Path folder) throws IOException {
        archive = folder.resolve("classes.jsa");
        Path jar = folder.resolve("huidnota.jar");
        List<String> entries = new ArrayList<>(List.of(jar.toString()));
        List<Path> folders = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                folders.add(Path.of(entry));
            } else {
                entries.add(entry);
            }
        }
        pack(folders, jar);
        classPath = String.join(File.pathSeparator, entries);
    }

    /** A class archive takes no folders, so the classes go into a jar. */
    private static void pack(List<Path> folders, Path jar) throws IOException {
        Set<String> seen = new HashSet<>();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.setLevel(0);
            for (Path root : folders) {
                try (var files = Files.walk(root)) {
                    files.filter(Files::isRegularFile).forEach(path -> add(root, path, seen, out));
                }
            }
        }
    }

    private static void add(Path root, Path path, Set<String> seen, JarOutputStream out) {
        String name = root.relativize(path).toString().replace(File.separatorChar, '/');
        if (!seen.add(name)) {
            return;
        }
        try {
            out.putNextEntry(new JarEntry(name));
            Files.copy(path, out);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a class once and keeps its classes as they are then, for the commands that come. */
    int rehearse(Class<?> main, List<String> args) throws IOException, InterruptedException {
        List<String> options = List.of("-XX:ArchiveClassesAtExit=" + archive);
        return new ProcessBuilder(command(main, options, args))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    List<String> command(Class<?> main, List<String> args) {
        List<String> options = Files.exists(archive)
                ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive)
                : List.of("-Xshare:auto");
        return command(main, options, args);
    }

    private List<String> command(Class<?> main, List<String> options, List<String> args) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-Xmx256m"));
        command.addAll(List.of("-XX:-UsePerfData", "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(args);
        return command;
    }
}
