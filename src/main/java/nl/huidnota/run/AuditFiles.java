package nl.huidnota.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.ledger.Booking;
import nl.huidnota.report.AuditCsv;
import nl.huidnota.report.AuditHtml;
import nl.huidnota.report.AuditJson;
import nl.huidnota.report.AuditReport;
import nl.huidnota.report.AuditXlsx;
import nl.huidnota.report.CallList;
import nl.huidnota.report.PackageTable;

/** Writes the reports of an audit and keeps their bytes in the books. */
final class AuditFiles {
    private static final int CALL_LIST_WIDTH = 76;
    private final Booking booking;
    private final Outbox outbox;
    private final String folder;

    AuditFiles(Booking booking, Outbox outbox, String folder) {
        this.booking = booking;
        this.outbox = outbox;
        this.folder = folder;
    }

    void writeAll(AuditReport report) throws EnvironmentRefused {
        text("rapport.html", out -> AuditHtml.write(out, report));
        text("regels.csv", out -> AuditCsv.write(out, report));
        text("audit.json", out -> AuditJson.write(out, report.result()));
        bytes("werklijst.xlsx", out -> AuditXlsx.write(out, report));
        if (!report.result().statistics().isEmpty()) {
            text("pakketten.csv", out -> PackageTable.write(out, report));
        }
        List<String> calls = CallList.lines(report, CALL_LIST_WIDTH);
        if (!calls.isEmpty()) {
            text("bellijst.txt", out -> out.write(String.join("\n", calls) + "\n"));
        }
    }

    private void text(String name, ReportFiles.Report report) throws EnvironmentRefused {
        bytes(name, out -> ReportFiles.write(out, report));
    }

    private void bytes(String name, Outbox.Content content) throws EnvironmentRefused {
        keep(outbox.stage(folder + "/" + name, content), booking);
    }

    /** A file that the books keep as it is. */
    static void keep(Outbox.Staged file, Booking booking) throws EnvironmentRefused {
        try {
            booking.attach(file.path(), (OutputStream out) -> Files.copy(file.waiting(), out));
        } catch (IOException e) {
            throw DiskTrouble.at(file.waiting(), e);
        }
    }
}
