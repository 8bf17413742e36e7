package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.text.Json;

/** Brings back files that are in the books and not on the disk, byte for byte. */
final class Restoring {
    private final Books books;
    private final Outbox outbox;
    private final Path root;
    private final Map<List<String>, Papers.Press> presses = new HashMap<>();
    private final List<String> differing = new ArrayList<>();
    private int restored;

    Restoring(Books books, Outbox outbox, Path root) {
        this.books = books;
        this.outbox = outbox;
        this.root = root;
    }

    /** The same for several folders; one named twice counts once. */
    void restoreAll(String... folders) throws EnvironmentRefused {
        for (String folder : new LinkedHashSet<>(List.of(folders))) {
            restore(folder);
        }
    }

    /** Stages every missing document and report of one folder; they appear when the outbox is released. */
    void restore(String folder) throws EnvironmentRefused {
        books.documents().filesIn(folder, file -> restoreFile(file.path()));
        for (var attached : books.documents().attachmentsUnder(folder + "/")) {
            if (isMissing(attached.key())) {
                restoreAttachment(attached.key());
            }
        }
    }

    private boolean isMissing(String path) {
        return !Files.exists(root.resolve(path)) && !outbox.holds(path);
    }

    /** Only for a missing file are the books asked what it was made from. */
    private void restoreFile(String path) throws EnvironmentRefused {
        if (isMissing(path)) {
            for (BookedDocument document : books.documents().withFile(path)) {
                restoreDocument(document);
            }
        }
    }

    private void restoreDocument(BookedDocument document) throws EnvironmentRefused {
        BookedDocument.Rendering rendering = document.rendering();
        String path = document.file().path();
        if (rendering == null || document.kind() == DocumentKind.CLAIM) {
            return;
        }
        byte[] pdf = press(rendering.snapshots()).print(Json.kept(rendering.payload(), Invoice.class));
        if (!Sha256.of(pdf).equals(document.file().sha256())) {
            differing.add(path);
            return;
        }
        outbox.stage(path, pdf);
        restored++;
    }

    private Papers.Press press(List<String> snapshots) throws EnvironmentRefused {
        Papers.Press press = presses.get(snapshots);
        if (press == null) {
            press = Papers.kept(books, snapshots).press();
            presses.put(snapshots, press);
        }
        return press;
    }

    private void restoreAttachment(String path) throws EnvironmentRefused {
        outbox.stage(path, out -> copy(path, out));
        restored++;
    }

    private void copy(String path, java.io.OutputStream out) throws IOException, EnvironmentRefused {
        books.documents().copyAttachment(path, out);
    }

    int restored() {
        return restored;
    }

    /** Files that this version of the program would make differently: left as they are. */
    List<String> differing() {
        return differing;
    }
}
