package nl.huidnota.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.huidnota.oracle.Mischief.Draft;
import nl.huidnota.oracle.Run.Aftermath;
import nl.huidnota.oracle.Run.CovRow;
import nl.huidnota.oracle.Run.Decision;
import nl.huidnota.oracle.Run.Input;
import nl.huidnota.oracle.Run.Judged;
import nl.huidnota.oracle.Run.Outcome;
import nl.huidnota.oracle.Run.Reply;

/** A fictitious practice's months out of one seed: runs one after another, on one administration. */
final class MonthGenerator {
    private static final Set<String> UNDECIDABLE =
            Set.of("R030", "R031", "R037", "R039", "R046", "R047", "R048", "R049", "R010", "R014");

    /** One run: what goes in, as values and as texts, and what must come out. */
    record Step(Input input, SessionsText csv, String decisions, String checks, Outcome expected, Aftermath aftermath) {
        /** What the books hold when the next run starts. */
        Books after() {
            return expected.after().after(aftermath);
        }
    }

    private final Dice dice;
    private final World world;
    private final YearMonth start;
    private final List<Patient> patients = new ArrayList<>();
    private Books books = new Books();
    private LocalDate today;
    private int sessionNumber;

    /** Answers, credits and one-off invoices between the runs too. */
    private boolean lively;

    /** A practice whose insurers answer, that takes invoices back and makes some one by one. */
    static MonthGenerator lively(long seed, int clients) {
        MonthGenerator generator = new MonthGenerator(seed, clients);
        generator.lively = true;
        return generator;
    }

    /** @param clients how many clients the practice has */
    MonthGenerator(long seed, int clients) {
        this.dice = new Dice(seed);
        YearMonth base = YearMonth.of(2024, 12).plusMonths(dice.between(0, 26));
        this.start = dice.chance(15) ? YearMonth.of(dice.pick(2025, 2027), 12) : base;
        this.today = start.atDay(1);
        this.world = new WorldGenerator(dice, start).generate();
        for (int i = 1; i <= clients; i++) {
            patients.add(new Patient(dice, world, i, start.atDay(1)));
        }
    }

    World world() {
        return world;
    }

    /** One to three consecutive months, some of them run twice with rows mended and added. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int months = dice.pick(1, 1, 2, 3);
        for (int i = 0; i < months; i++) {
            YearMonth month = start.plusMonths(i);
            today = later(today, runDate(month));
            List<RawRow> rows = rows(month);
            List<CovRow> checks = checks(month);
            Step first = step(month, rows, checks, List.of());
            steps.add(first);
            if (lively && dice.chance(25)) {
                steps.add(oneOff(again(rows, first), first));
            }
            if (dice.chance(35)) {
                today = today.plusDays(dice.pick(0, 0, 1, 10));
                steps.add(step(month, again(rows, first), checks, first.input().decisions()));
            }
        }
        return steps;
    }

    private LocalDate runDate(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return dice.chance(7)
                ? last.minusDays(8)
                : dice.pick(last, last.plusDays(2), last.plusDays(15), last.plusMonths(1), last);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private Step step(YearMonth month, List<RawRow> rows, List<CovRow> checks, List<Decision> earlier) {
        return step(new Input(month, today, rows, earlier, checks));
    }

    /** The same export for one or two of its sessions, of any month. */
    private Step oneOff(List<RawRow> rows, Step first) {
        Set<String> ids = new TreeSet<>();
        List<Judged> candidates = first.expected().rows().stream()
                .filter(j -> !Set.of("unreadable", "duplicate").contains(j.verdict()))
                .toList();
        for (int i = 0; i < 2 && !candidates.isEmpty(); i++) {
            ids.add(dice.pick(candidates).visit().id());
        }
        Input input = first.input();
        return ids.isEmpty()
                ? step(input.month(), rows, input.insuranceChecks(), input.decisions())
                : step(new Input(input.month(), today, rows, input.decisions(), input.insuranceChecks(), ids));
    }

    private Step step(Input bare) {
        List<Decision> earlier = bare.decisions();
        List<Decision> decisions = new ArrayList<>(earlier);
        if (dice.chance(40)) {
            decisions.addAll(decisions(Oracle.judge(world, bare, books), earlier));
        }
        List<CovRow> checks = bare.insuranceChecks();
        Input input = new Input(bare.month(), today, bare.rows(), decisions, checks, bare.chosen());
        Outcome expected = Oracle.judge(world, input, books);
        Aftermath aftermath = lively && dice.chance(50) ? aftermath(expected) : Aftermath.NONE;
        String decided = decisions.isEmpty() ? null : SideFiles.decisions(decisions);
        String checked = checks.isEmpty() ? null : SideFiles.checks(checks);
        Step step = new Step(input, new SessionsText(bare.rows(), dice), decided, checked, expected, aftermath);
        books = step.after();
        return step;
    }

