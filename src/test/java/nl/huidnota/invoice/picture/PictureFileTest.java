package nl.huidnota.invoice.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import nl.huidnota.invoice.ArchiveGate;
import nl.huidnota.invoice.InvoiceRenderer;
import nl.huidnota.invoice.PagePictures;
import nl.huidnota.invoice.SampleInvoice;
import nl.huidnota.invoice.picture.PictureRefused.Reason;
import nl.huidnota.practice.InvoiceTemplateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'>";

    private static byte[] svg(String content) {
        return (SVG + content + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(200, 100, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(type == BufferedImage.TYPE_BYTE_BINARY ? Color.WHITE : Color.RED);
        graphics.fillRect(0, 0, 100, 100);
        graphics.dispose();
        return image;
    }

    /** The first page of an invoice with this logo, four pixels a point; what it is made of must pass the gate. */
    private static BufferedImage page(byte[] logo) throws IOException {
        byte[] pdf = new InvoiceRenderer(InvoiceTemplateFile.shipped(), logo)
                .render(new SampleInvoice().claimable(1, 18000).document())
                .pdf();
        assertThat(ArchiveGate.faults(pdf)).isEmpty();
        return ImageIO.read(new ByteArrayInputStream(PagePictures.of(pdf, 72).get(0)));
    }

    /** The colour in the logo, at a part of its width; it is 51 points high and starts at 71, 34. */
    private static Color at(BufferedImage page, double across, int down) {
        return new Color(page.getRGB(71 + (int) (across * 102), 34 + down));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void everySortOfPngPrints(int type) throws Exception {
        BufferedImage page = page(file(image(type), "png"));
        assertThat(at(page, 0.75, 25)).isEqualTo(type == BufferedImage.TYPE_INT_ARGB ? Color.WHITE : Color.BLACK);
        assertThat(at(page, 0.25, 25)).isNotEqualTo(at(page, 0.75, 25));
    }

    @Test
    void sixteenBitsAChannelPrint() throws Exception {
        BufferedImage deep = ImageTypeSpecifier.createInterleaved(
                        java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                        new int[] {0, 1, 2, 3},
                        java.awt.image.DataBuffer.TYPE_USHORT,
                        true,
                        false)
                .createBufferedImage(200, 100);
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) {
                deep.getRaster().setPixel(x, y, new int[] {0x8000, 0, 0, 0xFFFF});
            }
        }
        BufferedImage page = page(file(deep, "png"));
        assertThat(at(page, 0.25, 25)).isEqualTo(new Color(128, 0, 0));
        assertThat(at(page, 0.75, 25)).isEqualTo(Color.WHITE);
    }

    @Test
    void halfTransparentPartsStandOnWhite() throws Exception {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 100; y++) {
                image.setRGB(x, y, 0x80000000);
            }
        }
        assertThat(at(page(file(image, "png")), 0.5, 25).getRed()).isBetween(126, 128);
    }

    @Test
    void aJpegGoesInAsItIsWithoutItsMetadata() throws Exception {
        byte[] jpeg = file(image(BufferedImage.TYPE_INT_RGB), "jpeg");
        byte[] place = "GPS 52.09 N 5.12 E".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        tagged.write(jpeg, 0, 2);
        tagged.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (place.length + 2)});
        tagged.write(place);
        tagged.write(jpeg, 2, jpeg.length - 2);
        Jpeg read = (Jpeg) PictureFile.read(tagged.toByteArray());
        assertThat(read.file()).isEqualTo(jpeg);
        assertThat(at(page(tagged.toByteArray()), 0.25, 25).getRed()).isGreaterThan(240);
        assertThat(page(file(image(BufferedImage.TYPE_BYTE_GRAY), "jpeg"))).isNotNull();
    }

    @Test
    void aLargePictureIsAveragedDown() throws Exception {
        byte[] huge = file(new BufferedImage(2400, 1500, BufferedImage.TYPE_BYTE_GRAY), "png");
        assertThat(((Raster) PictureFile.read(huge)).height()).isEqualTo(750);
        BufferedImage noise = new BufferedImage(1800, 900, BufferedImage.TYPE_INT_RGB);
        new Random(1).ints(1800 * 900).forEach(new java.util.function.IntConsumer() {
            private int at;

            @Override
            public void accept(int value) {
                noise.setRGB(at % 1800, at++ / 1800, value);
            }
        });
        assertThat(PictureFile.read(file(noise, "jpeg"))).isInstanceOf(Raster.class);
    }

    @Test
    void whatCannotBePrintedIsRefusedWithTheReason() throws Exception {
        refused(file(new BufferedImage(2100, 2000, BufferedImage.TYPE_BYTE_BINARY), "png"), Reason.TOO_LARGE);
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII), Reason.KIND);
        refused(new byte[0], Reason.KIND);
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Reason.KIND);
        refused("<html><body/></html>".getBytes(StandardCharsets.US_ASCII), Reason.KIND);
        byte[] png = file(image(BufferedImage.TYPE_INT_RGB), "png");
        refused(Arrays.copyOf(png, 40), Reason.UNREADABLE);
        byte[] jpeg = file(image(BufferedImage.TYPE_INT_RGB), "jpeg");
        refused(Arrays.copyOf(jpeg, 30), Reason.UNREADABLE);
        refused(cmyk(jpeg), Reason.CMYK);
    }

    /** The frame header says four components; what follows no longer matters. */
    private static byte[] cmyk(byte[] jpeg) {
        byte[] four = jpeg.clone();
        for (int i = 0; i + 9 < four.length; i++) {
            if ((four[i] & 0xFF) == 0xFF && (four[i + 1] & 0xFF) == 0xC0) {
                four[i + 9] = 4;
                return four;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static PictureRefused refused(byte[] file, Reason reason) {
        PictureRefused refused = catchThrowableOfType(PictureRefused.class, () -> PictureFile.read(file));
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }

    /** Each cuts and flips a good file somewhere; it is read or refused, never anything else. */
    @Test
    void brokenFilesAreReadOrRefused() throws Exception {
        Random random = new Random(20261102);
        byte[][] good = {
            file(image(BufferedImage.TYPE_INT_ARGB), "png"),
            file(image(BufferedImage.TYPE_INT_RGB), "jpeg"),
            svg("<g transform='rotate(3)'><path d='M1 2 c3 4 5 6 7 8 a1 2 3 0 1 4 5z' style='fill:#abc'/></g>")
        };
        for (int i = 0; i < 900; i++) {
            byte[] file = good[i % 3].clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(PictureFile.read(Arrays.copyOf(
                                        file, file.length - random.nextInt(3) * random.nextInt(file.length) / 4))
                                .thousandthsWide())
                        .isNotNegative();
            } catch (PictureRefused e) {
                assertThat(e.reason()).isNotNull();
            }
        }
    }

    @Test
    void aDrawingBecomesLinesAndColours() throws Exception {
        BufferedImage page = page(svg("<!-- logo --><title>Linde</title><defs><style>.a{fill:#0000ff}</style></defs>"
                + "<g fill='red' transform='translate(10 0)'><rect x='-10' width='50' height='50'/></g>"
                + "<circle class='a' cx='75' cy='25' r='25'/>"
                + "<path d='M75 25m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z' fill='rgb(0,255,0)'/>"));
        assertThat(at(page, 0.25, 25)).isEqualTo(Color.RED);
        assertThat(at(page, 0.75, 10)).isEqualTo(Color.BLUE);
        assertThat(at(page, 0.75, 25)).isEqualTo(Color.GREEN);
        assertThat(at(page, 0.52, 3)).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0h50v50H0z' fill-rule='evenodd' stroke='#123' stroke-width='2px' stroke-linejoin='round'/>",
                "<path d='M10,10 20 20 T30,30 S1 2 3 4 Q 5 6 7 8 A 5 10 30 0 1 50 20 Z m1 1 l2-2.5.5-1e1'/>",
                "<polygon points='0,0 10,0 5,8'/><polyline points='0 0 5 5' fill='none' stroke='black'/>",
                "<line x1='1' y1='1' x2='9' y2='9' stroke='navy'/><ellipse cx='5' cy='5' rx='3' ry='2'/>",
                "<rect width='20' height='10' rx='4'/><rect width='0' height='10'/><path d=''/>",
                "<g style='fill:currentColor;color:teal'><g transform='matrix(1 0 0 1 3 4) scale(2) skewX(10)'><rect width='2' height='2'/></g></g>",
                "<metadata><rdf:RDF xmlns:rdf='x'><rdf:Description/></rdf:RDF></metadata><sodipodi:namedview/><g display='none'><text>x</text></g>"
            })
    void whatDrawingProgramsWriteIsUnderstood(String content) throws Exception {
        assertThat(page(svg(content))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<text x='1'>Linde</text>|SVG_ELEMENT|text",
                "<script>alert(1)</script>|SVG_ELEMENT|script",
                "<defs><script href='http://x.example/a.js'/></defs>|SVG_ELEMENT|script",
                "<foreignObject/>|SVG_ELEMENT|foreignObject",
                "<image href='file:///etc/passwd'/>|SVG_ELEMENT|image",
                "<use xlink:href='http://x.example/a.svg#b'/>|SVG_ELEMENT|use",
                "<linearGradient id='g'/>|SVG_ELEMENT|linearGradient",
                "<rect width='9' height='9' fill='url(#g)'/>|SVG_VALUE|fill",
                "<rect width='9' height='9' opacity='.5'/>|SVG_VALUE|opacity",
                "<rect width='9' height='9' onclick='x()'/>|SVG_VALUE|onclick",
                "<g clip-path='url(#c)'><rect width='9' height='9'/></g>|SVG_VALUE|clip-path",
                "<style>@import url(http://x.example/a.css);</style>|SVG_VALUE|style",
                "<rect width='9mm' height='9'/>|SVG_VALUE|width",
                "<path d='M0 0 L1e999 1'/>|SVG_VALUE|d",
                "<path d='L0 0'/>|SVG_VALUE|d",
                "<rect width='9' height='9'>|SVG_SYNTAX|``",
                "<rect width='&evil;' height='9'/>|SVG_SYNTAX|``"
            })
    void whatADrawingCannotHaveIsNamed(String content, Reason reason, String what) {
        PictureRefused refused = refused(svg("\n" + content), reason);
        assertThat(refused.what()).isEqualTo(what);
        assertThat(refused.line()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void bombsAreRefusedAtOnce() {
        refused(svg("<g>".repeat(100_000)), Reason.SVG_SYNTAX);
        refused(svg("<g/>".repeat(100_000)), Reason.SVG_SYNTAX);
        refused(svg(" ".repeat(2_000_000)), Reason.TOO_LARGE);
        refused(
                ("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + SVG + "</svg>")
                        .getBytes(StandardCharsets.UTF_8),
                Reason.SVG_SYNTAX);
        refused("<svg viewBox='0 0 1e8 1'></svg>".getBytes(StandardCharsets.UTF_8), Reason.SVG_SIZE);
        refused("<svg></svg>".getBytes(StandardCharsets.UTF_8), Reason.SVG_SIZE);
    }

    @Test
    void noDrawingMakesARequest() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String content : new String[] {
                "<image href='" + url + "'/>",
                "<a href='" + url + "'><rect width='1' height='1'/></a>",
                "<style>@font-face{src:url(" + url + ")}</style>",
                "<rect width='1' height='1' fill='url(" + url + ")'/>"
            }) {
                try {
                    PictureFile.read(svg(content));
                } catch (PictureRefused e) {
                    assertThat(e.reason()).isIn(Reason.SVG_ELEMENT, Reason.SVG_VALUE);
                }
            }
            refused(
                    ("<?xml-stylesheet href='" + url + "'?>" + SVG + "</svg>").getBytes(StandardCharsets.UTF_8),
                    Reason.SVG_VALUE);
            String doctype = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' '" + url + "'>" + SVG + "</svg>";
            assertThat(PictureFile.read(doctype.getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
