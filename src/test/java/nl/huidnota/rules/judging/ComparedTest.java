package nl.huidnota.rules.judging;

import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static nl.huidnota.rules.Trial.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.cover.ClaimDeadline;
import nl.huidnota.domain.cover.ClaimDeadline.Start;
import nl.huidnota.domain.cover.CoverTerms.PractitionerTerms;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.rules.Trial;
import nl.huidnota.rules.judging.RuleTrace.Result;
import nl.huidnota.text.Language;
import nl.huidnota.text.Texts;
import org.junit.jupiter.api.Test;

/** What {@code explain} shows of each rule: the values it compared. {@code -Dhuidnota.write=true} writes them anew. */
class ComparedTest {
    private static final Path EXPECTED = Path.of("src/test/resources/explain/compared.txt");

    @Test
    void theValuesThatEachRuleCompared() throws IOException {
        String told = trials().map(trial -> trial.explained("S-1").traces().stream()
                        .map(trace -> trace.card().id() + " " + trace.result() + " " + trace.compared() + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("huidnota.write")) {
            Files.writeString(EXPECTED, told);
        }
        assertThat(told).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void aRuleThatPassedSaysWhatItCompared() {
        trials().flatMap(trial -> trial.explained("S-1").traces().stream())
                .filter(trace -> trace.result() == Result.PASSED)
                .forEach(trace ->
                        assertThat(trace.compared()).as(trace.card().id()).isNotEmpty());
    }

    /** A column goes by its own name; everything else has a label in both languages. */
    @Test
    void everyNameHasItsWord() {
        Set<String> columns = Arrays.stream(Column.values()).map(Column::key).collect(Collectors.toSet());
        Set<String> names = trials().flatMap(trial -> trial.explained("S-1").traces().stream())
                .flatMap(trace -> trace.compared().keySet().stream())
                .filter(name -> !columns.contains(name))
                .collect(Collectors.toSet());
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            assertThat(names).allMatch(name -> texts.has("compared." + name));
        }
    }

    private static Stream<Trial> trials() {
        return Stream.of(trial(), strict(), strict().vecozo(), late(), trial().withoutCover(), trial().consult());
    }

    /** Every condition that terms can set, all of them met. */
    private static Trial strict() {
        return trial().terms(terms -> {
                    terms.perYear("400.00");
                    terms.maxSessions = 6;
                    terms.ageLimit = 40;
                    terms.areas = List.of("gelaat", "hals");
                    terms.excludedTechniques = List.of("laser", "peeling");
                    terms.referral = new ReferralTerms(
                            true, List.of(ReferrerKind.HUISARTS, ReferrerKind.MEDISCH_SPECIALIST), true, 12, true);
                    terms.approval = true;
                    terms.practitioners = List.of(
                            new PractitionerTerms("huidtherapeut", List.of("KP", "NVH"), List.of()),
                            new PractitionerTerms("schoonheidsspecialist", List.of(), List.of("SKIN")),
                            new PractitionerTerms("arts", List.of(), List.of()));
                })
                .set(trial -> {
                    trial.deadline = new ClaimDeadline(12, Start.BEHANDELDATUM);
                    trial.checksInsurance = true;
                })
                .checked("2026-10-01", "9901", "PLUS", true)
                .booked(booked("S-0", "2026-08-20").set(b -> b.referralDate = LocalDate.of(2026, 7, 1)))
                .with(Column.VERWIJSDATUM, "01-07-2026")
                .with(Column.VERWIJZER_AGB, "01112345")
                .with(Column.VERWIJZER_SOORT, "huisarts")
                .with(Column.MACHTIGING_NUMMER, "M-1")
                .with(Column.MACHTIGING_TOT, "31-12-2026")
                .with(Column.POLIS_VAN, "01-01-2026")
                .with(Column.POLIS_TOT, "31-12-2026");
    }

    /** Most of them broken. */
    private static Trial late() {
        return strict().set(trial -> trial.route = Route.VECOZO)
                .on("2026-08-25")
                .everything()
                .with(Column.GEBOORTEDATUM, "25-08-1986")
                .with(Column.TECHNIEK, "laser")
                .with(Column.LICHAAMSGEBIED, "gelaat en rug")
                .with(Column.VERWIJSDATUM, "01-09-2026")
                .with(Column.MACHTIGING_NUMMER, "")
                .with(Column.TARIEF, "170,00")
                .with(Column.KORTING, "5,00")
                .with(Column.BETAALD_OP, "25-08-2026")
                .with(Column.BEHANDELAAR_AGB, "90554321");
    }
}