    /** Some clients tell what they got; an invoice without answers may be taken back. */
    private Aftermath aftermath(Outcome outcome) {
        List<Reply> replies = new ArrayList<>();
        Set<String> invoices =
                outcome.invoices().stream().map(Run.Invoice::number).collect(Collectors.toCollection(TreeSet::new));
        for (Judged j : outcome.rows()) {
            if (j.verdict().equals("claimable") && invoices.contains(j.document()) && dice.chance(40)) {
                long expected = j.expected() == null ? j.tariff() : j.expected();
                replies.add(new Reply(j.visit().id(), j.document(), dice.pick(0L, expected / 2, expected, j.tariff())));
            }
        }
        replies.forEach(r -> invoices.remove(r.invoice()));
        List<String> credited =
                invoices.stream().filter(number -> dice.chance(15)).toList();
        return new Aftermath(replies, credited);
    }

    private List<RawRow> rows(YearMonth month) {
        List<Draft> drafts = new ArrayList<>();
        patients.forEach(p -> visits(p, month, drafts));
        int extra = dice.chance(30) ? dice.between(1, 2) : 0;
        for (int i = 0; i < extra && !drafts.isEmpty(); i++) {
            drafts.add(twin(dice.pick(drafts)));
        }
        if (dice.chance(70)) {
            dice.shuffle(drafts);
        }
        List<Map<String, String>> cells =
                drafts.stream().map(Draft::cells).collect(Collectors.toCollection(ArrayList::new));
        List<RawRow> rows = new ArrayList<>();
        int row = 2;
        for (int i = 0; i < cells.size(); i++) {
            row += dice.chance(4) ? 1 : 0;
            rows.add(new RawRow(row++, cells.get(i), drafts.get(i).surplus()));
            if (dice.chance(2)) {
                rows.add(new RawRow(
                        row++, new TreeMap<>(cells.get(i)), drafts.get(i).surplus()));
            }
        }
        return rows;
    }

    private void visits(Patient patient, YearMonth month, List<Draft> drafts) {
        int count = dice.pick(0, 1, 1, 1, 1, 1, 1, 2, 2, 3);
        LocalDate day = null;
        for (int i = 0; i < count; i++) {
            day = nextDay(patient, month, day);
            if (day.isAfter(month.atEndOfMonth().plusDays(1))) {
                return;
            }
            if (dice.chance(6)) {
                LocalDate longAgo = day.minusDays(dice.pick(182, 183, 184));
                drafts.add(draft(patient, longAgo));
                patient.days.add(longAgo);
            }
            drafts.add(draft(patient, day));
            patient.days.add(day);
            Collections.sort(patient.days);
        }
    }

    private LocalDate nextDay(Patient patient, YearMonth month, LocalDate before) {
        LocalDate last = patient.days.isEmpty() ? null : patient.days.get(patient.days.size() - 1);
        if (last != null && last.isBefore(month.atDay(1)) && dice.chance(70)) {
            LocalDate next = last.plusDays(dice.pick(42, 42, 35, 35, 28, 27, 7, 6));
            return later(month.atDay(1), next);
        }
        if (before != null) {
            return before.plusDays(dice.pick(29, 28, 28, 28, 27, 27, 14, 8, 7, 6, 1, 0));
        }
        if (dice.chance(4)) {
            return dice.pick(
                    month.atDay(1).minusDays(1),
                    month.atEndOfMonth().plusDays(1),
                    month.atDay(1).minusDays(28));
        }
        return dice.chance(40) ? dice.pick(month.atDay(1), month.atEndOfMonth(), month.atDay(1)) : anyDay(month);
    }

    private LocalDate anyDay(YearMonth month) {
        return month.atDay(dice.between(1, month.lengthOfMonth()));
    }

    private Draft draft(Patient patient, LocalDate day) {
        Map<String, String> row = new TreeMap<>(patient.cells);
        row.put("sessie_id", sessionId());
        row.put("sessiedatum", Forms.date(day, dice));
        row.put(
                "status",
                dice.pick("voltooid", "voltooid", "voltooid", "Voltooid", "afgerond", "completed", "UITGEVOERD"));
        row.put("behandelaar_agb", "90112345");
        boolean scars = dice.chance(80);
        row.put("indicatie", scars ? "acnelittekens" : "acne");
        row.put("techniek", scars ? dice.pick("", "", "microneedling") : "peeling");
        row.put("lichaamsgebied", dice.chance(90) ? "gelaat" : "gelaat en hals");
        row.put("prestatiecode", dice.pick("075-9001", "075-9001", "9001"));
        row.put("tarief", Forms.amount(price(day), dice));
        patient.meetTerms(dice, row, day);
        row.values().removeIf(String::isEmpty);
        Draft draft = new Draft(row, new ArrayList<>(), patient, day, today);
        while (dice.chance(26)) {
            dice.pick(Mischief.TRICKS).play(draft, dice);
        }
        if (dice.chance(6) && !row.isEmpty()) {
            row.computeIfPresent(
                    dice.pick("achternaam", "tarief", "status", "pakket", "sessiedatum"),
                    (column, text) -> dice.pick(" " + text, text + " ", "\u00a0" + text + "\u00a0"));
        }
        return draft;
    }

