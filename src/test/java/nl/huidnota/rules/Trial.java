package nl.huidnota.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SessionContent;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.claim.ContentFingerprint;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.InsuranceCheck;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Iban;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.ClaimDeadline;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.practice.CourseSettings;
import nl.huidnota.domain.practice.Numbering;
import nl.huidnota.domain.practice.Numbering.NumberPattern;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.domain.practice.Practice.BsnOnInvoice;
import nl.huidnota.domain.practice.Practice.Declarant;
import nl.huidnota.domain.practice.Practice.Vecozo;
import nl.huidnota.domain.practice.PracticeCard;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.domain.practice.Practitioner.Kind;
import nl.huidnota.domain.practice.Practitioner.Registration;
import nl.huidnota.domain.practice.PriceList;
import nl.huidnota.domain.practice.PriceListEntry;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import nl.huidnota.intake.SessionParser;
import nl.huidnota.rules.judging.ClientCase;
import nl.huidnota.rules.judging.Explanation;
import nl.huidnota.rules.judging.InsuranceChecks;
import nl.huidnota.rules.judging.RuleSetting;
import nl.huidnota.rules.judging.Selection;

/**
 * A client before the rulebook: rows that are claimable by restitutie until a test changes a cell, a term or the books.
 * {@link #with} changes the row added last.
 */
public final class Trial {
    public static final String BSN = "999900006";
    private final List<Map<Column, String>> rows = new ArrayList<>();
    private final List<BookedSession> history = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<InsuranceCheck> checks = new ArrayList<>();
    private final List<CoverTerms> terms = new ArrayList<>();
    private final Set<Integer> doubled = new HashSet<>();
    private final List<PriceListEntry> prices = new ArrayList<>();
    private final List<Practitioner> practitioners = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Set<Integer> overflowing = new HashSet<>();
    private final Map<Integer, Long> trimmed = new HashMap<>();
    public Route route = Route.RESTITUTIE;
    public ClaimDeadline deadline;
    public boolean selfPayAtMaximum;
    public boolean checksInsurance;
    public boolean smallBusiness;
    public boolean ahead;
    public CourseSettings course = CourseSettings.DEFAULT;
    public LocalDate today = LocalDate.of(2026, 11, 2);
    public LocalDate invoiceDate = LocalDate.of(2026, 11, 2);
    public Selection selection = Selection.ofMonth(YearMonth.of(2026, 10));
    public IntPredicate letters = letter -> true;

    private Trial() {
        price("075-9001", "180.00", PrestatieKind.BEHANDELING, VatRule.NAAR_BEHANDELING);
        price("075-9010", "60.00", PrestatieKind.CONSULT, VatRule.NAAR_BEHANDELING);
        price("075-9020", "30.00", PrestatieKind.PRODUCT, VatRule.HOOG_21);
        price("999-0001", "45.00", PrestatieKind.WEGBLIJF, VatRule.VRIJ);
        practitioner("90112345", Kind.HUIDTHERAPEUT, "KP", "NVH");
        practitioner("90554321", Kind.SCHOONHEIDSSPECIALIST, "ANBOS");
        row("S-1");
    }

    public static Trial trial() {
        return new Trial();
    }

