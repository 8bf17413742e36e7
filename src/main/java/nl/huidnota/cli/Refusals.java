package nl.huidnota.cli;

import java.util.List;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.run.GateClosed;
import nl.huidnota.run.UsageRefused;
import nl.huidnota.text.Json;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command threw into a message and an exit code; a stack trace is never the answer. */
final class Refusals implements IExecutionExceptionHandler {
    private final Speaker speaker;

    Refusals(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        if (fault instanceof UsageRefused usage) {
            speaker.complain(List.of(usage.fault()));
            return ExitCode.USAGE;
        }
        if (fault instanceof InputRefused input) {
            speaker.complain(input.faults());
            speaker.console().complain(List.of(speaker.texts().get("cli.nothing-written")));
            return ExitCode.INPUT;
        }
        if (fault instanceof EnvironmentRefused environment) {
            speaker.complain(List.of(environment.fault()));
            return ExitCode.ENVIRONMENT;
        }
        if (Json.isDamage(fault)) {
            // only what the books keep is read as a whole this way
            Map<String, String> args = Map.of("file", "grootboek", "code", "json");
            speaker.complain(List.of(Fault.of("ledger.damaged", "", args)));
            return ExitCode.ENVIRONMENT;
        }
        return bug(fault);
    }

    /** Class names and places only: an exception's own message may hold personal data. */
    int bug(Throwable fault) {
        String what = fault instanceof GateClosed gate ? String.valueOf(gate.getMessage()) : whereOf(fault);
        speaker.console()
                .complain(List.of(
                        speaker.texts().format("cli.bug", "what", what),
                        speaker.texts().get("cli.bug.remedy")));
        return ExitCode.BUG;
    }

    private static String whereOf(Throwable fault) {
        StringBuilder where = new StringBuilder(fault.getClass().getName());
        for (StackTraceElement element : fault.getStackTrace()) {
            if (element.getClassName().startsWith("nl.huidnota")) {
                where.append(" (")
                        .append(element.getFileName())
                        .append(':')
                        .append(element.getLineNumber())
                        .append(')');
                break;
            }
        }
        return fault.getCause() == null ? where.toString() : where + " < " + whereOf(fault.getCause());
    }
}
