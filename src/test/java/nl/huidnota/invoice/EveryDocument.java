package nl.huidnota.invoice;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import nl.huidnota.practice.InvoiceTemplateFile;
import nl.huidnota.text.Language;

/** Renders one of everything and tells each document's SHA-256; a program of its own, for another Java to run. */
final class EveryDocument {
    private EveryDocument() {}

    /** @param args the file to write the sums to, then the folder of the logos */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        List<String> sums = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String logo : List.of("", "logo.png", "grey.png", "logo.jpg", "logo.svg")) {
                byte[] picture = logo.isEmpty() ? null : Files.readAllBytes(Path.of(args[1], logo));
                InvoiceRenderer renderer =
                        new InvoiceRenderer(InvoiceTemplateFile.shipped(), language, new Artwork(picture, null));
                for (SampleDocument sample : SampleDocument.values()) {
                    sums.add(language + " " + logo + " " + sample + " " + sum(renderer.render(sample.document())));
                }
                for (SampleLetter sample : SampleLetter.values()) {
                    sums.add(language + " " + logo + " letter " + sample + " "
                            + sum(renderer.render(sample.document("uw geboortedatum"))));
                }
                String name = "Zoë Đurđević K\u035fh ṣ̄ \u202e\ud83d\ude00 \u05d3 Ελένη Ґанжа";
                sums.add(language + " " + logo + " "
                        + sum(renderer.render(
                                new SampleInvoice().name(name).claimable(1, 100).document())));
            }
        }
        Files.write(Path.of(args[0]), sums, StandardCharsets.UTF_8);
    }

    private static String sum(Rendered document) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.pdf()));
    }

    /** The logos are made once: a picture's file may differ from Java to Java, what we make of a file may not. */
    static void logos(Path folder) throws IOException {
        ImageIO.write(
                logo(BufferedImage.TYPE_INT_ARGB),
                "png",
                folder.resolve("logo.png").toFile());
        ImageIO.write(
                logo(BufferedImage.TYPE_BYTE_GRAY),
                "png",
                folder.resolve("grey.png").toFile());
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(logo(BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        Files.write(folder.resolve("logo.jpg"), jpeg.toByteArray());
        Files.writeString(
                folder.resolve("logo.svg"),
                "<svg viewBox='0 0 90 30'><g transform='rotate(12 45 15)'><path d='M5 5 a20 9 33 0 1 40 12.5z'"
                        + " fill='#1f5f5b'/></g></svg>");
    }

    private static BufferedImage logo(int type) {
        BufferedImage image = new BufferedImage(900, 700, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(31, 95, 91));
        graphics.fillOval(40, 40, 700, 500);
        graphics.dispose();
        return image;
    }
}
