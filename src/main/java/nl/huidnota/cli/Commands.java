package nl.huidnota.cli;

import picocli.CommandLine;

/** All commands, in the order of the help. */
final class Commands {
    private Commands() {}

    static void addTo(CommandLine line, Speaker speaker) {
        line.addSubcommand(new RunCommand(speaker));
        line.addSubcommand(new InvoiceCommand(speaker));
        line.addSubcommand(new CheckCommand(speaker));
        line.addSubcommand(new AuditCommand(speaker));
        line.addSubcommand(new CorrectCommand(speaker));
        line.addSubcommand(new VerifyCommand(speaker));
        line.addSubcommand(new ExplainCommand(speaker));
        CommandLine rules = new CommandLine(new RulesCommand(speaker));
        rules.addSubcommand(new RulesListCommand(speaker));
        rules.addSubcommand(new RulesTestCommand(speaker));
        rules.addSubcommand(new RulesCoverageCommand(speaker));
        line.addSubcommand(rules);
        line.addSubcommand(new DemoCommand(speaker));
        CommandLine ledger = new CommandLine(new LedgerCommand(speaker));
        ledger.addSubcommand(new LedgerVerifyCommand(speaker));
        ledger.addSubcommand(new LedgerBackupCommand(speaker));
        ledger.addSubcommand(new LedgerCopyCommand(speaker));
        ledger.addSubcommand(new LedgerEventsCommand(speaker));
        ledger.addSubcommand(new LedgerExportCommand(speaker));
        ledger.addSubcommand(new LedgerPurgeCommand(speaker));
        line.addSubcommand(ledger);
        line.addSubcommand(new OverviewCommand(speaker));
        line.addSubcommand(new CompareCommand(speaker));
        line.addSubcommand(new DoctorCommand(speaker));
        line.addSubcommand(new InitCommand(speaker));
        CommandLine columns = new CommandLine(new ColumnsCommand(speaker));
        columns.addSubcommand(new ColumnsSuggestCommand(speaker));
        CommandLine template = new CommandLine(new TemplateCommand(speaker));
        template.addSubcommand(new TemplateCheckCommand(speaker));
        template.addSubcommand(new TemplatePreviewCommand(speaker));
        line.addSubcommand(columns);
        line.addSubcommand(template);
        line.addSubcommand(new CompletionCommand(speaker));
        line.addSubcommand(new ManualCommand(speaker));
    }
}
