package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.huidnota.claimfile.ClaimWriter;
import nl.huidnota.claimfile.SentClaims.SentHead;
import nl.huidnota.claimfile.SentClaims.SentLine;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.CreditLine;
import nl.huidnota.domain.claim.InsuredClaims;
import nl.huidnota.domain.claim.MessageLine;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.Numbering;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.domain.practice.Practice.Vecozo;
import nl.huidnota.ledger.BookedCredit;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;

/**
 * A message that takes back one awarded line: alone, for a claim beside its credit is refused (8062). It is a test, and
 * comes from a practitioner, when the claim was and did, whatever the practice sends today.
 */
final class CreditMessage {
    private final Books books;
    private final IssueDesk desk;
    private final Practice practice;
    private final CorrectionRequest request;

    CreditMessage(Books books, IssueDesk desk, Practice practice, CorrectionRequest request) {
        this.books = books;
        this.desk = desk;
        this.practice = practice;
        this.request = request;
    }

    CorrectionOutcome.Made issue(CorrectionTarget target, String reason) throws EnvironmentRefused, InputRefused {
        BookedLine line = target.lines().get(0);
        LocalDate date = request.dates().invoiceDate();
        BookedDocument.Serial serial = desk.next(Numbering.Series.DECLARATIE, date);
        String number = desk.number(serial);
        String reference = MessageLine.referenceOf(number, 1);
        SentFile sent = new SentFile(books, target.document());
        SentHead head = sent.head().orElseThrow(() -> purged(line));
        ClaimMessage message = message(line, number, head, claims(target, sent, reference));
        Outbox.Staged file = write(message, line, number);
        Euro total = target.credit().negated();
        new Gate(request.dates().today(), head.production(), request.files().schema())
                .mustPass(file.waiting(), 1, total);
        desk.bookClaimFile(new BookedDocument(
                number,
                DocumentKind.CLAIM,
                serial,
                null,
                line.uzovi(),
                null,
                date,
                new BookedDocument.Sums(total, Euro.ZERO, total),
                ClaimIssue.KEPT_WHOLE,
                new BookedDocument.IssuedFile(file.path(), file.sha256(), file.size()),
                target.document().number()));
        desk.booking()
                .book(new BookedLine(
                        reference,
                        number,
                        line.session(),
                        line.client(),
                        line.uzovi(),
                        line.date(),
                        target.credit(),
                        line.reference()));
        desk.booking().book(new BookedCredit(line.session(), line.reference(), reference, reason));
        desk.event(line.client(), "claim_credited", line.reference());
        return new CorrectionOutcome.Made(DocumentKind.CLAIM.key(), number, file.path(), total);
    }

    private static InputRefused purged(BookedLine line) {
        return new InputRefused(Fault.of("correct.purged", "", Map.of("number", line.reference())));
    }

    private static InsuredClaims claims(CorrectionTarget target, SentFile file, String reference)
            throws EnvironmentRefused, InputRefused {
        BookedLine line = target.lines().get(0);
        SentLine sent =
                file.lines(one -> one.reference().equals(line.reference())).get(line.reference());
        if (sent == null) {
            throw purged(line);
        }
        CreditLine credit = new CreditLine(reference, line.reference(), sent.prestatie(), line.date(), target.credit());
        return new InsuredClaims(sent.insured(), List.of(credit));
    }

    private Outbox.Staged write(ClaimMessage message, BookedLine line, String number) throws EnvironmentRefused {
        String path = FileNames.claimFile(desk.folder(), number, line.uzovi().digits());
        Outbox.Staged file = desk.outbox().stage(path, out -> new ClaimWriter().write(message, out));
        try {
            desk.booking().attach(file.path(), out -> Files.copy(file.waiting(), out));
        } catch (IOException e) {
            throw DiskTrouble.at(file.waiting(), e);
        }
        return file;
    }

    private ClaimMessage message(BookedLine line, String number, SentHead head, InsuredClaims claims) {
        LocalDate today = request.dates().today();
        YearMonth month = YearMonth.from(line.date());
        LocalDate end = month.atEndOfMonth();
        AgbCode agb = practice.card().agb();
        Vecozo kind = new Vecozo(
                head.production(),
                practice.vecozo().version(),
                practice.vecozo().subversion());
        return new ClaimMessage(
                new ClaimMessage.Header(kind, agb, line.uzovi(), today, number),
                new ClaimMessage.Context(
                        agb,
                        head.practitioner(),
                        number,
                        request.dates().invoiceDate(),
                        new ClaimMessage.Period(month.atDay(1), end.isAfter(today) ? today : end)),
                List.of(claims));
    }
}
