package nl.huidnota.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.claim.YearOverview;
import nl.huidnota.domain.claim.YearOverview.Line;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.ledger.BookedAward;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.BookedLine;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.DocumentKind;
import nl.huidnota.ledger.OpenLine;

/** Adds up a year of the books. */
public final class YearBooks {
    private static final int MONTHS = 12;

    private final Administration administration;
    private final int year;
    private final Map<YearMonth, Line> months = new TreeMap<>();
    private final Map<UzoviCode, Line> insurers = new HashMap<>();
    private final Map<String, Euro> open = new HashMap<>();

    private YearBooks(Administration administration, int year) {
        this.administration = administration;
        this.year = year;
        for (int month = 1; month <= MONTHS; month++) {
            months.put(YearMonth.of(year, month), none());
        }
    }

    /** The year as the books know it; a document counts in the month of its run. */
    public static YearOverview of(Administration administration, int year, LocalDate today) throws EnvironmentRefused {
        YearBooks sums = new YearBooks(administration, year);
        try (Books books = Books.openReadOnly(administration.books(), administration.options())) {
            books.lines().open(line -> sums.open.put(line.line().reference(), waiting(line)));
            books.documents().all(document -> sums.add(books, document));
            for (YearMonth month : sums.months.keySet()) {
                books.sessions().ofMonth(month, sums::addRestitution);
            }
        }
        return sums.overview(today);
    }

    private static Line none() {
        return new Line("", Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO);
    }

    private static Euro waiting(OpenLine open) {
        BookedAward answer = open.answer();
        Euro amount = open.line().amount();
        Euro awarded = answer == null ? null : answer.awarded();
        return awarded == null ? amount : amount.minus(awarded);
    }

    private void add(Books books, BookedDocument document) throws EnvironmentRefused {
        YearMonth month = DocumentLines.period(document);
        if (month.getYear() != year || document.kind() == DocumentKind.SPECIFICATION) {
            return;
        }
        UzoviCode uzovi = document.uzovi();
        if (document.kind() == DocumentKind.CLAIM && uzovi != null) {
            Line claimed = claimed(books, document);
            months.merge(month, claimed, Line::plus);
            insurers.merge(uzovi, claimed, Line::plus);
        } else {
            Line invoiced = new Line("", document.sums().total(), Euro.ZERO, Euro.ZERO, Euro.ZERO);
            months.merge(month, invoiced, Line::plus);
        }
    }

    /** What a client claims from the insurer with our invoice. */
    private void addRestitution(BookedSession session) {
        boolean claimable = session.verdict() == Verdict.CLAIMABLE && session.route() == Route.RESTITUTIE;
        if (claimable && !session.credited() && session.uzovi() != null) {
            Line invoiced = new Line("", session.tariff(), Euro.ZERO, Euro.ZERO, Euro.ZERO);
            insurers.merge(session.uzovi(), invoiced, Line::plus);
        }
    }

    private Line claimed(Books books, BookedDocument document) throws EnvironmentRefused {
        Set<String> references = books.lines().ofDocument(document.number()).stream()
                .map(BookedLine::reference)
                .collect(Collectors.toSet());
        // a later answer replaces an earlier one
        Map<String, Euro> awarded = new HashMap<>();
        for (BookedAward award : books.lines().answers(references)) {
            awarded.put(
                    award.document() + " " + award.session(), award.awarded() == null ? Euro.ZERO : award.awarded());
        }
        Euro waiting = references.stream()
                .map(reference -> open.getOrDefault(reference, Euro.ZERO))
                .reduce(Euro.ZERO, Euro::plus);
        return new Line(
                "",
                Euro.ZERO,
                document.sums().total(),
                awarded.values().stream().reduce(Euro.ZERO, Euro::plus),
                waiting);
    }

    private YearOverview overview(LocalDate today) {
        List<Line> byMonth = new ArrayList<>();
        months.forEach((month, sums) -> byMonth.add(named(month.toString(), sums)));
        List<Line> byInsurer = new ArrayList<>();
        insurers.forEach((uzovi, sums) -> byInsurer.add(named(nameOf(uzovi), sums)));
        byInsurer.sort(Comparator.comparing((Line line) -> line.invoiced().plus(line.claimed()))
                .reversed()
                .thenComparing(Line::key));
        Euro ofInsurers = byInsurer.stream().map(Line::invoiced).reduce(Euro.ZERO, Euro::plus);
        Euro others = byMonth.stream()
                .map(Line::invoiced)
                .reduce(Euro.ZERO, Euro::plus)
                .minus(ofInsurers);
        if (!others.isZero()) {
            byInsurer.add(new Line("", others, Euro.ZERO, Euro.ZERO, Euro.ZERO));
        }
        return new YearOverview(year, today, byMonth, byInsurer);
    }

    private String nameOf(UzoviCode uzovi) {
        String name = administration
                .practice()
                .cover()
                .insurer(uzovi)
                .map(Insurer::name)
                .orElse("");
        return (uzovi.digits() + " " + name).strip();
    }

    private static Line named(String key, Line sums) {
        return new Line(key, sums.invoiced(), sums.claimed(), sums.awarded(), sums.open());
    }
}