    public Trial row(String id) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SESSIE_ID, id);
        cells.put(Column.SESSIEDATUM, "2026-10-01");
        cells.put(Column.STATUS, "voltooid");
        cells.put(Column.CLIENT_ID, "K-1");
        cells.put(Column.ACHTERNAAM, "Voorbeeld");
        cells.put(Column.GEBOORTEDATUM, "1990-05-17");
        cells.put(Column.BSN, BSN);
        cells.put(Column.STRAAT, "Dorpsstraat");
        cells.put(Column.HUISNUMMER, "1");
        cells.put(Column.POSTCODE, "3511 AB");
        cells.put(Column.PLAATS, "Utrecht");
        cells.put(Column.UZOVI, "9901");
        cells.put(Column.PAKKET, "PLUS");
        cells.put(Column.BEHANDELAAR_AGB, "90112345");
        cells.put(Column.PRESTATIECODE, "075-9001");
        cells.put(Column.INDICATIE, "acnelittekens");
        cells.put(Column.LICHAAMSGEBIED, "gelaat");
        cells.put(Column.TARIEF, "180,00");
        rows.add(cells);
        return this;
    }

    public Trial with(Column column, String text) {
        rows.get(rows.size() - 1).put(column, text);
        return this;
    }

    public Trial overflowing() {
        overflowing.add(rows.size() - 1);
        return this;
    }

    public Trial trimmed(Column column) {
        trimmed.merge(rows.size() - 1, 1L << column.ordinal(), (some, more) -> some | more);
        return this;
    }

    public Trial on(String date) {
        return with(Column.SESSIEDATUM, date);
    }

    public Trial consult() {
        return with(Column.PRESTATIECODE, "075-9010")
                .with(Column.TARIEF, "60,00")
                .with(Column.INDICATIE, "")
                .with(Column.LICHAAMSGEBIED, "");
    }

    public Trial withoutCover() {
        return with(Column.PAKKET, "geen").with(Column.UZOVI, "");
    }

    /** A version of the insurer's package; the first call replaces the plain terms. */
    public Trial terms(Consumer<TermsDraft> change) {
        TermsDraft draft = new TermsDraft();
        change.accept(draft);
        terms.add(draft.terms());
        return this;
    }

    public Trial set(Consumer<Trial> change) {
        change.accept(this);
        return this;
    }

    public Trial vecozo() {
        route = Route.VECOZO;
        return this;
    }

    public Trial everything() {
        selection = Selection.everything();
        return this;
    }

    public Trial outcome(String rule, Outcome outcome) {
        outcomes.put(rule, outcome);
        return this;
    }

    public Trial decided(String session, String rule, Decision.Kind kind) {
        decisions.add(new Decision(session, rule, kind, "reden", "Jo", LocalDate.of(2026, 11, 1)));
        return this;
    }

    public Trial checked(String on, String uzovi, String pakket, boolean insured) {
        LocalDate day = LocalDate.parse(on);
        checks.add(new InsuranceCheck("K-1", day, uzovi, pakket, insured, day));
        return this;
    }

    public Trial doubled(int... rowNumbers) {
        Arrays.stream(rowNumbers).forEach(doubled::add);
        return this;
    }

    public Trial price(String code, String tariff, PrestatieKind kind, VatRule vat) {
        return price(code, tariff, kind, vat, DateRange.ALWAYS);
    }

    public Trial price(String code, String tariff, PrestatieKind kind, VatRule vat, DateRange valid) {
        prices.add(new PriceListEntry(
                PrestatieCode.parse(code).orElseThrow(), "prestatie " + code, Euro.parse(tariff), kind, vat, valid));
        return this;
    }

    public Trial practitioner(String agb, Kind kind, String... registers) {
        List<Registration> registrations = Arrays.stream(registers)
                .map(name -> new Registration(name, new DateRange(null, LocalDate.of(2026, 12, 31))))
                .toList();
        practitioners.add(new Practitioner(
                new AgbCode(agb), "Sam", kind, registrations, new DateRange(LocalDate.of(2020, 1, 1), null)));
        return this;
    }

    public Trial booked(BookedDraft booked) {
        history.add(booked.session());
        return this;
    }

    /** The fingerprint of the row added last, as the books keep it. */
    public ContentFingerprint fingerprint() {
        return ContentFingerprint.of(SessionContent.of(session(rows.size() - 1)));
    }

    public Session session(int index) {
        String[] cells = new String[Column.values().length];
        for (Column column : Column.values()) {
            cells[column.ordinal()] = rows.get(index).getOrDefault(column, "");
        }
        String overflow = overflowing.contains(index) ? "teveel" : null;
        return new SessionParser()
                .parse(new SourceRow(index + 2, List.of(cells), overflow, trimmed.getOrDefault(index, 0L)));
    }

    public RuleSetting setting() {
        List<CoverTerms> versions = terms.isEmpty() ? List.of(new TermsDraft().terms()) : terms;
        List<Insurer> insurers = new ArrayList<>();
        insurers.add(insurer("9901", "Zonnezorg", List.of("Zon"), versions));
        if (versions.stream().noneMatch(version -> version.uzovi().digits().equals("9902"))) {
            TermsDraft other = new TermsDraft();
            other.uzovi = "9902";
            insurers.add(insurer("9902", "Maanzorg", List.of(), List.of(other.terms())));
        } else {
            insurers.add(insurer("9902", "Maanzorg", List.of(), versions));
        }
        return new RuleSetting(
                practice(),
                new CoverBook(insurers),
                InsuranceChecks.of(checks),
                today,
                selection,
                ahead,
                invoiceDate,
                letters);
    }

    private Insurer insurer(String uzovi, String name, List<String> aliases, List<CoverTerms> versions) {
        UzoviCode code = new UzoviCode(uzovi);
        List<CoverTerms> own = versions.stream()
                .filter(version -> version.uzovi().equals(code))
                .toList();
        return new Insurer(code, name, aliases, route, deadline, selfPayAtMaximum, checksInsurance, List.of(), own);
    }

    private Practice practice() {
        NumberPattern pattern = new NumberPattern("F{jaar}-{nr:5}", 1);
        PracticeCard card = new PracticeCard(
                "Huid",
                new AgbCode("90060001"),
                "Straat",
                "1",
                "3511 AB",
                "Utrecht",
                Iban.parse("NL91ABNA0417164300").orElseThrow(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Practice(
                card,
                Declarant.PRAKTIJK,
                practitioners,
                new PriceList(prices),
                Map.of("rosacea", true, "rimpels", false),
                new Numbering(pattern, pattern, pattern),
                new Vecozo(false, 2, 0),
                smallBusiness,
                14,
                BsnOnInvoice.NEE,
                true,
                course,
                outcomes);
    }

    public ClientCase client() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            sessions.add(session(i));
        }
        return new ClientCase("K-1", sessions, history, decisions, doubled);
    }

    public List<JudgedSession> judged() {
        return Rulebook.of(setting()).judge(client());
    }

    public Explanation explained(String id) {
        return Rulebook.of(setting()).explain(client(), id).get(0);
    }

    /** The verdict on the row added last. */
    public JudgedSession last() {
        List<JudgedSession> all = judged();
        return all.get(all.size() - 1);
    }

    public Verdict verdict() {
        return last().verdict();
    }

    public List<String> rules() {
        return last().findings().stream().map(Finding::rule).distinct().toList();
    }

    /** The findings of one rule on the row added last. */
    public List<Finding> findings(String rule) {
        return last().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    public Finding finding(String rule) {
        List<Finding> found = findings(rule);
        if (found.size() != 1) {
            throw new AssertionError(rule + " fired " + found.size() + " times: " + last().findings());
        }
        return found.get(0);
    }

    public boolean fires(String rule) {
        return !findings(rule).isEmpty();
    }

    public String expected() {
        Euro expected = last().expected();
        return expected == null ? "none" : expected.toString();
    }

    /** A session of K-1 in the books: claimed by restitutie under PLUS for 180 euro, until a test says otherwise. */
    public static final class BookedDraft {
        public String id;
        public String client = "K-1";
        public String date;
        public String prestatie = "075-9001";
        public PrestatieKind kind = PrestatieKind.BEHANDELING;
        public String area = "gelaat";
        public LocalDate referralDate;
        public Verdict verdict = Verdict.CLAIMABLE;
        public String uzovi = "9901";
        public String packageCode = "PLUS";
        public String budget = "pakket:PLUS";
        public String expected = "180.00";
        public String awarded;
        public boolean credited;
        public String paidElsewhere;
        public ContentFingerprint fingerprint = new ContentFingerprint("");

        public static BookedDraft booked(String id, String date) {
            BookedDraft draft = new BookedDraft();
            draft.id = id;
            draft.date = date;
            return draft;
        }

        public BookedDraft set(Consumer<BookedDraft> change) {
            change.accept(this);
            return this;
        }

        public BookedSession session() {
            return new BookedSession(
                    id,
                    client,
                    LocalDate.parse(date),
                    prestatie,
                    kind,
                    BodyArea.parse(area),
                    referralDate,
                    verdict,
                    Route.RESTITUTIE,
                    new UzoviCode(uzovi),
                    packageCode,
                    budget,
                    Euro.parse("180.00"),
                    euro(expected),
                    euro(awarded),
                    credited,
                    euro(paidElsewhere),
                    fingerprint,
                    "F2026-00001");
        }

        private static Euro euro(String amount) {
            return amount == null ? null : Euro.parse(amount);
        }
    }
}
