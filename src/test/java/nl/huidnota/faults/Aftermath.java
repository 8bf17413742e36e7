package nl.huidnota.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huidnota.product.Product;

/** What is left after a disturbed run, and whether the next run makes it what it would have been. */
final class Aftermath {
    private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at [a-z]|Exception|Error:");
    private static final int ENVIRONMENT = 4;

    private final TwelveInvoices month;
    private final Path out;
    private final List<String> wrong = new ArrayList<>();

    Aftermath(TwelveInvoices month, Path out) {
        this.month = month;
        this.out = out;
    }

    /** Everything that is not as it should be; empty when all is well. */
    List<String> ofKill() throws IOException {
        namesAreSilent();
        state();
        nextRun();
        return wrong;
    }

    List<String> ofError(ChildProgram.Answer answer) throws IOException {
        return ofError(answer, () -> {});
    }

    /** @param mended what takes the trouble away before the next run */
    List<String> ofError(ChildProgram.Answer answer, ChildProgram.Pause mended) throws IOException {
        silentAboutClients(answer);
        if (TRACE.matcher(answer.said()).find()) {
            wrong.add("speaks of its inside: " + answer.said());
        }
        if (answer.exit() == ENVIRONMENT) {
            if (!answer.said().contains("\u2192")) {
                wrong.add("gives no way out: " + answer.said());
            }
        } else if (answer.exit() != month.exit()) {
            wrong.add("exit " + answer.exit() + ": " + answer.said());
        } else if (!TwelveInvoices.filesOf(out).equals(month.files())) {
            wrong.add("says all is done, and it is not");
        }
        state();
        mended.happens();
        nextRun();
        return wrong;
    }

    /** No fact of a client stands on the screen, nor in the name of a file, also of one in the making. */
    private void silentAboutClients(ChildProgram.Answer answer) throws IOException {
        wrong.addAll(month.facts().in(answer.said() + answer.shown()));
        namesAreSilent();
    }

    private void namesAreSilent() throws IOException {
        if (Files.isDirectory(out)) {
            try (Stream<Path> walk = Files.walk(out)) {
                for (Path path : walk.toList()) {
                    wrong.addAll(month.facts().in(out.relativize(path).toString()));
                }
            }
        }
    }

    /** Under a final name there is never anything but the whole file; the books hold the whole run or nothing of it. */
    private void state() throws IOException {
        if (!Files.isDirectory(out)) {
            return;
        }
        for (Map.Entry<String, String> file : TwelveInvoices.filesOf(out).entrySet()) {
            if (!TwelveInvoices.waits(file.getKey())
                    && !file.getValue().equals(month.files().get(file.getKey()))) {
                wrong.add("half or strange file " + file.getKey());
            }
        }
        if (Files.exists(out.resolve("grootboek.db"))) {
            books();
        }
    }

    /** Looked at in a copy, so that the next run finds what the disturbed one left. */
    private void books() throws IOException {
        Path copy = month.scratch();
        TwelveInvoices.copy(out, copy);
        Product verify = month.verify(copy, "");
        String said = verify.out();
        boolean empty = said.contains("0".repeat(64));
        if (verify.exitCode() == 0 && !empty && !said.contains(month.head())) {
            wrong.add("the books hold something else: " + verify.said());
        }
        if (said.replace("ledger.verify.file_missing", "").contains("ledger.verify.")) {
            wrong.add("the books do not prove: " + verify.said());
        }
        if (empty && Files.exists(out.resolve("2026-10"))) {
            wrong.add("files without books");
        }
        TwelveInvoices.delete(copy);
    }

    private void nextRun() {
        Product next = Product.run(month.arguments(out).toArray(String[]::new));
        if (next.exitCode() != month.exit()) {
            wrong.add("next run: " + next.said());
            return;
        }
        if (!TwelveInvoices.filesOf(out).equals(month.files())) {
            wrong.add("not the files of an undisturbed run: " + TwelveInvoices.filesOf(out));
        }
        Product verify = month.verify(out, "");
        if (verify.exitCode() != 0 || !verify.out().contains(month.head())) {
            wrong.add("not the books of an undisturbed run: " + verify.said());
        }
        if (Files.exists(out.resolve("grootboek.db-journal"))) {
            wrong.add("a journal is left");
        }
    }
}
