package nl.huidnota.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** All commands, in the order of the help. */
final class Commands {
    /** Making them all costs more than most of them do. */
    private static final Map<String, Function<Speaker, Object>> BY_NAME = new LinkedHashMap<>();

    /** These tell about all the others. */
    private static final Set<String> OF_ALL = Set.of("completion", "manual");

    static {
        BY_NAME.put("run", RunCommand::new);
        BY_NAME.put("invoice", InvoiceCommand::new);
        BY_NAME.put("check", CheckCommand::new);
        BY_NAME.put("audit", AuditCommand::new);
        BY_NAME.put("correct", CorrectCommand::new);
        BY_NAME.put("verify", VerifyCommand::new);
        BY_NAME.put("explain", ExplainCommand::new);
        BY_NAME.put("rules", Commands::rules);
        BY_NAME.put("demo", DemoCommand::new);
        BY_NAME.put("ledger", Commands::ledger);
        BY_NAME.put("overview", OverviewCommand::new);
        BY_NAME.put("compare", CompareCommand::new);
        BY_NAME.put("doctor", DoctorCommand::new);
        BY_NAME.put("init", InitCommand::new);
        BY_NAME.put("columns", Commands::columns);
        BY_NAME.put("template", Commands::template);
        BY_NAME.put("completion", CompletionCommand::new);
        BY_NAME.put("manual", ManualCommand::new);
    }

    private Commands() {}

    /** The command that {@code args} name; all of them when that is not plain, for help and suggestions. */
    static void addTo(CommandLine line, Speaker speaker, List<String> args) {
        String named = named(args);
        BY_NAME.forEach((name, command) -> {
            if (named == null || named.equals(name)) {
                line.addSubcommand(command.apply(speaker));
            }
        });
    }

    private static @Nullable String named(List<String> args) {
        int first = !args.isEmpty() && args.get(0).equals("--lang") ? 2 : 0;
        if (!args.isEmpty() && args.get(0).startsWith("--lang=")) {
            first = 1;
        }
        String word = first < args.size() ? args.get(first) : "";
        return BY_NAME.containsKey(word) && !OF_ALL.contains(word) ? word : null;
    }

    private static Object rules(Speaker speaker) {
        return new CommandLine(new RulesCommand(speaker))
                .addSubcommand(new RulesListCommand(speaker))
                .addSubcommand(new RulesTestCommand(speaker))
                .addSubcommand(new RulesCoverageCommand(speaker));
    }

    private static Object ledger(Speaker speaker) {
        return new CommandLine(new LedgerCommand(speaker))
                .addSubcommand(new LedgerVerifyCommand(speaker))
                .addSubcommand(new LedgerBackupCommand(speaker))
                .addSubcommand(new LedgerCopyCommand(speaker))
                .addSubcommand(new LedgerEventsCommand(speaker))
                .addSubcommand(new LedgerExportCommand(speaker))
                .addSubcommand(new LedgerPurgeCommand(speaker));
    }

    private static Object columns(Speaker speaker) {
        return new CommandLine(new ColumnsCommand(speaker)).addSubcommand(new ColumnsSuggestCommand(speaker));
    }

    private static Object template(Speaker speaker) {
        return new CommandLine(new TemplateCommand(speaker))
                .addSubcommand(new TemplateCheckCommand(speaker))
                .addSubcommand(new TemplatePreviewCommand(speaker));
    }
}
