package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.huidnota.claimfile.ClaimWriter;
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
import nl.huidnota.ledger.BookedCredit;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import org.jspecify.annotations.Nullable;

/** A message that takes back one awarded line: alone, for a claim beside its credit is refused (8062). */
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
        BookedLine line = Objects.requireNonNull(target.line(), "a claim line is credited");
        LocalDate date = request.dates().invoiceDate();
        BookedDocument.Serial serial = desk.next(Numbering.Series.DECLARATIE, date);
        String number = desk.number(serial);
        String reference = MessageLine.referenceOf(number, 1);
        Outbox.Staged file = write(target, line, number, reference);
        Euro total = target.credit().negated();
        new Gate(
                        request.dates().today(),
                        practice.vecozo().production(),
                        request.files().schema())
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

    private Outbox.Staged write(CorrectionTarget target, BookedLine line, String number, String reference)
            throws EnvironmentRefused, InputRefused {
        SentLine sent = ReturnMatch.sent(
                        books, target.document(), one -> one.reference().equals(line.reference()))
                .get(line.reference());
        if (sent == null) {
            throw new InputRefused(Fault.of("correct.purged", "", Map.of("number", line.reference())));
        }
        CreditLine credit = new CreditLine(reference, line.reference(), sent.prestatie(), line.date(), target.credit());
        ClaimMessage message = message(target, line, number, new InsuredClaims(sent.insured(), List.of(credit)));
        String path = FileNames.claimFile(desk.folder(), number, line.uzovi().digits());
        Outbox.Staged file = desk.outbox().stage(path, out -> new ClaimWriter().write(message, out));
        try {
            desk.booking().attach(file.path(), out -> Files.copy(file.waiting(), out));
        } catch (IOException e) {
            throw DiskTrouble.at(file.waiting(), e);
        }
        return file;
    }

    private ClaimMessage message(CorrectionTarget target, BookedLine line, String number, InsuredClaims claims)
            throws EnvironmentRefused {
        LocalDate today = request.dates().today();
        YearMonth month = YearMonth.from(line.date());
        LocalDate end = month.atEndOfMonth();
        AgbCode agb = practice.card().agb();
        return new ClaimMessage(
                new ClaimMessage.Header(practice.vecozo(), agb, line.uzovi(), today, number),
                new ClaimMessage.Context(
                        agb,
                        claimant(target, line),
                        number,
                        request.dates().invoiceDate(),
                        new ClaimMessage.Period(month.atDay(1), end.isAfter(today) ? today : end)),
                List.of(claims));
    }

    private @Nullable AgbCode claimant(CorrectionTarget target, BookedLine line) throws EnvironmentRefused {
        if (practice.declarant() == Practice.Declarant.PRAKTIJK) {
            return null;
        }
        return ClaimedLines.of(books, target.document().number())
                .find(line.session())
                .map(claimed -> claimed.line().practitioner().agb())
                .orElse(null);
    }
}
