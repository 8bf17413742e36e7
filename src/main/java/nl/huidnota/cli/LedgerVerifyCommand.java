package nl.huidnota.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.ledger.Books;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.ledger.Verification;
import nl.huidnota.ledger.VerifyFinding;
import nl.huidnota.ledger.VerifyRequest;
import nl.huidnota.text.Json;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves the books: the chain, the numbers, the sums, the files. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
final class LedgerVerifyCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private AdministrationOptions administration = new AdministrationOptions();

    @Option(names = "--head", paramLabel = "HASH")
    private @Nullable String head;

    @Option(names = "--json")
    private boolean json;

    LedgerVerifyCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws EnvironmentRefused {
        BooksOptions options = AdministrationOptions.options(speaker);
        List<VerifyFinding> findings =
                Verification.of(administration.books(), options, new VerifyRequest(administration.folder(), head));
        String last = findings.isEmpty() ? lastHead(options) : "";
        tell(findings, last);
        if (json) {
            speaker.console().out().println(Json.write(new Result(findings.isEmpty(), last, findings)));
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private String lastHead(BooksOptions options) throws EnvironmentRefused {
        try (Books books = Books.openReadOnly(administration.books(), options)) {
            return books.head();
        }
    }

    private void tell(List<VerifyFinding> findings, String last) {
        Texts texts = speaker.texts();
        for (VerifyFinding finding : findings) {
            speaker.console()
                    .say(
                            json,
                            List.of(
                                    texts.format(finding.key(), finding.args()),
                                    "  → " + texts.format(finding.key() + ".remedy", finding.args())));
        }
        if (findings.isEmpty()) {
            speaker.console().say(json, List.of(texts.format("cli.ledger.sound", "head", last)));
        }
    }

    private record Result(boolean sound, String head, List<VerifyFinding> findings) {}
}
