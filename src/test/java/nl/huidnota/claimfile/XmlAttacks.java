package nl.huidnota.claimfile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hostile variants of a message that would pass, by name. */
final class XmlAttacks {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Map<String, byte[]> all = new LinkedHashMap<>();
    private final String message;
    private final String namespace;
    private final String trap;

    /**
     * @param message one that passes, with a declaration and a default namespace
     * @param trap an address on which nobody may call
     */
    XmlAttacks(String message, String namespace, String trap) {
        this.message = message.substring(message.indexOf("?>") + 2).strip();
        this.namespace = namespace;
        this.trap = trap;
        doctypes();
        inclusions();
        encodings();
        sizes();
        brokenness();
        otherShapes();
    }

    Map<String, byte[]> all() {
        return all;
    }

    private void add(String name, String xml) {
        all.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private void plain(String name, String body) {
        add(name, DECLARATION + body);
    }

    /** The message with a DOCTYPE before it and {@code reference} as its number. */
    private void doctype(String name, String doctype, String reference) {
        plain(name, doctype + message.replaceFirst("(<Referentienummer>)[^<]*", "$1" + reference));
    }

    private void doctypes() {
        doctype("doctype-empty", "<!DOCTYPE Bericht>", "D1");
        doctype("doctype-internal", "<!DOCTYPE Bericht [<!ELEMENT Bericht ANY>]>", "D1");
        doctype("doctype-system-http", "<!DOCTYPE Bericht SYSTEM \"" + trap + "/a.dtd\">", "D1");
        doctype("doctype-public", "<!DOCTYPE Bericht PUBLIC \"-//X//Y\" \"" + trap + "/a.dtd\">", "D1");
        doctype("doctype-system-file", "<!DOCTYPE Bericht SYSTEM \"file:///etc/passwd\">", "D1");
        doctype("entity-internal", "<!DOCTYPE Bericht [<!ENTITY e 'D1'>]>", "&e;");
        doctype("entity-file", "<!DOCTYPE Bericht [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "&e;");
        doctype("entity-http", "<!DOCTYPE Bericht [<!ENTITY e SYSTEM '" + trap + "/e'>]>", "&e;");
        doctype("entity-netdoc", "<!DOCTYPE Bericht [<!ENTITY e SYSTEM 'jar:" + trap + "/e!/x'>]>", "&e;");
        doctype("entity-parameter", "<!DOCTYPE Bericht [<!ENTITY % p SYSTEM '" + trap + "/p.dtd'> %p;]>", "D1");
        doctype("entity-parameter-file", "<!DOCTYPE Bericht [<!ENTITY % p SYSTEM 'file:///dev/zero'> %p;]>", "D1");
        doctype("entity-recursive", "<!DOCTYPE Bericht [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>", "&a;");
        doctype("entity-unparsed", "<!DOCTYPE Bericht [<!NOTATION n SYSTEM 'x'><!ENTITY e SYSTEM 'y' NDATA n>]>", "D1");
        doctype("attribute-default", "<!DOCTYPE Bericht [<!ATTLIST Bericht a CDATA 'x'>]>", "D1");
        doctype("billion-laughs", "<!DOCTYPE Bericht [" + laughs() + "]>", "&e9;");
        doctype(
                "quadratic-blowup",
                "<!DOCTYPE Bericht [<!ENTITY e '" + "x".repeat(1 << 16) + "'>]>",
                "&e;".repeat(999));
        add("doctype-after-bom", "\ufeff" + DECLARATION + "<!DOCTYPE Bericht SYSTEM '" + trap + "'>" + message);
        add("doctype-without-declaration", "<!DOCTYPE Bericht SYSTEM '" + trap + "'>" + message);
        doctype("doctype-endless", "<!DOCTYPE Bericht [" + "<!ENTITY e 'x'>".repeat(100_000), "D1");
    }

    private static String laughs() {
        return "<!ENTITY e0 'ha'>"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>")
                        .collect(Collectors.joining());
    }

    private String rootWith(String attributes) {
        return message.replaceFirst("<Bericht ", "<Bericht " + attributes + " ");
    }

    private void inclusions() {
        String xi = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + trap + "/i\"";
        plain("xinclude", message.replaceFirst("<Header>", xi + "/><Header>"));
        plain("xinclude-text", message.replaceFirst("(<Referentienummer>)[^<]*", "$1" + xi + " parse=\"text\"/>"));
        plain("xinclude-file", message.replaceFirst("<Header>", xi.replace(trap, "file:///etc") + "/><Header>"));
        String xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
        String open = message.contains("xmlns:xsi") ? "" : xsi;
        plain(
                "schema-location-followed",
                rootWith(open + "xsi:noNamespaceSchemaLocation=\"" + trap + "/any.xsd\"")
                        .replaceFirst("<Header>", "<Onbekend xmlns=\"urn:x\"/><Header>"));
        plain(
                "schema-location-inside",
                message.replaceFirst(
                        "<Header>", "<Header " + xsi + "xsi:schemaLocation=\"urn:x " + trap + "/x.xsd\">"));
        plain("xsi-type", message.replaceFirst("<Header>", "<Header " + xsi + "xsi:type=\"Overzicht\">"));
        plain("xsi-nil", message.replaceFirst("<Header>", "<Header " + xsi + "xsi:nil=\"true\">"));
        plain("xml-base", rootWith("xml:base=\"" + trap + "/\""));
        plain("attribute", message.replaceFirst("<Header>", "<Header id=\"1\">"));
        plain("stylesheet", "<?xml-stylesheet type=\"text/xsl\" href=\"" + trap + "/s.xsl\"?>" + message);
        plain("instruction-inside", message.replaceFirst("<Header>", "<Header><?php echo 1 ?>"));
        plain("xml-model", "<?xml-model href=\"" + trap + "/m.rng\"?>" + message);
    }

    private void encodings() {
        encoded("utf-16-le", StandardCharsets.UTF_16LE, "\ufeff");
        encoded("utf-16-be", StandardCharsets.UTF_16BE, "\ufeff");
        encoded("utf-16-le-unmarked", StandardCharsets.UTF_16LE, "");
        encoded("utf-16-be-unmarked", StandardCharsets.UTF_16BE, "");
        encoded("utf-32", Charset.forName("UTF-32BE"), "");
        encoded("ebcdic", Charset.forName("IBM037"), "");
        add("declares-latin-1", DECLARATION.replace("UTF-8", "ISO-8859-1") + message);
        add("declares-utf-7", DECLARATION.replace("UTF-8", "UTF-7") + message.replace("<Header>", "+ADw-Header+AD4-"));
        add("declares-nothing-known", DECLARATION.replace("UTF-8", "x-" + "y".repeat(50)) + message);
        all.put("overlong-slash", withBytes(0xc0, 0xaf));
        all.put("lone-continuation", withBytes(0x80));
        all.put("cut-sequence", withBytes(0xe2, 0x82));
        all.put("surrogates", withBytes(0xed, 0xa0, 0x80));
        all.put("beyond-unicode", withBytes(0xf5, 0x80, 0x80, 0x80));
        all.put("nul", withBytes(0));
        all.put("control", withBytes(8));
        plain("control-reference", message.replaceFirst("(<Referentienummer>)[^<]*", "$1&#1;"));
        add("xml-1.1", DECLARATION.replace("1.0", "1.1") + message.replaceFirst("(<Referentienummer>)[^<]*", "$1&#1;"));
    }

    private void encoded(String name, Charset charset, String mark) {
        all.put(name, (mark + DECLARATION.replace("UTF-8", charset.name()) + message).getBytes(charset));
    }

    private byte[] withBytes(int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = message.indexOf("<Referentienummer>") + "<Referentienummer>".length();
        out.writeBytes((DECLARATION + message.substring(0, at)).getBytes(StandardCharsets.UTF_8));
        for (int b : bytes) {
            out.write(b);
        }
        out.writeBytes(message.substring(at).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private void sizes() {
        String digits = "9".repeat(2_000_000);
        amount("decimal-bomb", digits + ".00");
        amount("decimal-fraction-bomb", "1." + digits);
        amount("decimal-zeros-bomb", "0".repeat(2_000_000) + "1.00");
        amount("decimal-exponent", "1E+1000000");
        plain("date-bomb", message.replaceFirst("(<Verzenddatum>)[^<]*", "$1" + digits + "-01-01"));
        plain("date-far", message.replaceFirst("(<Verzenddatum>)[^<]*", "$1999999999-01-01"));
        plain("depth", message.replaceFirst("<Header>", "<Header>".repeat(100_000)));
        plain("depth-open-class", deepOpenClass());
        plain("width-unknown", many("<Header>", 200_000, i -> "<x" + i + "/>"));
        plain("width-known", many("</Bericht>", 300_000, i -> "<Verzekerde/>"));
        plain("width-line", many("</Verzekerde>", 300_000, i -> "<Prestatie/>"));
        plain("attribute-long", rootWith("a=\"" + "x".repeat(3_000_000) + "\""));
        plain("attributes-many", rootWith(numbered(100_000, i -> "a" + i + "=\"\"")));
        plain("namespaces-many", rootWith(numbered(100_000, i -> "xmlns:a" + i + "=\"urn:" + i + "\"")));
        plain("name-long", message.replaceFirst("<Header>", "<" + "a".repeat(3_000_000) + "/>"));
        plain("comment-long", "<!--" + "x".repeat(10_000_000) + "-->" + message);
        plain("comment-of-markup", "<!-- " + "<a>".repeat(1_000_000) + " -->" + message);
        plain("comment-short-open", "<!-->" + "<a>".repeat(1_000_000) + "-->" + message);
        plain(
                "cdata-long",
                message.replaceFirst("(<Referentienummer>)", "$1<![CDATA[" + "<a>".repeat(500_000) + "]]>"));
        plain("space-long", message.replaceFirst("<Header>", " ".repeat(5_000_000) + "<Header>"));
        plain("instruction-long", "<?a " + "x".repeat(5_000_000) + "?>" + message);
        plain(
                "reference-long",
                message.replaceFirst("(<Referentienummer>)[^<]*", "$1&#" + "9".repeat(1_000_000) + ";"));
        plain("references-many", message.replaceFirst("(<Referentienummer>)[^<]*", "$1" + "&#65;".repeat(1_000_000)));
    }

    private void amount(String name, String amount) {
        plain(name, message.replaceFirst("(<Bedrag>)[^<]*", "$1" + amount));
    }

    private String deepOpenClass() {
        String open =
                "<BuitenlandVerzekerde>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</BuitenlandVerzekerde>";
        return message.replaceFirst("<Prestatie>", open + "<Prestatie>");
    }

    private String many(String before, int count, IntFunction<String> one) {
        String added = IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
        int at = message.indexOf(before);
        return message.substring(0, at) + added + message.substring(at);
    }

    private static String numbered(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(" "));
    }

    private void brokenness() {
        add("empty", "");
        add("blank", "\n  \n");
        add("zip", "PK\u0003\u0004" + "\u0000".repeat(100));
        add("html", "<html><body><p>Onderhoud</body></html>");
        plain("truncated", message.substring(0, message.length() / 2));
        plain("truncated-in-tag", message.substring(0, message.indexOf("<Overzicht") + 4));
        plain("truncated-at-end", message.substring(0, message.length() - 1));
        plain("two-roots", message + message);
        plain("text-after-root", message + "x");
        plain("entity-undefined", message.replaceFirst("(<Referentienummer>)[^<]*", "$1&foo;"));
        plain("prefix-undeclared", message.replaceFirst("<Header>", "<q:x/><Header>"));
        plain("crossed", message.replaceFirst("</Header>", "</Overzicht>"));
    }

    private void otherShapes() {
        plain("namespace-other", message.replace(namespace, namespace.replace("57", "58")));
        plain("namespace-none", message.replaceFirst("xmlns=\"[^\"]*\"", ""));
        plain("root-other", message.replace("<Bericht ", "<Brief ").replace("</Bericht>", "</Brief>"));
        plain("header-twice", message.replaceFirst("(?s)(<Header>.*?</Header>)", "$1$1"));
        plain("header-missing", message.replaceFirst("(?s)<Header>.*?</Header>", ""));
        plain("amount-arabic", message.replaceFirst("(<Bedrag>)[^<]*", "$1\u0661\u0662.\u0663\u0664"));
        plain("amount-negative", message.replaceFirst("(<Bedrag>)[^<]*", "$1-1.00"));
    }
}
