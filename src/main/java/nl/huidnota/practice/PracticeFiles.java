package nl.huidnota.practice;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.practice.BookkeepingAccounts;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.practice.yaml.Faults;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.YamlFile;
import org.jspecify.annotations.Nullable;

/** Reads praktijk.yaml and the cover files it names; every fault of all of them is found in one pass. */
public final class PracticeFiles {
    private final Map<String, Boolean> rules;
    private final Faults faults = new Faults();
    private final Map<String, String> hashes = new LinkedHashMap<>();

    private PracticeFiles(Map<String, Boolean> rules) {
        this.rules = rules;
    }

    /**
     * Reads the practice that {@code file} (praktijk.yaml) describes.
     *
     * @param rules every rule's id, and whether a practice may change its outcome (law and format rules: false)
     * @throws InputRefused with every fault of all files, each with file, line and column
     * @throws EnvironmentRefused when a file is there but cannot be read
     */
    public static ReadPractice read(Path file, Map<String, Boolean> rules) throws InputRefused, EnvironmentRefused {
        return new PracticeFiles(rules).read(file);
    }

    private ReadPractice read(Path file) throws InputRefused, EnvironmentRefused {
        YamlFile top = YamlFile.read(file, faults).orElse(null);
        if (top == null || top.root() == null) {
            throw new InputRefused(faults.inOrder());
        }
        hashes.put(top.name(), top.sha256());
        return read(new PracticeReader(Section.root(top, faults), rules), new FolderPaths(file, faults));
    }

    private ReadPractice read(PracticeReader reader, FolderPaths paths) throws InputRefused, EnvironmentRefused {
        Practice practice = reader.practice();
        BookkeepingAccounts accounts = reader.accounts();
        @Nullable Path logo = paths.inside(reader.logo());
        @Nullable Path template = paths.template(reader.template());
        List<Path> files = paths.coverFiles(reader.coverFiles());
        reader.close();
        CoverFileReader covers = new CoverFileReader(rules.keySet());
        CoverBook book = book(files, covers);
        faults.refuseIfAny();
        return new ReadPractice(
                practice, book, paths.folder(), files, covers.examples(), template, logo, accounts, hashes);
    }

    private CoverBook book(List<Path> files, CoverFileReader covers) throws EnvironmentRefused {
        CoverShelf shelf = new CoverShelf(faults);
        for (Path file : files) {
            @Nullable YamlFile cover = YamlFile.read(file, faults).orElse(null);
            if (cover != null && cover.root() != null) {
                hashes.put(cover.name(), cover.sha256());
                shelf.add(covers.read(Section.root(cover, faults)));
            }
        }
        return shelf.book();
    }
}
