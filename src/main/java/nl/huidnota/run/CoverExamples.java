package nl.huidnota.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.InsuranceCheck;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.domain.cover.CoverExample;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.domain.practice.PriceListEntry;
import nl.huidnota.intake.SessionParser;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.rules.Rulebook;
import nl.huidnota.rules.judging.ClientCase;
import nl.huidnota.rules.judging.InsuranceChecks;
import nl.huidnota.rules.judging.RuleSetting;
import nl.huidnota.rules.judging.Selection;

/**
 * Runs the examples (voorbeelden) of the cover files through the real rulebook. Cells that an example does not name are
 * those of a session that is in order.
 */
public final class CoverExamples {
    private static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 6, 15);
    private final ReadPractice practice;
    private final SessionParser parser = new SessionParser();

    public CoverExamples(ReadPractice practice) {
        this.practice = practice;
    }

    /**
     * What became of one example.
     *
     * @param got the verdict, in the words of the examples
     * @param rules that fired
     */
    public record Result(CoverExample example, CoverExample.Expected got, JudgedSession judged, List<String> rules) {
        public boolean holds() {
            return got == example.expected() && amountHolds() && rules.containsAll(example.rules());
        }

        private boolean amountHolds() {
            return example.reimbursement() == null || example.reimbursement().equals(judged.expected());
        }
    }

    public List<Result> run() {
        return practice.examples().stream().map(this::run).toList();
    }

    private Result run(CoverExample example) {
        Session session = parser.parse(new SourceRow(2, cells(example), null, 0));
        LocalDate day = session.date().find().orElse(DEFAULT_DAY);
        InsuranceCheck insured =
                new InsuranceCheck("K-1", day, example.uzovi().digits(), example.packageCode(), true, day);
        Rulebook rulebook = Rulebook.of(new RuleSetting(
                practice.practice(),
                practice.cover(),
                InsuranceChecks.of(List.of(insured)),
                day,
                Selection.everything(),
                false,
                day));
        JudgedSession judged =
                rulebook.judge(ClientCase.of("K-1", List.of(session))).get(0);
        List<String> rules =
                judged.findings().stream().map(Finding::rule).distinct().toList();
        return new Result(example, word(judged.verdict()), judged, rules);
    }

    private static CoverExample.Expected word(Verdict verdict) {
        return switch (verdict) {
            case CLAIMABLE -> CoverExample.Expected.DECLARABEL;
            case SELF_PAY -> CoverExample.Expected.ZELF;
            case UNREADABLE -> CoverExample.Expected.ONLEESBAAR;
            default -> CoverExample.Expected.AANHOUDEN;
        };
    }

    private List<String> cells(CoverExample example) {
        Map<String, String> given = example.cells();
        String day =
                given.getOrDefault(Column.SESSIEDATUM.key(), firstDay(example).toString());
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(given.getOrDefault(column.key(), usual(column, example, day, given)));
        }
        return cells;
    }

    private static LocalDate firstDay(CoverExample example) {
        LocalDate from = example.valid().from();
        return example.valid().contains(DEFAULT_DAY) || from == null ? DEFAULT_DAY : from;
    }

    private String usual(Column column, CoverExample example, String day, Map<String, String> given) {
        return switch (column) {
            case SESSIE_ID -> "voorbeeld";
            case SESSIEDATUM -> day;
            case STATUS -> "voltooid";
            case CLIENT_ID -> "K-1";
            case ACHTERNAAM -> "Voorbeeld";
            case GEBOORTEDATUM -> "2000-01-01";
            case VERZEKERDENNUMMER -> "V-1";
            case STRAAT -> "Voorbeeldstraat";
            case HUISNUMMER -> "1";
            case POSTCODE -> "1234 AB";
            case PLAATS -> "Voorbeeldstad";
            case UZOVI -> example.uzovi().digits();
            case PAKKET -> example.packageCode();
            case BEHANDELAAR_AGB -> therapist(LocalDate.parse(day));
            case PRESTATIECODE -> price(given, LocalDate.parse(day)).code().toString();
            case INDICATIE -> "acnelittekens";
            case LICHAAMSGEBIED -> "gelaat";
            case TARIEF -> price(given, LocalDate.parse(day)).tariff().toString();
            default -> "";
        };
    }

    private String therapist(LocalDate day) {
        return practice.practice().practitioners().stream()
                .filter(one -> one.kind() == Practitioner.Kind.HUIDTHERAPEUT
                        && one.active().contains(day))
                .findFirst()
                .map(one -> one.agb().digits())
                .orElse("90100001");
    }

    /** The entry that the example's tariff fits, else the first treatment of the list. */
    private PriceListEntry price(Map<String, String> given, LocalDate day) {
        String tariff = given.getOrDefault(Column.TARIEF.key(), "").replace(',', '.');
        List<PriceListEntry> treatments = practice.practice().prices().entries().stream()
                .filter(entry -> entry.kind() == PriceListEntry.PrestatieKind.BEHANDELING
                        && entry.valid().contains(day))
                .toList();
        return treatments.stream()
                .filter(entry -> entry.tariff().toString().equals(tariff))
                .findFirst()
                .or(() -> treatments.stream().findFirst())
                .orElseGet(() -> practice.practice().prices().entries().get(0));
    }
}
