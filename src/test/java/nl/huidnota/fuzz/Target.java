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
    SESSIONS(TableDoors::sessions, List.of("src/test/resources/fuzz/seeds/sessies.csv")),
    WORKBOOK(WorkbookDoor::new, List.of("src/test/resources/fuzz/seeds/sheet.xml", WorkbookDoor.SEED)),
    SIDE_FILES(TableDoors::sideFiles, List.of("src/test/resources/fuzz/seeds/sessies.csv")),
    DECISIONS(TableDoors::decisions, List.of("samples/besluiten.csv")),
    CHECKS(TableDoors::checks, List.of("samples/cov.csv")),
    REJECTIONS(TableDoors::rejections, List.of("src/test/resources/fuzz/seeds/rejections.csv")),
    PRACTICE(YamlDoors::practice, List.of("src/test/resources/fuzz/seeds/praktijk.yaml")),
    COVER(YamlDoors::cover, List.of("src/test/resources/fuzz/seeds/polissen.yaml")),
    COLUMNS(YamlDoors::columns, List.of("src/test/resources/fuzz/seeds/kolommen.yaml")),
    TEMPLATE(YamlDoors::template, List.of("src/test/resources/fuzz/seeds/factuur.yaml")),
    CLAIM_XML(XmlDoors::claim, List.of("src/test/resources/fuzz/seeds/claim.xml", "samples/retour-D2026-00001.xml")),
    RETURN_XML(XmlDoors::returned, List.of("samples/retour-D2026-00001.xml", "samples/retour-D2026-00002-vecozo.xml")),
    LOGO(
            PictureDoor::logo,
            List.of(
                    "src/test/resources/fuzz/seeds/logo.png",
                    "src/test/resources/fuzz/seeds/logo.jpg",
                    "src/test/resources/fuzz/seeds/logo.svg")),
    BOOKS(BooksDoor::open, List.of("src/test/resources/fuzz/seeds/books-patch"));

    private final Supplier<Door> door;
    private final List<String> seeds;

    Target(Supplier<Door> door, List<String> seeds) {
        this.door = door;
        this.seeds = seeds;
    }

    Door open() {
        return door.get();
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
