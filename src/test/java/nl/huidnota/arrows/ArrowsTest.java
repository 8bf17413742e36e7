package nl.huidnota.arrows;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/** The arrows of the architecture, each with its reason. */
@AnalyzeClasses(packages = "nl.huidnota", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
    private static final String DOMAIN = "nl.huidnota.domain..";
    private static final String RULES = "nl.huidnota.rules..";
    private static final String TEXT = "nl.huidnota.text..";
    private static final String CLI = "nl.huidnota.cli..";
    private static final String RUN = "nl.huidnota.run..";
    private static final String[] ADAPTERS = {
        "nl.huidnota.intake..",
        "nl.huidnota.practice..",
        "nl.huidnota.invoice..",
        "nl.huidnota.claimfile..",
        "nl.huidnota.ledger..",
        "nl.huidnota.report..",
        "nl.huidnota.seal.."
    };

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(DOMAIN, "java..", "org.jspecify..")))
            .because("the language of the field outlives every library");

    @ArchTest
    static final ArchRule RULES_KNOW_THE_DOMAIN_ONLY = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(RULES, DOMAIN, "java..", "org.jspecify..")))
            .because("history, terms and today's date come in as values, so that a verdict can be proved");

    @ArchTest
    static final ArchRule TEXT_IS_A_SHELF = noClasses()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.huidnota..").and(not(resideInAnyPackage(TEXT, DOMAIN))))
            .because("a shelf that every room reads must lean on nothing but the domain");

    @ArchTest
    static final ArchRule ADAPTERS_KNOW_DOMAIN_AND_TEXT = noClasses()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(CLI, RUN, RULES).or(isMain()))
            .because("an adapter serves the use cases and knows neither them nor the rules");

    @ArchTest
    static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "nl.huidnota.(intake|practice|invoice|claimfile|ledger|report|seal)..")
            .should()
            .notDependOnEachOther()
            .because("what two adapters need to say to each other, the run package says");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_TERMINAL = noClasses()
            .that()
            .resideInAPackage("nl.huidnota..")
            .and(not(isMain()))
            .and()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .because("everything must be usable without a terminal");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES = slices().matching("nl.huidnota.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle has no first thing to read");

    @ArchTest
    static final ArchRule PDFBOX_IN_INVOICE =
            only("nl.huidnota.invoice..", "org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule NO_OTHER_PROGRAM_IS_STARTED = noClasses()
            .that()
            .resideInAPackage("nl.huidnota..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class)
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("exec")))
            .because("everyone on the machine sees another program's arguments");

    @ArchTest
    static final ArchRule QR_IN_INVOICE = only("nl.huidnota.invoice..", "io.nayuki..");

    @ArchTest
    static final ArchRule JAXB_IN_CLAIMFILE = only("nl.huidnota.claimfile..", "jakarta.xml.bind..");

    @ArchTest
    static final ArchRule XML_FACTORIES_IN_ONE_HARDENED_CLASS = noClasses()
            .that(not(DescribedPredicate.describe(
                    "XmlHardening", type -> type.getName().startsWith("nl.huidnota.claimfile.XmlHardening"))))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("are XML factories", type -> type.getName()
                    .matches("(javax\\.xml|org\\.xml\\.sax)\\..*(Factory|ImplementationRegistry)")))
            .because("a factory as it comes fetches files and addresses that an attacker names");

    @ArchTest
    static final ArchRule GENERATED_CLASSES_STAY_IN_CLAIMFILE =
            only("nl.huidnota.claimfile..", "nl.huidnota.claimfile.gds801..", "nl.huidnota.claimfile.gds802..");

    @ArchTest
    static final ArchRule JDBC_IN_LEDGER =
            only("nl.huidnota.ledger..", "java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..");

    @ArchTest
    static final ArchRule CSV_IN_INTAKE = only("nl.huidnota.intake..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule YAML_IN_PRACTICE = only("nl.huidnota.practice..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule XLSX_IN_REPORT = only("nl.huidnota.report..", "org.dhatim.fastexcel");

    @ArchTest
    static final ArchRule XLSX_READING_IN_INTAKE = only("nl.huidnota.intake..", "org.dhatim.fastexcel.reader..");

    @ArchTest
    static final ArchRule JSON_ON_THE_SHELF = classes()
            .that()
            .resideInAPackage("com.google.gson..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("nl.huidnota.text..", "nl.huidnota.report..", "com.google.gson..")
            .allowEmptyShould(true)
            .because("a library has one room; the report streams through the shelf's writer");

    @ArchTest
    static final ArchRule PICOCLI_IN_CLI = only("nl.huidnota.cli..", "picocli..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a run must be repeatable on any day");

    @ArchTest
    static final ArchRule ONLY_MAIN_HAS_A_SYSTEM_CLOCK = noClasses()
            .that(not(isMain()))
            .should()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("the clock is wired once");

    @ArchTest
    static final ArchRule NO_DEFAULT_LOCALE = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .because("the same input gives the same bytes in Turkey");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .that(not(isMain()))
            .and()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("only Main ends the program and only cli speaks");

    @ArchTest
    static final ArchRule NO_FLOATS_IN_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, RULES)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Double.class, Float.class)
            .because("money is cents");

    private static ArchRule only(String room, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("each library has one room, so that it can be replaced there");
    }

    private static DescribedPredicate<JavaClass> isMain() {
        return DescribedPredicate.describe("Main", type -> type.getName().startsWith("nl.huidnota.Main"));
    }
}
