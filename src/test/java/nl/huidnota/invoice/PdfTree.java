package nl.huidnota.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** All objects of a file from its catalog and information on, spelled out: two files that say the same are equal here. */
public final class PdfTree {
    private final StringBuilder out = new StringBuilder();
    private final Map<COSBase, Integer> seen = new IdentityHashMap<>();

    private PdfTree() {}

    public static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfTree tree = new PdfTree();
            tree.write(document.getDocument().getTrailer().getItem(COSName.ROOT));
            tree.write(document.getDocument().getTrailer().getItem(COSName.INFO));
            return tree.out.toString();
        }
    }

    private void write(COSBase reference) throws IOException {
        COSBase base = reference instanceof COSObject object ? object.getObject() : reference;
        if (base instanceof COSDictionary || base instanceof COSArray) {
            Integer before = seen.putIfAbsent(base, seen.size());
            if (before != null) {
                out.append('#').append(before).append('\n');
                return;
            }
        }
        if (base instanceof COSDictionary dictionary) {
            out.append("<<\n");
            TreeMap<String, COSName> keys = new TreeMap<>();
            dictionary.keySet().forEach(key -> keys.put(key.getName(), key));
            for (COSName key : keys.values()) {
                out.append(key.getName()).append(' ');
                write(dictionary.getItem(key));
            }
            out.append(">>\n");
            if (base instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    out.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                            .append('\n');
                }
            }
        } else if (base instanceof COSArray array) {
            out.append("[\n");
            for (COSBase item : array) {
                write(item);
            }
            out.append("]\n");
        } else {
            out.append(base).append('\n');
        }
    }

    /** Where qpdf is installed, it must have no complaint. */
    static void mustPassQpdf(Path folder, byte[] pdf) throws IOException, InterruptedException {
        Path file = folder.resolve("stamped.pdf");
        Files.write(file, pdf);
        Process qpdf;
        try {
            qpdf = new ProcessBuilder(List.of("qpdf", "--check", file.toString()))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "qpdf is not installed");
            return;
        }
        String said = new String(qpdf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(qpdf.waitFor()).as(said).isZero();
    }
}
