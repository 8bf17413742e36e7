package nl.huidnota.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Every door of the program that takes a file from outside, with good files of that sort to start from. */
enum Target {
    SESSIONS(2048, TableDoors::sessions, List.of("src/test/resources/fuzz/seeds/sessies.csv")),
    WORKBOOK(4096, WorkbookDoor::new, List.of("src/test/resources/fuzz/seeds/sheet.xml", WorkbookDoor.SEED)),
    SIDE_FILES(1024, TableDoors::sideFiles, List.of("src/test/resources/fuzz/seeds/sessies.csv")),
    DECISIONS(512, TableDoors::decisions, List.of("samples/besluiten.csv")),
    CHECKS(512, TableDoors::checks, List.of("samples/cov.csv")),
    REJECTIONS(512, TableDoors::rejections, List.of("src/test/resources/fuzz/seeds/rejections.csv")),
    PRACTICE(1024, YamlDoors::practice, List.of("src/test/resources/fuzz/seeds/praktijk.yaml")),
    COVER(1536, YamlDoors::cover, List.of("src/test/resources/fuzz/seeds/polissen.yaml")),
    COLUMNS(512, YamlDoors::columns, List.of("src/test/resources/fuzz/seeds/kolommen.yaml")),
    TEMPLATE(512, YamlDoors::template, List.of("src/test/resources/fuzz/seeds/factuur.yaml")),
    CLAIM_XML(
            3500,
            XmlDoors::claim,
            List.of("src/test/resources/fuzz/seeds/claim.xml", "samples/retour-D2026-00001.xml")),
    RETURN_XML(
            3500,
            XmlDoors::returned,
            List.of("samples/retour-D2026-00001.xml", "samples/retour-D2026-00002-vecozo.xml")),
    LOGO(
            1024,
            PictureDoor::logo,
            List.of(
                    "src/test/resources/fuzz/seeds/logo.png",
                    "src/test/resources/fuzz/seeds/logo.jpg",
                    "src/test/resources/fuzz/seeds/logo.svg")),
    BOOKS(64, BooksDoor::open, List.of("src/test/resources/fuzz/seeds/books-patch"));

    private final int mostBytes;
    private final Supplier<Door> door;
    private final List<String> seeds;

    Target(int mostBytes, Supplier<Door> door, List<String> seeds) {
        this.mostBytes = mostBytes;
        this.door = door;
        this.seeds = seeds;
    }

    Door open() {
        return door.get();
    }

    /** No longer than it takes to hold every structure of that sort of file: short inputs are what makes a million. */
    int mostBytes() {
        return mostBytes;
    }

    /** The folder of its kept inputs. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Path> seeds() {
        return seeds.stream().map(Path::of).toList();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
