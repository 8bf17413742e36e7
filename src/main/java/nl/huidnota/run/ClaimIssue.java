package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.huidnota.claimfile.ClaimWriter;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.ClaimLine;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.claim.InvoiceLine;
import nl.huidnota.domain.claim.MessageLine;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.ledger.Staging;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/** Numbers, writes, gates and books the claim files of a run: one per insurer, in order of UZOVI. */
final class ClaimIssue {
    /** A claim file is not made again: its bytes as sent are kept in the books. */
    static final BookedDocument.Rendering KEPT_WHOLE = new BookedDocument.Rendering("", List.of(), "attachment");

    private final IssueDesk desk;
    private final Staging staging;
    private final StagedDetails details;
    private final Practice practice;
    private final Gate gate;
    private final RunRequest request;
    private final @Nullable Replaced replaced;

    /**
     * @param replaced what the messages come in the place of; null when they are the first
     */
    ClaimIssue(
            IssueDesk desk,
            Staging staging,
            StagedDetails details,
            Practice practice,
            RunRequest request,
            @Nullable Replaced replaced) {
        this.replaced = replaced;
        this.desk = desk;
        this.staging = staging;
        this.details = details;
        this.practice = practice;
        this.gate = new Gate(
                request.dates().today(),
                practice.vecozo().production(),
                request.files().schema());
        this.request = request;
    }

    /** One message to be: an insurer, and with declarant zorgverlener a practitioner. */
    private record Group(String uzovi, String agb, int lines, Euro total, LocalDate first, LocalDate last) {
        Group with(ClaimDraft draft) {
            LocalDate day = draft.line().date();
            return new Group(
                    uzovi,
                    agb,
                    lines + 1,
                    total.plus(draft.line().amount()),
                    day.isBefore(first) ? day : first,
                    day.isAfter(last) ? day : last);
        }
    }

    void issueAll() throws EnvironmentRefused, InputRefused {
        List<Group> groups = new ArrayList<>();
        try (Staging.Cursor<Staging.DraftedLine> lines = staging.lineDrafts()) {
            while (lines.hasNext()) {
                Staging.DraftedLine line = lines.next();
                ClaimDraft draft = Json.read(line.draft(), ClaimDraft.class);
                Group open = groups.isEmpty() ? null : groups.get(groups.size() - 1);
                if (open == null || !isOf(open, line.key())) {
                    LocalDate day = draft.line().date();
                    groups.add(new Group(line.key().uzovi(), line.key().agb(), 0, Euro.ZERO, day, day));
                }
                groups.set(groups.size() - 1, groups.get(groups.size() - 1).with(draft));
            }
        }
        for (Group group : groups) {
            issue(group);
        }
    }

    private static boolean isOf(Group group, Staging.LineKey key) {
        return group.uzovi().equals(key.uzovi()) && group.agb().equals(key.agb());
    }

    private void issue(Group group) throws EnvironmentRefused, InputRefused {
        BookedDocument.Serial serial =
                desk.next(Numbering.Series.DECLARATIE, request.dates().invoiceDate());
        String number = desk.number(serial);
        Outbox.Staged file = write(group, number);
        gate.mustPass(file.waiting(), group.lines(), group.total());
        attach(number, file);
        desk.bookClaimFile(new BookedDocument(
                number,
                DocumentKind.CLAIM,
                serial,
                null,
                new UzoviCode(group.uzovi()),
                desk.month(),
                request.dates().invoiceDate(),
                new BookedDocument.Sums(group.total(), Euro.ZERO, group.total()),
                KEPT_WHOLE,
                new BookedDocument.IssuedFile(file.path(), file.sha256(), file.size()),
                replaced == null ? null : replaced.document()));
        new ClaimLineBooking(desk, staging, request.dates().invoiceDate()).bookAll(group.uzovi(), group.agb(), number);
        desk.event(null, "claim_file_issued", number);
        details.add(new ClaimFileRow(number, group.uzovi(), file.path(), group.lines(), group.total()));
    }

    private void attach(String number, Outbox.Staged file) throws EnvironmentRefused {
        try {
            desk.booking().attach(file.path(), out -> Files.copy(file.waiting(), out));
        } catch (IOException e) {
            throw DiskTrouble.at(file.waiting(), e);
        }
    }

    private Outbox.Staged write(Group group, String number) throws EnvironmentRefused {
        String path = FileNames.claimFile(desk.folder(), number, group.uzovi());
        return desk.outbox().stage(path, out -> {
            try (InsuredLines insured = new InsuredLines(staging.lineDrafts(), group.uzovi(), group.agb(), number)) {
                new ClaimWriter().write(message(group, number, insured), group.total(), out);
            }
        });
    }

    private ClaimMessage message(Group group, String number, Iterable<InsuredClaims> insured) {
        LocalDate today = request.dates().today();
        YearMonth from = request.month() == null ? YearMonth.from(group.first()) : request.month();
        LocalDate end = (request.month() == null ? YearMonth.from(group.last()) : request.month()).atEndOfMonth();
        AgbCode agb = practice.card().agb();
        return new ClaimMessage(
                new ClaimMessage.Header(practice.vecozo(), agb, new UzoviCode(group.uzovi()), today, number),
                new ClaimMessage.Context(
                        agb,
                        group.agb().isEmpty() ? null : new AgbCode(group.agb()),
                        number,
                        request.dates().invoiceDate(),
                        new ClaimMessage.Period(from.atDay(1), end.isAfter(today) ? today : end)),
                insured);
    }

    /** The insured of one message, pulled line by line from the scratch store. */
    private static final class InsuredLines implements Iterable<InsuredClaims>, AutoCloseable {
        private final Staging.Cursor<Staging.DraftedLine> lines;
        private final String uzovi;
        private final String agb;
        private final String number;
        private Staging.@Nullable DraftedLine ahead;
        private int rank;

        InsuredLines(Staging.Cursor<Staging.DraftedLine> lines, String uzovi, String agb, String number) {
            this.lines = lines;
            this.uzovi = uzovi;
            this.agb = agb;
            this.number = number;
            this.ahead = pull();
        }

        /** The next line of this message. */
        private Staging.@Nullable DraftedLine pull() {
            try {
                while (lines.hasNext()) {
                    Staging.DraftedLine line = lines.next();
                    if (line.key().uzovi().equals(uzovi) && line.key().agb().equals(agb)) {
                        return line;
                    }
                }
                return null;
            } catch (EnvironmentRefused e) {
                throw new Carried(e);
            }
        }

        @Override
        public Iterator<InsuredClaims> iterator() {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return ahead != null;
                }

                @Override
                public InsuredClaims next() {
                    return nextInsured();
                }
            };
        }

        private InsuredClaims nextInsured() {
            if (ahead == null) {
                throw new java.util.NoSuchElementException();
            }
            String client = ahead.key().client();
            InsuredClaims.Insured insured =
                    Json.read(ahead.draft(), ClaimDraft.class).insured();
            List<MessageLine> claimed = new ArrayList<>();
            while (ahead != null && ahead.key().client().equals(client)) {
                rank++;
                InvoiceLine line = Json.read(ahead.draft(), ClaimDraft.class).line();
                claimed.add(ClaimLine.of(MessageLine.referenceOf(number, rank), line));
                ahead = pull();
            }
            return new InsuredClaims(insured, claimed);
        }

        @Override
        public void close() throws EnvironmentRefused {
            lines.close();
        }
    }
}
