package nl.huidnota.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.run.RunRequest;
import nl.huidnota.run.UsageRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files beside an export and what is expected of it. */
final class ExportOptions {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{2})?");

    @Option(names = "--invoice-date", paramLabel = "JJJJ-MM-DD")
    private @Nullable LocalDate invoiceDate;

    @Option(names = "--columns", paramLabel = "kolommen.yaml")
    private @Nullable Path columns;

    @Option(names = "--clients", paramLabel = "clienten.csv", descriptionKey = "client-file")
    private @Nullable Path clients;

    @Option(names = "--referrals", paramLabel = "verwijzingen.csv")
    private @Nullable Path referrals;

    @Option(names = "--decisions", paramLabel = "besluiten.csv")
    private @Nullable Path decisions;

    @Option(names = "--cov", paramLabel = "cov.csv")
    private @Nullable Path checks;

    @Option(names = "--xsd", paramLabel = "FILE")
    private @Nullable Path schema;

    @Option(names = "--expect-count", paramLabel = "N")
    private @Nullable Integer count;

    @Option(names = "--expect-amount", paramLabel = "10080,00")
    private @Nullable String amount;

    RunRequest.Files files() {
        return new RunRequest.Files(columns, clients, referrals, decisions, checks, schema);
    }

    RunRequest.Dates dates(LocalDate today) {
        return new RunRequest.Dates(today, invoiceDate == null ? today : invoiceDate);
    }

    RunRequest.Expectations expectations() throws UsageRefused {
        if (amount == null) {
            return new RunRequest.Expectations(count, null);
        }
        if (!AMOUNT.matcher(amount).matches()) {
            throw new UsageRefused(Fault.of("cli.bad-value", "", Map.of("name", "--expect-amount", "value", amount)));
        }
        String machine = amount.replace(',', '.');
        return new RunRequest.Expectations(count, Euro.parse(machine.indexOf('.') < 0 ? machine + ".00" : machine));
    }
}
