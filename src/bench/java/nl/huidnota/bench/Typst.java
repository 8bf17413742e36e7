package nl.huidnota.bench;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.huidnota.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * Typst within Node.js, which asks for a lap and answers with items and CPU seconds. The compiler stays warm between
 * documents, fonts read once; each document has its own number.
 */
public final class Typst implements Closeable {
    private static final String PACKAGE = "@myriaddreamin/typst-ts-node-compiler@0.7.0";
    private static final String SCRIPT =
            """
            const { createRequire } = require('module');
            const { NodeCompiler } = createRequire(process.argv[1] + '/')('@myriaddreamin/typst-ts-node-compiler');
            const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [process.argv[2]] }] });
            const lines = JSON.parse(process.argv[3]);
            let made = 0;
            function invoice() {
              const text = lines.map((line, i) => {
                const said = '#' + JSON.stringify(i === 0 ? line + ' ' + made : line);
                return i % 6 === 0 ? '*' + said + '*' : said;
              });
              made++;
              return compiler.pdf({ mainFileContent: '#set page(paper: "a4", margin: 15mm)\\n'
                + '#set text(font: "Liberation Sans", size: 9pt)\\n' + text.join(' \\\\\\n') });
            }
            require('readline').createInterface({ input: process.stdin }).on('line', (lap) => {
              const start = process.cpuUsage();
              const wall = process.hrtime.bigint();
              let items = 0;
              let used = 0;
              while (used < Number(lap)) {
                invoice();
                if (++items % 20 === 0) compiler.evictCache(10);
                const now = process.cpuUsage(start);
                used = (now.user + now.system) / 1e6;
              }
              console.log(items + ' ' + used + ' ' + Number(process.hrtime.bigint() - wall) / 1e9);
            });
            """;

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter questions;

    private Typst(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    /** Null where Node.js or the package cannot be had. */
    public static @Nullable Typst start(List<String> lines) throws IOException, InterruptedException {
        Path folder = Path.of("target", "typst").toAbsolutePath();
        Files.createDirectories(folder);
        if (!ran("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), PACKAGE)) {
            return null;
        }
        String fonts = Path.of("templates", "fonts").toAbsolutePath().toString();
        return new Typst(new ProcessBuilder("node", "-e", SCRIPT, folder.toString(), fonts, Json.write(lines))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    public Race.Rate lap(double cpuSeconds) throws IOException {
        questions.println(cpuSeconds);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("typst ended");
        }
        String[] said = answer.split(" ");
        double items = Double.parseDouble(said[0]);
        return new Race.Rate(items / Double.parseDouble(said[1]), items / Double.parseDouble(said[2]));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
