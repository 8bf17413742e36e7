package nl.huidnota.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.ClaimDeadline;
import nl.huidnota.domain.cover.CoverExample.Expected;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.CoverTerms.Period;
import nl.huidnota.domain.cover.CoverTerms.Scars;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.Percentage;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import nl.huidnota.domain.practice.PriceListEntry.VatRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplePracticeTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    private static ReadPractice sample;

    @BeforeAll
    static void read() throws Exception {
        sample = PracticeFiles.read(Path.of("samples", "praktijk.yaml"), PracticeFolder.RULES);
    }

    @Test
    void practiceIsReadAsWritten() {
        Practice practice = sample.practice();
        assertThat(practice.card().agb()).isEqualTo(new AgbCode("90060001"));
        assertThat(practice.card().postcode()).isEqualTo("3511 AB");
        assertThat(practice.declarant()).isEqualTo(Practice.Declarant.PRAKTIJK);
        assertThat(practice.indications()).isEqualTo(Map.of("rosacea", true, "rimpels", false));
        assertThat(practice.numbering().claim().format(2026, 7)).isEqualTo("D2026-00007");
        assertThat(practice.ruleOutcomes()).isEqualTo(Map.of("R024", Outcome.WARN));
        assertThat(practice.vecozo()).isEqualTo(new Practice.Vecozo(false, 2, 0));
        assertThat(sample.accounts().exemptRevenue()).isEqualTo("8000");
        assertThat(sample.logo()).isNull();
        assertThat(sample.template()).isNull();
    }

    @Test
    void registersAndPricesKeepTheirDates() {
        Practice practice = sample.practice();
        var jansen = practice.practitioner(new AgbCode("90118765"), OCTOBER).orElseThrow();
        assertThat(jansen.isIn("nvh", LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(jansen.isIn("NVH", LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(practice.practitioner(new AgbCode("90118765"), LocalDate.of(2025, 2, 28)))
                .isEmpty();
        PrestatieCode microneedling = new PrestatieCode("075", "9001");
        assertThat(practice.prices().validOn(microneedling, OCTOBER)).hasSize(2);
        assertThat(practice.prices().validOn(microneedling, LocalDate.of(2025, 12, 31)))
                .singleElement()
                .extracting(entry -> entry.tariff())
                .isEqualTo(Euro.parse("170.00"));
        var cream = practice.prices()
                .validOn(new PrestatieCode("999", "9001"), OCTOBER)
                .get(0);
        assertThat(cream.kind()).isEqualTo(PrestatieKind.PRODUCT);
        assertThat(cream.vat()).isEqualTo(VatRule.HOOG_21);
    }

    @Test
    void coverIsReadAsWritten() {
        Insurer dune = sample.cover().insurer(new UzoviCode("9902")).orElseThrow();
        assertThat(dune.route()).isEqualTo(Route.VECOZO);
        assertThat(dune.selfPayAtMaximum()).isTrue();
        assertThat(dune.checksInsurance()).isTrue();
        assertThat(dune.deadline()).isEqualTo(new ClaimDeadline(12, ClaimDeadline.Start.BEHANDELDATUM));
        assertThat(sample.cover().insurerNamed("duin")).contains(dune);
        CoverTerms terms = sample.cover().termsOn(dune, "d2", OCTOBER).orElseThrow();
        assertThat(terms.percentage()).isEqualTo(Percentage.ofWhole(75));
        assertThat(terms.maximum()).isEqualTo(new CoverTerms.Maximum(Euro.parse("400.00"), Period.KALENDERJAAR));
        Insurer polder = sample.cover().insurer(new UzoviCode("9905")).orElseThrow();
        assertThat(polder.terms()).allMatch(version -> "gezichtszorg".equals(version.budget()));
        assertThat(polder.terms().get(0).percentage()).isEqualTo(new Percentage(6667));
    }

    @Test
    void absentTermsAreNoCondition() {
        Insurer wad = sample.cover().insurer(new UzoviCode("9907")).orElseThrow();
        CoverTerms terms = wad.terms().get(0);
        assertThat(terms.valid()).isEqualTo(DateRange.ALWAYS);
        assertThat(terms.scars()).isEqualTo(Scars.ONVERMELD);
        assertThat(terms.areas()).isNull();
        assertThat(terms.practitioners()).isEmpty();
        assertThat(terms.ageLimit()).isNull();
        assertThat(terms.isVerified()).isFalse();
        assertThat(wad.deadline()).isNull();
    }

    @Test
    void examplesKnowTheirPlaceAndVersion() {
        var first = sample.examples().get(0);
        assertThat(first.packageCode()).isEqualTo("PLUS");
        assertThat(first.expected()).isEqualTo(Expected.DECLARABEL);
        assertThat(first.reimbursement()).isEqualTo(Euro.parse("180.00"));
        assertThat(first.cells()).containsEntry("tarief", "180,00").containsEntry("sessiedatum", "2026-10-06");
        assertThat(first.place()).matches("samples.polissen\\.yaml:3[0-9]:13");
        assertThat(sample.examples()).hasSizeGreaterThan(20);
    }

    /** The sourced examples wait for the one thing we may not fill in. */
    @Test
    void theExampleOf2024AsksForTheInsurersNumbersAndNothingElse(@TempDir Path folder) throws Exception {
        String example = Files.readString(Path.of("samples", "polissen-voorbeeld-2024.yaml"));
        PracticeFolder practice = new PracticeFolder(folder).write("polissen.yaml", example);
        assertThat(practice.faults()).hasSize(2).allMatch(fault -> fault.matches("polissen.yaml:\\d+:5 uzovi_missing"));
        String filledIn =
                example.replaceFirst("uzovi: ", "uzovi: \"9908\"").replaceFirst("uzovi: {3}", "uzovi: \"9909\"");
        practice.write("polissen.yaml", filledIn);
        assertThat(practice.read().cover().insurers())
                .flatExtracting(Insurer::terms)
                .hasSize(10)
                .noneMatch(CoverTerms::isVerified);
    }

    @Test
    void hashesAreOfTheFilesRead() {
        assertThat(sample.hashes()).hasSize(2).allSatisfy((name, hash) -> assertThat(hash)
                .matches("[0-9a-f]{64}"));
        assertThat(sample.coverFiles()).containsExactly(Path.of("samples", "polissen.yaml"));
    }
}
