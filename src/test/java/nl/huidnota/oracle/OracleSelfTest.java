package nl.huidnota.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.huidnota.oracle.Run.CovRow;
import nl.huidnota.oracle.Run.Decision;
import nl.huidnota.oracle.Run.Input;
import nl.huidnota.oracle.Run.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle proved by itself: cases whose answer was computed by hand from the contract's text. */
class OracleSelfTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
        plain ! tarief=180,00 ! claimable 180.00
        last cent of the budget ! sessie_id=S-1;sessiedatum=01-10-2026;tarief=180,00;lichaamsgebied=rug | sessie_id=S-2;tarief=180,00 ! claimable 180.00 | claimable 70.00 R038
        nothing left after that ! sessie_id=S-1;sessiedatum=01-10-2026;lichaamsgebied=rug | sessie_id=S-2;sessiedatum=02-10-2026;lichaamsgebied=hals | sessie_id=S-3 ! claimable 180.00 | claimable 70.00 R038 | claimable 0.00 R037
        budget exactly used ! eerder_vergoed=70,00 ! claimable 180.00
        one cent too little ! eerder_vergoed=70,01 ! claimable 179.99 R038
        client said more than all ! eerder_vergoed=600 ! claimable 0.00 R037
        half a cent goes up ! pakket=HALF;prestatiecode=075-9005;tarief=100,01 ! claimable 50.01
        percentage then own share ! pakket=OWN ! claimable 109.50
        own share of a cheap consult ! pakket=OWN;prestatiecode=9002;tarief=45;indicatie=;lichaamsgebied= ! claimable 8.25
        direct at the maximum, client pays ! uzovi=9902;eerder_vergoed=250 ! self_pay 0.00 R037
        direct at the maximum without address ! uzovi=9902;eerder_vergoed=250;straat= ! held 0.00 R013 R037
        direct needs no address ! uzovi=9902;straat= ! claimable 180.00
        second of one allowed ! pakket=ONCE;sessiedatum=01-10-2026;lichaamsgebied=rug;tarief=180 | pakket=ONCE;sessie_id=S-2 ! claimable 180.00 | claimable 0.00 R039
        six days ! sessiedatum=01-10-2026 | sessie_id=S-2;sessiedatum=07-10-2026 ! claimable 180.00 | held 0.00 R023
        seven days ! sessiedatum=01-10-2026 | sessie_id=S-2;sessiedatum=08-10-2026 ! claimable 180.00 | claimable 70.00 R024 R038
        27 days ! sessiedatum=01-09-2026 | sessie_id=S-2;sessiedatum=28-09-2026 | sessie_id=S-3;sessiedatum=25-10-2026 ! outside_period 0.00 | outside_period 0.00 | claimable 180.00 R024 R025
        28 days ! sessiedatum=01-09-2026 | sessie_id=S-2;sessiedatum=27-09-2026 | sessie_id=S-3;sessiedatum=25-10-2026 ! outside_period 0.00 | outside_period 0.00 | claimable 180.00 R025
        183 days is one course ! sessiedatum=15-04-2026 | sessie_id=S-2;sessiedatum=14-04-2026 | sessie_id=S-3 ! outside_period 0.00 | outside_period 0.00 | claimable 180.00 R025
        184 days is a new one ! sessiedatum=14-04-2026 | sessie_id=S-2;sessiedatum=13-04-2026 | sessie_id=S-3 ! outside_period 0.00 | outside_period 0.00 | claimable 180.00
        other area, other course ! sessiedatum=10-10-2026;lichaamsgebied=rug | sessie_id=S-2 ! claimable 180.00 | claimable 70.00 R038
        area that overlaps in part ! sessiedatum=10-10-2026;lichaamsgebied=gelaat en hals | sessie_id=S-2;lichaamsgebied=hals ! claimable 180.00 | held 0.00 R023
        same day twice ! sessie_id=S-1 | sessie_id=S-2 ! claimable 180.00 | held 0.00 R010
        same day twice, other area ! sessie_id=S-1 | sessie_id=S-2;lichaamsgebied=rug ! claimable 180.00 | claimable 70.00 R038
        exact double ! sessie_id=S-1 | sessie_id=S-1 ! claimable 180.00 | duplicate 0.00
        id twice ! sessie_id=S-1 | sessie_id=S-1;tarief=210,00 ! held 0.00 R009 | held 0.00 R009 R053
        on the birthday of the limit ! pakket=AGE;geboortedatum=15-10-2005 ! self_pay 0.00 R040
        on the day before ! pakket=AGE;geboortedatum=16-10-2005 ! claimable 180.00
        120 years exactly ! geboortedatum=15-10-1906 ! claimable 180.00
        120 years and a day ! geboortedatum=14-10-1906 ! held 0.00 R008
        born on the day ! geboortedatum=15-10-2026 ! claimable 180.00 R056
        born after it ! geboortedatum=16-10-2026 ! held 0.00 R008 R056
        18 on the invoice date ! geboortedatum=02-11-2008 ! claimable 180.00
        18 the day after ! geboortedatum=03-11-2008 ! claimable 180.00 R056
        minor with a debtor ! geboortedatum=03-11-2008;debiteur_naam=Ouder ! claimable 180.00
        last day of the policy ! polis_tot=15-10-2026 ! claimable 180.00
        the day after ! polis_tot=14-10-2026 ! held 0.00 R032
        first day of the package ! pakket=DATED;sessiedatum=05-10-2026 ! claimable 180.00
        no terms that day ! pakket=DATED;sessiedatum=21-10-2026 ! claimable - R046
        no terms that day, direct ! uzovi=9902;pakket=DATED;sessiedatum=21-10-2026 ! held 0.00 R046
        package unknown ! pakket=NIX ! claimable - R030
        package by alias ! pakket=oud ! claimable 180.00 R007
        insurer by alias and number ! verzekeraar=Zonnig ! claimable 180.00 R007
        insurer contradicts number ! verzekeraar=Maan ! held 0.00 R006
        referral on the day ! pakket=REF;verwijsdatum=15-10-2026;verwijzer_agb=01112345 ! claimable 180.00
        referral the day after ! pakket=REF;verwijsdatum=16-10-2026;verwijzer_agb=01112345 ! held 0.00 R034 R045
        no referral ! pakket=REF ! held 0.00 R033
        referrer of a wrong kind ! pakket=REF;verwijsdatum=15-10-2026;verwijzer_agb=84112345 ! held 0.00 R033
        dermatologist is a specialist ! pakket=REF;verwijsdatum=15-10-2026;verwijzer_soort=dermatoloog ! claimable 180.00
        referral 12 months before ! pakket=REF;verwijsdatum=15-10-2025;verwijzer_agb=1112345 ! claimable 180.00 R007
        referral older by a day ! pakket=REF;verwijsdatum=14-10-2025;verwijzer_agb=01112345 ! held 0.00 R035
        one month clamps to its end ! pakket=EACH;verwijsdatum=31-08-2026;sessiedatum=01-10-2026 ! held 0.00 R035
        referral after the first of the course ! pakket=REF;sessiedatum=01-09-2026 | sessie_id=S-2;pakket=REF;verwijsdatum=02-09-2026;verwijzer_agb=03112345 ! outside_period 0.00 | self_pay 0.00 R034
        earlier session had it in time ! sessiedatum=01-09-2026;verwijsdatum=01-09-2026 | sessie_id=S-2;pakket=REF;verwijsdatum=02-09-2026;verwijzer_agb=03112345 ! outside_period 0.00 | claimable 180.00
        practice as referrer ! verwijsdatum=01-10-2026;verwijzer_agb=01012345 ! claimable 180.00 R029
        approval valid to the day ! pakket=OKAY;machtiging_nummer=1;machtiging_tot=15-10-2026 ! claimable 180.00
        approval ended ! pakket=OKAY;machtiging_nummer=1;machtiging_tot=14-10-2026 ! held 0.00 R036
        register on its last day ! pakket=KP ! claimable 180.00
        register ended ! pakket=KP;sessiedatum=16-10-2026 ! self_pay 0.00 R028
        practitioner's last day ! sessiedatum=25-10-2026 ! claimable 180.00
        practitioner gone ! sessiedatum=26-10-2026 ! held 0.00 R027 R053
        beautician is taxed ! behandelaar_agb=89112347 ! claimable 180.00 R053
        scars not covered ! pakket=NOSCAR ! self_pay 0.00 R043
        scars not mentioned ! pakket=MAYBE ! claimable 180.00 R043
        part of the area not covered ! pakket=AREA;lichaamsgebied=hals en rug ! self_pay 0.00 R044
        laser ! pakket=NOLASER;techniek=Laser ! self_pay 0.00 R026
        not covered at all ! pakket=NOCOVER ! self_pay 0.00 R031
        terms not verified ! pakket=GUESS ! claimable - R033 R042 R044
        no package ! pakket=geen;uzovi= ! self_pay 0.00 R031
        no package, no birth date ! pakket=geen;uzovi=;geboortedatum= ! self_pay 0.00 R031
        no birth date ! geboortedatum= ! unreadable 0.00 R001
        last day to claim ! uzovi=9904;sessiedatum=02-10-2026 ! claimable 180.00
        a day too late ! uzovi=9904;sessiedatum=01-10-2026 ! self_pay 0.00 R041
        not checked ! uzovi=9903 ! claimable 180.00 R048
        active acne ! indicatie=acne ! claimable 180.00 R022
        cosmetic ! indicatie=cosmetisch ! self_pay 0.00 R021 R053
        own medical indication ! indicatie=rosacea ! self_pay 0.00 R021
        indication unknown ! indicatie=wrat ! held 0.00 R018 R053
        consult without area ! prestatiecode=9002;tarief=45;indicatie=;lichaamsgebied= ! claimable 45.00
        treatment without area ! lichaamsgebied= ! unreadable 0.00 R001
        no-show fee ! status=No-show;prestatiecode=999-9001;tarief=40;indicatie=;lichaamsgebied= ! self_pay 0.00 R052 R053
        no-show of a treatment ! status=no-show ! not_completed 0.00
        cancelled with nothing else ! status=geannuleerd;client_id=;tarief=x ! not_completed 0.00
        status unknown ! status=misschien;tarief= ! held 0.00 R017
        price under two codes ! tarief=210,00 ! claimable 210.00 R053
        price a cent off ! tarief=180,01 ! held 0.00 R050
        discount explains it ! tarief=170,00;korting=10 ! claimable 170.00
        code not in the list ! prestatiecode=8888 ! held 0.00 R050 R051
        other list ! prestatiecode=073-9001 ! held 0.00 R054
        amount too long ! tarief=1.050 ! unreadable 0.00 R003
        amount of nothing ! tarief=0,00 ! unreadable 0.00 R003
        30 February ! sessiedatum=30-02-2026 ! unreadable 0.00 R002
        optional date ! polis_tot=30-02-2026 ! held 0.00 R002
        BSN by one digit ! bsn=999997052 ! held 0.00 R004
        neither BSN nor number, direct ! uzovi=9902;bsn= ! held 0.00 R004
        neither, but the client pays ! uzovi=9902;bsn=;indicatie=rosacea ! self_pay 0.00 R021
        paid at the desk, direct ! uzovi=9902;betaald_op=15-10-2026 ! held 0.00 R049
        two BSNs ! bsn=999997051 | sessie_id=S-2;bsn=;lichaamsgebied=rug | sessie_id=S-3;lichaamsgebied=hals;bsn=999988050 ! held 0.00 R014 | held 0.00 R014 | held 0.00 R014
        foreign address ! land=DE;postcode=10115 ! claimable 180.00
        no Dutch postcode ! postcode=0123 AB ! held 0.00 R013
        tomorrow ! sessiedatum=03-11-2026 ! outside_period 0.00
        """)
    void judgesAsComputedByHand(String why, String rows, String verdicts) {
        assertThat(Bench.told(Bench.run(rows))).as(why).isEqualTo(verdicts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "999997051, true",
        "999997052, false",
        "000000000, false",
        "99999705, false",
        "111222333, true",
        "123456782, true"
    })
    void elevenProof(String bsn, boolean valid) {
        assertThat(Cells.validBsn(bsn)).isEqualTo(valid);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            nullValues = "-",
            value = {
                "180 ! 18000",
                "180,00 ! 18000",
                "180.00 ! 18000",
                "1.050,00 ! 105000",
                "€ 180 ! 18000",
                "€1.050,00 ! 105000",
                "99999,99 ! 9999999",
                "0,01 ! 1",
                "1.050 ! -",
                "1,050 ! -",
                "180,- ! -",
                "180 € ! -",
                "0180,00 ! -",
                "100000 ! -",
                "1.050.00 ! -"
            })
    void amountForms(String cell, Long cents) {
        assertThat(Cells.amount(cell).orElse(null)).isEqualTo(cents);
    }

    @Test
    void sharedBudgetIsOneAcrossPackages() {
        String rows = "sessiedatum=01-10-2026;pakket=SHARE1;lichaamsgebied=rug | sessie_id=S-2;pakket=SHARE2";
        assertThat(Bench.told(Bench.run(rows))).isEqualTo("claimable 180.00 | claimable 70.00 R038");
    }

    @Test
    void lifetimeMaximumRemembersOtherYearsAndCalendarMaximumDoesNot() {
        for (String[] expected : List.of(new String[] {"LIFE", "70.00 R038"}, new String[] {"PLUS", "180.00"})) {
            Input december = new Input(
                    YearMonth.of(2025, 12),
                    LocalDate.of(2026, 1, 2),
                    Bench.input("sessiedatum=31-12-2025;pakket=" + expected[0], Bench.TODAY)
                            .rows(),
                    List.of(),
                    List.of());
            Books books = Oracle.judge(Bench.world(), december, new Books()).after();
            Outcome later =
                    Oracle.judge(Bench.world(), Bench.input("sessie_id=S-2;pakket=" + expected[0], Bench.TODAY), books);
            assertThat(Bench.told(later)).isEqualTo("claimable " + expected[1]);
        }
    }

    @Test
    void documentsAreNumberedByClientAndByInsurer() {
        Outcome outcome = Bench.run("client_id=K-9;tarief=210,00;betaald_op=15-10-2026;betaald_bedrag=60"
                + " | sessie_id=S-2;client_id=K-10;bsn=999988050;prestatiecode=999-9001;tarief=40,00"
                + " | sessie_id=S-3;client_id=K-5;bsn=;verzekerdennummer=V;uzovi=9903"
                + " | sessie_id=S-4;client_id=K-6;bsn=;verzekerdennummer=W;uzovi=9902"
                + " | sessie_id=S-5;client_id=K-6;bsn=;verzekerdennummer=W;uzovi=9902;lichaamsgebied=rug");
        assertThat(outcome.invoices().toString())
                .isEqualTo("[Invoice[number=F2026-00007, client=K-10, sessions=[S-2], total=4000, vat=694, due=4000], "
                        + "Invoice[number=F2026-00008, client=K-9, sessions=[S-1], total=21000, vat=3645, due=15000]]");
        assertThat(outcome.claimFiles().toString())
                .isEqualTo("[ClaimFile[number=D2026-00001, uzovi=9902, lines=2, total=36000], "
                        + "ClaimFile[number=D2026-00002, uzovi=9903, lines=1, total=18000]]");
        assertThat(outcome.amounts())
                .containsEntry("invoiced", 25000L)
                .containsEntry("claimed", 54000L)
                .containsEntry("vat", 4339L)
                .containsEntry("readable", 79000L)
                .containsEntry("expected", 64000L);
    }

    @Test
    void secondRunFindsOnlyBilledRowsAndSeesChanges() {
        Outcome first = Bench.run("tarief=180,00 | sessie_id=S-2;lichaamsgebied=rug");
        Input again = Bench.input("opmerking=x | sessie_id=S-2;lichaamsgebied=hals", Bench.TODAY);
        Outcome second = Oracle.judge(Bench.world(), again, first.after());
        assertThat(Bench.told(second)).isEqualTo("already_billed 0.00 | already_billed 0.00 R015");
        assertThat(second.invoices()).isEmpty();
        assertThat(second.after().next("invoice", 2026, 7)).isEqualTo(8);
        assertThat(second.after().next("invoice", 2027, 7)).isEqualTo(1);
    }

    @Test
    void decisionsReleaseTurnAndWaiveButNotLaw() {
        assertThat(decided("indicatie=rosacea", "R021", "vrijgeven")).isEqualTo("claimable 180.00 R021");
        assertThat(decided("uzovi=9902;betaald_op=15-10-2026", "R049", "zelf")).isEqualTo("self_pay 0.00 R049");
        assertThat(decided("prestatiecode=8888", "R051", "vrijgeven")).isEqualTo("held 0.00 R050 R051");
        assertThat(decided("prestatiecode=8888", "", "niet_factureren")).isEqualTo("waived 0.00 R050 R051");
    }

    private static String decided(String rows, String rule, String kind) {
        Input bare = Bench.input(rows, Bench.TODAY);
        Decision decision = new Decision("S-1", rule, kind, bare.today());
        Input input = new Input(bare.month(), bare.today(), bare.rows(), List.of(decision), List.of());
        return Bench.told(Oracle.judge(Bench.world(), input, new Books()));
    }

    @Test
    void latestInsuranceCheckOfTheMonthCounts() {
        assertThat(checked(new CovRow("K-1", LocalDate.of(2026, 10, 1), "9903", "PLUS", true)))
                .isEqualTo("claimable 180.00");
        assertThat(checked(
                        new CovRow("K-1", LocalDate.of(2026, 10, 2), "9903", "HALF", true),
                        new CovRow("K-1", LocalDate.of(2026, 10, 1), "9903", "PLUS", true)))
                .isEqualTo("held 0.00 R047");
        assertThat(checked(new CovRow("K-1", LocalDate.of(2026, 9, 30), "9903", "PLUS", true)))
                .isEqualTo("claimable 180.00 R048");
        assertThat(checked(new CovRow("K-1", LocalDate.of(2026, 10, 1), "9903", "PLUS", false)))
                .isEqualTo("held 0.00 R047");
    }

    private static String checked(CovRow... checks) {
        Input bare = Bench.input("uzovi=9903", Bench.TODAY);
        Input input = new Input(bare.month(), bare.today(), bare.rows(), List.of(), List.of(checks));
        return Bench.told(Oracle.judge(Bench.world(), input, new Books()));
    }

    @Test
    void ownSeveritiesBindButLeaveUnverifiedTermsAWarning() {
        World world = Bench.world(true, Map.of("R022", "uit", "R044", "aanhouden", "R024", "aanhouden"));
        Outcome outcome = Oracle.judge(
                world,
                Bench.input(
                        "indicatie=acne;sessiedatum=01-10-2026 | sessie_id=S-2;sessiedatum=08-10-2026;indicatie=acne"
                                + " | sessie_id=S-3;client_id=K-2;bsn=;pakket=AREA;lichaamsgebied=rug"
                                + " | sessie_id=S-4;client_id=K-3;bsn=;pakket=GUESS;behandelaar_agb=89112347",
                        Bench.TODAY),
                new Books());
        assertThat(Bench.told(outcome))
                .isEqualTo("claimable 180.00 | held 0.00 R024 | held 0.00 R044 | claimable - R033 R042 R044");
    }

    @Test
    void februaryTheTwentyNinthHasABirthdayOnTheTwentyEighth() {
        String rows = "geboortedatum=29-02-2004;pakket=AGE;sessiedatum=";
        YearMonth month = YearMonth.of(2025, 2);
        for (String[] day :
                List.of(new String[] {"27-02-2025", "claimable"}, new String[] {"28-02-2025", "self_pay"})) {
            Input bare = Bench.input(rows + day[0], LocalDate.of(2025, 3, 1));
            Input input = new Input(month, bare.today(), bare.rows(), List.of(), List.of());
            assertThat(Bench.told(Oracle.judge(Bench.world(), input, new Books())))
                    .startsWith(day[1]);
        }
    }

    @Test
    void everyGeneratedMonthClosesAndEveryRuleIsProvoked() {
        java.util.Set<String> fired = new java.util.TreeSet<>();
        for (int seed = 0; seed < 40; seed++) {
            for (MonthGenerator.Step step : new MonthGenerator(seed, 25).steps()) {
                Map<String, Long> amounts = step.expected().amounts();
                long sum = Oracle.VERDICTS.stream()
                        .mapToLong(v -> amounts.getOrDefault(v, 0L))
                        .sum();
                assertThat(sum).isEqualTo(amounts.get("readable"));
                assertThat(amounts.get("invoiced") + amounts.get("claimed"))
                        .isEqualTo(amounts.get("claimable") + amounts.get("self_pay"));
                step.expected().rows().forEach(r -> {
                    fired.addAll(r.rules());
                    fired.addAll(r.perhaps());
                });
            }
        }
        assertThat(fired).hasSize(55).contains("R001", "R019", "R028", "R039", "R056");
    }

    @Test
    void importsNothingOfTheProduct() throws IOException {
        Path here = Path.of("src/test/java/nl/huidnota/oracle");
        try (Stream<Path> files = Files.list(here)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                List<String> foreign = Files.readAllLines(file).stream()
                        .filter(line -> line.matches(".*\\bnl\\.huidnota\\.(?!oracle\\b).*"))
                        .filter(line -> !(file.endsWith("Product.java")
                                && line.matches("import nl\\.huidnota\\.(Main|cli\\.Console);")))
                        .filter(line -> !file.endsWith("OracleSelfTest.java"))
                        .toList();
                assertThat(foreign).as("%s stands on its own", file).isEmpty();
            }
        }
    }
}
