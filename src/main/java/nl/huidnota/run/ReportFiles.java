package nl.huidnota.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Booking;
import nl.huidnota.ledger.Books;
import nl.huidnota.report.AttentionXlsx;
import nl.huidnota.report.FindingsCsv;
import nl.huidnota.report.MailingCsv;
import nl.huidnota.report.ReportHtml;
import nl.huidnota.report.RunJson;
import nl.huidnota.report.RunReport;
import nl.huidnota.report.Sha256Sums;
import nl.huidnota.text.Texts;

/** Writes the reports of a booking run and keeps their bytes in the books, so that they come back as they were. */
final class ReportFiles {
    private final Booking booking;
    private final Outbox outbox;
    private final String folder;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    ReportFiles(Booking booking, Outbox outbox, String folder) {
        this.booking = booking;
        this.outbox = outbox;
        this.folder = folder;
    }

    /** A report that can write itself. */
    @FunctionalInterface
    interface Report {
        void writeTo(Writer out) throws IOException;
    }

    void writeAll(RunReport report, Books books) throws EnvironmentRefused {
        RunSummary summary = report.summary();
        RunDetails details = report.details();
        Texts texts = report.texts();
        text("run.json", out -> RunJson.write(out, summary, details));
        text("bevindingen.csv", out -> FindingsCsv.write(out, summary, details, texts));
        text("verzendlijst.csv", out -> MailingCsv.write(out, summary, details, texts));
        text("rapport.html", out -> ReportHtml.write(out, report));
        bytes("aandacht.xlsx", out -> AttentionXlsx.write(out, report));
        checksums(books);
    }

    private void text(String name, Report report) throws EnvironmentRefused {
        bytes(name, out -> write(out, report));
    }

    static void write(OutputStream out, Report report) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        report.writeTo(writer);
        writer.flush();
    }

    private void bytes(String name, Outbox.Content content) throws EnvironmentRefused {
        Outbox.Staged file = outbox.stage(folder + "/" + name, content);
        try {
            booking.attach(file.path(), (OutputStream out) -> Files.copy(file.waiting(), out));
        } catch (IOException e) {
            throw DiskTrouble.at(file.waiting(), e);
        }
        hashes.put(name, file.sha256());
    }

    /** Of every file in the folder, those of earlier runs too. */
    private void checksums(Books books) throws EnvironmentRefused {
        bytes("SHA256SUMS", out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            Sha256Sums.Listing listing = new Sha256Sums.Listing(writer, hashes);
            try {
                books.documents().filesIn(folder, file -> add(listing, file));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            listing.finish();
        });
    }

    private void add(Sha256Sums.Listing listing, BookedDocument.IssuedFile file) {
        try {
            listing.add(file.path().substring(folder.length() + 1), file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