    private long price(LocalDate day) {
        return world.practice().prices().stream()
                .filter(p -> p.code().equals("075-9001") && World.within(day, p.from(), p.to()))
                .findFirst()
                .orElseThrow()
                .cents();
    }

    private String sessionId() {
        sessionNumber++;
        return dice.pick("S-" + (1000 + sessionNumber), "S-" + (1000 + sessionNumber), "s" + sessionNumber);
    }

    /** The same day again under another id, or the same id with another price. */
    private Draft twin(Draft of) {
        Map<String, String> row = new TreeMap<>(of.cells());
        if (dice.chance(60)) {
            row.put("sessie_id", sessionId());
            if (dice.chance(40)) {
                row.put("lichaamsgebied", dice.pick("hals", "gelaat en hals", "rug"));
            }
        } else {
            row.put("tarief", "210,00");
        }
        return new Draft(row, new ArrayList<>(of.surplus()), of.patient(), of.day(), of.today());
    }

    /** The month's file again: some held rows mended, some billed rows changed, some rows new. */
    private List<RawRow> again(List<RawRow> rows, Step first) {
        Map<Integer, Judged> byRow =
                first.expected().rows().stream().collect(Collectors.toMap(j -> j.visit().row, j -> j));
        List<RawRow> next = new ArrayList<>();
        int row = 2;
        for (RawRow old : rows) {
            Map<String, String> cells = new TreeMap<>(old.cells());
            Visit visit = byRow.get(old.row()).visit();
            boolean decided =
                    first.input().decisions().stream().anyMatch(d -> d.session().equals(visit.id()));
            String verdict = decided ? "decided" : byRow.get(old.row()).verdict();
            if (decided && dice.chance(20)) {
                cells.put("apparaat", "anders"); // what was decided about the row as it was is void
            } else if (dice.chance(10) && Set.of("claimable", "self_pay").contains(verdict)) {
                cells.put(dice.pick("apparaat", "zorgprofiel", "opmerking", "email", "betaalwijze"), "anders");
            } else if (dice.chance(50) && verdict.equals("held")) {
                cells.putAll(Map.of("behandelaar_agb", "90112345", "indicatie", "acnelittekens", "status", "voltooid"));
            }
            if (dice.chance(10)) {
                visit.tariff().ifPresent(cents -> cells.put("tarief", Forms.amount(cents, dice)));
            }
            next.add(new RawRow(row++, cells, old.surplus()));
        }
        if (dice.chance(60) && !patients.isEmpty()) {
            Patient late = dice.pick(patients);
            LocalDate day = first.input().month().atDay(dice.between(1, 28));
            next.add(new RawRow(row, draft(late, day).cells(), List.of()));
        }
        return next;
    }

    private List<CovRow> checks(YearMonth month) {
        List<CovRow> checks = new ArrayList<>();
        if (dice.chance(50)) {
            return checks;
        }
        for (Patient p : patients) {
            if (dice.chance(70)) {
                LocalDate day = month.atDay(1).plusDays(dice.pick(0, 3, -1, 27));
                checks.add(new CovRow(p.id, day, p.insurer.uzovi(), p.pack.code(), dice.chance(99)));
                if (dice.chance(2)) {
                    checks.add(new CovRow(p.id, day.plusDays(1), dice.pick("9901", "9902"), p.pack.code(), true));
                }
            }
        }
        dice.shuffle(checks);
        return checks;
    }

    /** Decisions that an administrator could take on what a first look at the month found. */
    private List<Decision> decisions(Outcome look, List<Decision> earlier) {
        List<Decision> decisions = new ArrayList<>();
        Map<String, Long> times = look.rows().stream()
                .collect(Collectors.groupingBy(j -> j.visit().id(), Collectors.counting()));
        Set<String> decided = earlier.stream().map(Decision::session).collect(Collectors.toSet());
        for (Judged j : look.rows()) {
            String id = j.visit().id();
            if (decided.contains(id)
                    || times.get(id) > 1
                    || !Set.of("held", "self_pay", "claimable").contains(j.verdict())) {
                continue;
            }
            if (dice.chance(6)) {
                decisions.add(new Decision(id, "", "niet_factureren", today));
            } else if (dice.chance(30)) {
                j.rules().stream()
                        .filter(r -> !RuleTable.LAW_OR_FORMAT.contains(r) && !UNDECIDABLE.contains(r))
                        .findFirst()
                        .ifPresent(r ->
                                decisions.add(new Decision(id, r, dice.pick("vrijgeven", "vrijgeven", "zelf"), today)));
            }
        }
        return decisions;
    }
}
