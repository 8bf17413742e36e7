package nl.huidnota.invoice;

import static nl.huidnota.bench.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.huidnota.bench.Figures;
import nl.huidnota.bench.Race;
import nl.huidnota.bench.Typst;
import nl.huidnota.claimfile.InvoiceXml;
import nl.huidnota.domain.practice.Practice;
import nl.huidnota.invoice.stamp.Stamps;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** P1 and P2: one-session invoices in memory on one thread, ours archivable with tags and XML, against what people pick. */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvoiceRateBench {
    private static final String UNIT = " a CPU second";
    /** Longer laps are steadier: {@code -Dbench.lap.ms=}. */
    private static final long LAP = Long.getLong("bench.lap.ms", 1500) * 1_000_000;

    private final InvoiceRenderer stamped = new InvoiceRenderer(InvoiceTemplateFile.shipped(), null);
    private final InvoiceRenderer general =
            new InvoiceRenderer(InvoiceTemplateFile.shipped(), Language.NL, new Artwork(null, null), new Stamps(0));
    private final InvoiceDocument[] month = new InvoiceDocument[200];
    private Map<String, Race.Rate> rates;
    private int next;

    @BeforeAll
    void race() throws Exception {
        for (int i = 0; i < month.length; i++) {
            month[i] = document(i);
        }
        byte[] finished = stamped.render(month[0]).pdf();
        List<String> words = words(finished);
        Peers peers = new Peers();
        byte[] xml = Peers.crossIndustry(java.util.Objects.requireNonNull(month[0].claimXml()).length);
        Race race = new Race(Figures.rounds(), LAP)
                .way("stamped", () -> stamped.render(month[next++ % month.length]))
                .way("general", () -> general.render(month[next++ % month.length]))
                .way("naive", () -> Peers.naivePdfBox(words))
                .way("openhtml", () -> Peers.openHtml(words))
                .way("openpdf", () -> Peers.openPdf(words))
                .way("fop", () -> peers.apacheFop(words))
                .way("mustang", () -> Peers.mustang(finished, xml));
        try (Typst typst = Typst.start(words)) {
            if (typst != null) {
                race.timed("typst", nanos -> typst.lap(nanos / 1e9));
            }
            rates = race.run();
        }
    }

    private static InvoiceDocument document(int i) {
        InvoiceDocument sample = new SampleInvoice()
                .kind(
                        nl.huidnota.domain.claim.Invoice.Kind.INVOICE,
                        String.format(java.util.Locale.ROOT, "F2026-%05d", i))
                .name("A.B. de Vries-" + (char) ('A' + i % 26))
                .claimable(1 + i % 28, 15000 + i)
                .document();
        byte[] xml = new InvoiceXml(
                        new Practice.Vecozo(false, 2, 0), sample.practice().agb())
                .of(sample.invoice());
        return new InvoiceDocument(sample.invoice(), sample.practice(), xml);
    }

    private static List<String> words(byte[] pdf) throws Exception {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            List<String> lines = Arrays.stream(
                            new PDFTextStripper().getText(read).split("\\R"))
                    .filter(line -> !line.isBlank())
                    .toList();
            assertThat(String.join("\n", lines).getBytes(StandardCharsets.UTF_8).length)
                    .isGreaterThan(500);
            return lines;
        }
    }

    private Figures.Row row(String id, String work, String other, String remark) {
        return new Figures.Row(
                id,
                work,
                number(rates.get("stamped").perCpuSecond()) + UNIT,
                number(rates.get(other).perCpuSecond()) + UNIT,
                remark + "; on the wall " + number(rates.get("stamped").perSecond()) + " against "
                        + number(rates.get(other).perSecond()) + " a second");
    }

    private double ratio(String other) {
        return rates.get("stamped").perCpuSecond() / rates.get(other).perCpuSecond();
    }

    @Test
    void stampedAgainstNaive() throws Exception {
        Figures.atLeast(
                25,
                ratio("naive"),
                row(
                        "P1",
                        "invoice in memory",
                        "naive",
                        "PDFBox 3.0.8, fonts loaded per document: no tags, no PDF/A, no XML, no QR"));
    }

    @Test
    void generalAgainstNaive() throws Exception {
        double ratio = rates.get("general").perCpuSecond() / rates.get("naive").perCpuSecond();
        Figures.atLeast(
                2.5,
                ratio,
                new Figures.Row(
                        "P1 general",
                        "the same, every document through PDFBox",
                        number(rates.get("general").perCpuSecond()) + UNIT,
                        number(rates.get("naive").perCpuSecond()) + UNIT,
                        "as above"));
    }

    @Test
    void openHtml() throws Exception {
        Figures.atLeast(
                20,
                ratio("openhtml"),
                row("P2 openhtmltopdf", "invoice in memory", "openhtml", "1.1.31: no tags, no PDF/A, no XML, no QR"));
    }

    @Test
    void openPdf() throws Exception {
        Figures.atLeast(
                20,
                ratio("openpdf"),
                row(
                        "P2 OpenPDF",
                        "invoice in memory",
                        "openpdf",
                        "2.0.3, its font cache warm: no tags, no PDF/A, no XML, no QR"));
    }

    @Test
    void typst() throws Exception {
        if (rates.containsKey("typst")) {
            Figures.atLeast(
                    2,
                    ratio("typst"),
                    row(
                            "P2 typst",
                            "invoice in memory",
                            "typst",
                            "0.7.0 of its npm package, one warm compiler: tagged; no PDF/A, no XML, no QR"));
        }
    }

    @Test
    void mustang() throws Exception {
        Figures.atLeast(
                20,
                ratio("mustang"),
                row("P2 Mustang", "invoice in memory", "mustang", "2.16.4: attaches XML to a page that is ready"));
    }

    @Test
    void apacheFop() throws Exception {
        Figures.atLeast(
                50,
                ratio("fop"),
                row(
                        "P2 Apache FOP",
                        "invoice in memory",
                        "fop",
                        "2.11, factory reused: no tags, no PDF/A, no XML, no QR"));
    }
}
