package nl.huidnota.invoice;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.mustangproject.ZUGFeRD.ZUGFeRDExporterFromA3;

/**
 * The same words on a page, made the ways that people would pick first, each with its factories and caches kept between
 * documents. None of them tags the page or makes it archivable here, which they would pay for; Mustang only attaches.
 */
final class Peers {
    static final File REGULAR = new File("templates/fonts/LiberationSans-Regular.ttf");
    static final File BOLD = new File("templates/fonts/LiberationSans-Bold.ttf");

    private final FopFactory fop;
    private final TransformerFactory transformers = TransformerFactory.newInstance();

    Peers() throws Exception {
        XRLog.setLoggingEnabled(false);
        String config = "<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\"><fonts>"
                + font(REGULAR, "normal") + font(BOLD, "bold") + "</fonts></renderer></renderers></fop>";
        FopFactoryBuilder builder =
                new FopFactoryBuilder(Path.of("").toAbsolutePath().toUri());
        builder.setConfiguration(
                new DefaultConfigurationBuilder().build(new ByteArrayInputStream(config.getBytes("UTF-8"))));
        fop = builder.build();
    }

    private static String font(File file, String weight) {
        return "<font kerning=\"no\" embed-url=\"" + file.toURI()
                + "\"><font-triplet name=\"Liberation\" style=\"normal\"" + " weight=\"" + weight + "\"/></font>";
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** PDFBox as its examples show it: a document, two fonts loaded, lines of text. */
    static byte[] naivePdfBox(List<String> lines) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont regular = PDType0Font.load(document, REGULAR);
            PDFont bold = PDType0Font.load(document, BOLD);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.size(); i++) {
                    content.beginText();
                    content.setFont(i % 6 == 0 ? bold : regular, 9);
                    content.newLineAtOffset(70, 800 - 11 * i);
                    content.showText(lines.get(i));
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] openHtml(List<String> lines) throws Exception {
        StringBuilder html = new StringBuilder("<html><head><style>@page{size:A4;margin:15mm}"
                + "body{font-family:Liberation;font-size:9pt}p{margin:0}</style></head><body>");
        for (int i = 0; i < lines.size(); i++) {
            html.append(i % 6 == 0 ? "<p style='font-weight:bold'>" : "<p>")
                    .append(escaped(lines.get(i)))
                    .append("</p>");
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(REGULAR, "Liberation", 400, BaseRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(BOLD, "Liberation", 700, BaseRendererBuilder.FontStyle.NORMAL, true);
        builder.withHtmlContent(html.append("</body></html>").toString(), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    static byte[] openPdf(List<String> lines) throws Exception {
        var document = new com.lowagie.text.Document(com.lowagie.text.PageSize.A4);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        com.lowagie.text.pdf.PdfWriter.getInstance(document, out);
        document.open();
        // BaseFont keeps parsed fonts in a cache of its own
        var regular = new com.lowagie.text.Font(openPdfFont(REGULAR), 9);
        var bold = new com.lowagie.text.Font(openPdfFont(BOLD), 9);
        for (int i = 0; i < lines.size(); i++) {
            document.add(new com.lowagie.text.Paragraph(11, lines.get(i), i % 6 == 0 ? bold : regular));
        }
        document.close();
        return out.toByteArray();
    }

    private static com.lowagie.text.pdf.BaseFont openPdfFont(File file) throws Exception {
        return com.lowagie.text.pdf.BaseFont.createFont(
                file.getPath(), com.lowagie.text.pdf.BaseFont.IDENTITY_H, com.lowagie.text.pdf.BaseFont.EMBEDDED);
    }

    byte[] apacheFop(List<String> lines) throws Exception {
        StringBuilder fo = new StringBuilder(
                "<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\"><fo:layout-master-set>"
                        + "<fo:simple-page-master master-name=\"a\" page-width=\"210mm\" page-height=\"297mm\" margin=\"15mm\">"
                        + "<fo:region-body/></fo:simple-page-master></fo:layout-master-set><fo:page-sequence"
                        + " master-reference=\"a\"><fo:flow flow-name=\"xsl-region-body\" font-family=\"Liberation\" font-size=\"9pt\">");
        for (int i = 0; i < lines.size(); i++) {
            fo.append(i % 6 == 0 ? "<fo:block font-weight=\"bold\">" : "<fo:block>")
                    .append(escaped(lines.get(i)))
                    .append("</fo:block>");
        }
        fo.append("</fo:flow></fo:page-sequence></fo:root>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fop one = fop.newFop("application/pdf", out);
        Transformer transformer = transformers.newTransformer();
        transformer.transform(
                new StreamSource(new StringReader(fo.toString())), new SAXResult(one.getDefaultHandler()));
        return out.toByteArray();
    }

    /** The kind of message that Mustang takes, as long as ours. */
    static byte[] crossIndustry(int length) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rsm:CrossIndustryInvoice"
                + " xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\">";
        String tail = "</rsm:CrossIndustryInvoice>";
        return (head + " ".repeat(Math.max(0, length - head.length() - tail.length())) + tail)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Attaches XML to a finished PDF/A: no page is made. */
    static byte[] mustang(byte[] finished, byte[] xml) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZUGFeRDExporterFromA3 exporter = new ZUGFeRDExporterFromA3()) {
            exporter.disableAutoClose(true);
            exporter.setProducer("bench").setCreator("bench");
            exporter.load(finished);
            exporter.setXML(xml);
            exporter.export(out);
        }
        return out.toByteArray();
    }
}
