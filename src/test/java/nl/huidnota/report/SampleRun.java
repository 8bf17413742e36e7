package nl.huidnota.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.BudgetUse;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.RunDetails;
import nl.huidnota.domain.claim.RunSummary;
import nl.huidnota.domain.claim.RunSummary.ClaimFileRow;
import nl.huidnota.domain.claim.RunSummary.Input;
import nl.huidnota.domain.claim.RunSummary.InvoiceRow;
import nl.huidnota.domain.claim.RunSummary.VerdictRow;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.claim.YearSoFar;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;

/** A month made up for the report tests: its figures close, because they are reckoned from its rows. */
final class SampleRun implements RunDetails {
    static final String CANARY_NAME = "Kanarie-Vogelaar";
    static final String CANARY_EMAIL = "kanarie@vogelaar.example";

    final List<VerdictRow> verdicts = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<InvoiceRow> invoices = new ArrayList<>();
    final List<ClaimFileRow> claimFiles = new ArrayList<>();
    boolean production;

    /** A month with every verdict in it. */
    static SampleRun month() {
        SampleRun run = new SampleRun();
        int row = 2;
        for (int client = 1; client <= 14; client++) {
            for (int visit = 0; visit < 1 + client % 4; visit++) {
                run.session(row++, client, visit);
            }
        }
        run.add(new VerdictRow(
                null, row, null, Verdict.UNREADABLE, null, null, null, List.of("R002"), null, null, null));
        run.finding("R002", Outcome.UNREADABLE, row, Column.SESSIEDATUM, null, Map.of("cel", "30-02-2026"));
        run.claimFiles.add(new ClaimFileRow(
                "D2026-00001", "9901", "2026-10/declaraties/D2026-00001-9901.xml", 3, Euro.ofCents(54000)));
        return run;
    }

    private void session(int row, int client, int visit) {
        Verdict verdict = Verdict.values()[1 + (client + visit * 5) % 8];
        boolean vecozo = client % 2 == 0;
        Route route = client % 5 == 0 ? null : vecozo ? Route.VECOZO : Route.RESTITUTIE;
        Euro tariff = Euro.ofCents(client == 9 ? 105_000 : 18_000);
        String id = "S-" + (1000 + row);
        boolean booked = verdict.isBillable();
        String document = !booked ? null : "F2026-" + (10000 + client);
        List<String> rules = verdict == Verdict.HELD
                ? List.of("R007", "R033")
                : verdict == Verdict.SELF_PAY
                        ? List.of("R031")
                        : verdict == Verdict.CLAIMABLE ? List.of("R024") : List.of();
        Euro expected = verdict == Verdict.CLAIMABLE ? (client % 3 == 0 ? null : tariff) : Euro.ZERO;
        add(new VerdictRow(
                id,
                row,
                "K-" + client,
                verdict,
                route,
                tariff,
                expected,
                rules,
                document,
                LocalDate.of(2026, 10, 1 + row % 28),
                route == null ? null : vecozo ? "9901 Zonnezorg (fictief)" : "9902 Maanpolis (fictief)"));
        for (String rule : rules) {
            finding(
                    rule,
                    outcome(rule),
                    row,
                    rule.equals("R033") ? Column.VERWIJSDATUM : null,
                    id,
                    Map.of("cel", "", "door", "huisarts"));
        }
        if (booked && verdict == Verdict.SELF_PAY) {
            invoices.add(new InvoiceRow(
                    "F2026-" + (10000 + row),
                    "K-" + client,
                    "2026-10/facturen/F2026-" + (10000 + row) + ".pdf",
                    List.of(id),
                    tariff,
                    Euro.ZERO,
                    tariff,
                    CANARY_NAME,
                    client % 3 == 0 ? null : CANARY_EMAIL));
        }
    }

    /** Two months with treatments, a package and two clients. */
    static YearSoFar year() {
        List<YearSoFar.Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(2025, 10).plusMonths(month);
            months.add(new YearSoFar.Month(of, month < 11 ? 0 : month == 11 ? 12 : 18, month == 11 ? 3 : 0));
        }
        Euro maximum = Euro.ofCents(25_000);
        return new YearSoFar(
                months,
                List.of(new YearSoFar.Budget(
                        "Zonnezorg (fictief)", "Zonne Plus", 8, 1, Euro.ofCents(120_000), Euro.ofCents(200_000))),
                List.of(
                        new YearSoFar.ClientBudget(
                                "K-2", "Zonnezorg (fictief)", "Zonne Plus", new BudgetUse(maximum, maximum)),
                        new YearSoFar.ClientBudget(
                                "K-4",
                                "Zonnezorg (fictief)",
                                "Zonne Plus",
                                new BudgetUse(Euro.ofCents(18_000), maximum))));
    }

    private static Outcome outcome(String rule) {
        return switch (rule) {
            case "R033" -> Outcome.HELD;
            case "R031" -> Outcome.SELF;
            case "R024" -> Outcome.WARN;
            default -> Outcome.INFO;
        };
    }

    void add(VerdictRow row) {
        verdicts.add(row);
    }

    void finding(String rule, Outcome outcome, int row, Column column, String session, Map<String, String> args) {
        findings.add(new Finding(rule, outcome, row, column, session, args, rule.equals("R031") ? "0613" : null));
    }

    RunSummary summary() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Map<Verdict, Euro> amounts = new EnumMap<>(Verdict.class);
        Euro expected = Euro.ZERO;
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
            amounts.put(verdict, Euro.ZERO);
        }
        for (VerdictRow row : verdicts) {
            counts.merge(row.verdict(), 1, Integer::sum);
            amounts.merge(row.verdict(), row.tariff() == null ? Euro.ZERO : row.tariff(), Euro::plus);
            expected = expected.plus(row.expected() == null ? Euro.ZERO : row.expected());
        }
        Euro readable = amounts.values().stream().reduce(Euro.ZERO, Euro::plus);
        Euro claimed = sum(Verdict.CLAIMABLE, Route.VECOZO);
        Euro invoiced = amounts.get(Verdict.SELF_PAY)
                .plus(amounts.get(Verdict.CLAIMABLE))
                .minus(claimed);
        return new RunSummary(
                YearMonth.of(2026, 10),
                LocalDate.of(2026, 11, 2),
                new Input("sessies-2026-10.csv", "ab".repeat(32), "UTF-8", ";"),
                verdicts.size(),
                counts,
                amounts,
                readable,
                expected,
                invoiced,
                claimed,
                Euro.ZERO,
                production,
                "c0ffee" + "0".repeat(58));
    }

    private Euro sum(Verdict verdict, Route route) {
        return verdicts.stream()
                .filter(row -> row.verdict() == verdict && row.route() == route)
                .map(VerdictRow::tariff)
                .reduce(Euro.ZERO, Euro::plus);
    }

    @Override
    public void verdicts(Consumer<VerdictRow> each) {
        verdicts.forEach(each);
    }

    @Override
    public void findings(Consumer<Finding> each) {
        findings.forEach(each);
    }

    @Override
    public void invoices(Consumer<InvoiceRow> each) {
        invoices.forEach(each);
    }

    @Override
    public void claimFiles(Consumer<ClaimFileRow> each) {
        claimFiles.forEach(each);
    }
}
