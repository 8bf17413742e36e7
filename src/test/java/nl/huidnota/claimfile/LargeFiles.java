package nl.huidnota.claimfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.huidnota.domain.claim.ClaimMessage;
import nl.huidnota.domain.claim.ReturnMessage;

/** Run in a Java of its own with little memory: {@code write FILE LINES} or {@code read FILE LINES}. */
final class LargeFiles {
    private LargeFiles() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        int lines = Integer.parseInt(args[2]);
        if (args[0].equals("write")) {
            writeAndGate(file, lines);
        } else {
            answer(file, lines);
            ReturnMessage message = new ReturnReader().read(XmlSource.of(file));
            System.out.println("lines " + message.lines().size());
        }
    }

    private static void writeAndGate(Path file, int lines) throws IOException, XmlRefusedException {
        ClaimMessage message = ClaimMessages.large(lines);
        try (OutputStream out = Files.newOutputStream(file)) {
            new ClaimWriter().write(message, out);
        }
        GateReport report = new MessageGate(ClaimMessages.SENT, false).check(XmlSource.of(file));
        System.out.println(report.isClean() ? "lines " + report.lines() : report.findings());
    }

    private static void answer(Path file, int lines) throws IOException {
        String head = ReturnReaderTest.INSURER.substring(0, ReturnReaderTest.INSURER.indexOf("<Verzekerde>"));
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.print(head);
            for (int i = 1; i <= lines; i++) {
                out.print("<Verzekerde><BSN>999900006</BSN><UzoviNummer>9901</UzoviNummer><Prestatie><DebetPrestatie>");
                out.print("<Referentienummer>D2026-00001-" + i + "</Referentienummer>");
                out.print("<ToegekendBedragInclBtwFinancieel>0.00</ToegekendBedragInclBtwFinancieel>");
                out.print("<Feedback><Retourcode>0613</Retourcode><BetrokkenElement><Elementnaam>Prestatiecode"
                        + "</Elementnaam><Elementwaarde>9001</Elementwaarde></BetrokkenElement></Feedback>");
                out.print("</DebetPrestatie></Prestatie></Verzekerde>\n");
            }
            out.print("</Bericht>\n");
        }
    }
}
