package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.claimfile.GateReport;
import nl.huidnota.claimfile.MessageGate;
import nl.huidnota.claimfile.ReturnReader;
import nl.huidnota.claimfile.XmlRefusedException;
import nl.huidnota.claimfile.XmlSource;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.GateFinding;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.claim.ReturnMessage;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * Checks files made earlier, by us or by another program: a claim message by the gate, a document of ours by its hash
 * and sum in the books, a run folder by its checksums and its result.
 */
public final class FileVerification {
    private final String booksLocation;
    private final BooksOptions options;
    private final @Nullable Path schema;
    private final LocalDate today;

    /**
     * @param books where the books are; those that do not exist know nothing
     * @param schema the user's own copy of the official schema; null when not given
     */
    public FileVerification(String books, BooksOptions options, @Nullable Path schema, LocalDate today) {
        this.booksLocation = books;
        this.options = options;
        this.schema = schema;
        this.today = today;
    }

    /**
     * What was found about one file.
     *
     * @param proven what holds
     * @param faults what does not
     * @param findings of the message gate
     */
    public record Verified(String file, List<Fault> proven, List<Fault> faults, List<GateFinding> findings) {
        public Verified {
            proven = List.copyOf(proven);
            faults = List.copyOf(faults);
            findings = List.copyOf(findings);
        }

        public boolean isSound() {
            return faults.isEmpty() && findings.isEmpty();
        }
    }

    /** @throws InputRefused when the file cannot be read at all */
    public Verified verify(Path file) throws InputRefused, EnvironmentRefused {
        try {
            if (Files.isDirectory(file)) {
                return FolderVerification.of(file, this::open);
            }
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return name.endsWith(".xml") ? message(file) : document(file);
        } catch (NoSuchFileException e) {
            throw new InputRefused(ReturnFiles.unreadable(file, e));
        } catch (IOException e) {
            throw new InputRefused(ReturnFiles.unreadable(file, e));
        }
    }

    private Books open() throws EnvironmentRefused {
        return Books.openReadOnly(booksLocation, options);
    }

    private Verified message(Path file) throws IOException {
        MessageGate gate = new MessageGate(today, null);
        XmlSource source = XmlSource.of(file);
        try {
            GateReport report = gate.check(source);
            List<GateFinding> findings = new ArrayList<>(report.findings());
            if (schema != null) {
                findings.addAll(gate.compare(source, schema));
            }
            Fault about = Fault.of(
                    report.invoice() ? "verify.invoice-data" : "verify.message",
                    file.toString(),
                    Map.of(
                            "number",
                            report.reference(),
                            "lines",
                            String.valueOf(report.lines()),
                            "total",
                            report.total().toString()));
            List<Fault> faults = report.complete() ? List.of() : List.of(fault("verify.too-many", file));
            return new Verified(file.toString(), List.of(about), faults, findings);
        } catch (XmlRefusedException e) {
            return e.reason() == XmlRefusedException.Reason.OTHER_ROOT ? returned(file, e) : refused(file, e);
        }
    }

    private static Fault fault(String key, Path file) {
        return Fault.of(key, file.toString(), Map.of());
    }

    private static Verified refused(Path file, XmlRefusedException e) {
        return new Verified(file.toString(), List.of(), List.of(ReturnFiles.refused(file, e)), List.of());
    }

    /** Not a claim: perhaps the answer to one. */
    private static Verified returned(Path file, XmlRefusedException first) throws IOException {
        try {
            ReturnMessage message = new ReturnReader().read(XmlSource.of(file));
            Fault about = Fault.of(
                    "verify.return",
                    file.toString(),
                    Map.of(
                            "number",
                            message.header().reference(),
                            "lines",
                            String.valueOf(message.lines().size())));
            return new Verified(file.toString(), List.of(about), List.of(), List.of());
        } catch (XmlRefusedException e) {
            return refused(file, e.reason() == XmlRefusedException.Reason.OTHER_ROOT ? first : e);
        }
    }

    private Verified document(Path file) throws IOException, EnvironmentRefused {
        String sha256 = Sha256.ofFile(file);
        String name = String.valueOf(file.getFileName());
        List<BookedDocument> same = new ArrayList<>();
        List<BookedDocument> named = new ArrayList<>();
        try (Books books = open()) {
            books.documents().all(document -> {
                if (document.file().sha256().equals(sha256)) {
                    same.add(document);
                } else if (document.file().path().endsWith("/" + name)) {
                    named.add(document);
                }
            });
        }
        if (!same.isEmpty()) {
            return issued(file, same.get(0));
        }
        String key = named.isEmpty() ? "verify.unknown" : "verify.changed";
        return new Verified(file.toString(), List.of(), List.of(fault(key, file)), List.of());
    }

    private static Verified issued(Path file, BookedDocument document) {
        Fault about = Fault.of(
                "verify.issued",
                file.toString(),
                Map.of(
                        "number", document.number(),
                        "date", document.date().toString(),
                        "total", document.sums().total().toString()));
        BookedDocument.Rendering rendering = document.rendering();
        boolean closes = rendering == null
                || rendering.payload().isEmpty()
                || Objects.equals(
                        Json.kept(rendering.payload(), Invoice.class).total(),
                        document.sums().total());
        List<Fault> faults = closes ? List.of() : List.of(fault("verify.sum", file));
        return new Verified(file.toString(), List.of(about), faults, List.of());
    }
}
