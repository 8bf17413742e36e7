package nl.huidnota.invoice.pdf;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The XMP packet: the claims PDF/A-3a and PDF/UA-1, title, author, dates, and which embedded file holds the claim data. PDF/A
 * wants every property outside its own list described by an extension schema, hence the bulk.
 */
final class Xmp {
    /** Names the properties that describe the embedded claim data. */
    static final String CLAIM_NAMESPACE = "urn:huidnota:pdf:declaratie:1#";

    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            """;
    private static final String SCHEMAS_OPEN =
            """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag>
            """;
    private static final String SCHEMAS_CLOSE =
            """
            </rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
    private static final String TAIL = """
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    private static final String UA_SCHEMA =
            schema("PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid")
                    + property("part", "Integer", "internal", "Part of ISO 14289 that the document follows")
                    + "</rdf:Seq></pdfaSchema:property></rdf:li>\n";
    private static final String CLAIM_SCHEMA = schema("Embedded claim data", CLAIM_NAMESPACE, "declaratie")
            + property("fileName", "Text", "external", "Name of the embedded file with the claim data")
            + property("standard", "Text", "external", "Message standard that the claim data follow")
            + "</rdf:Seq></pdfaSchema:property></rdf:li>\n";

    private static final byte[] OPENING = HEAD.getBytes(StandardCharsets.UTF_8);
    private static final byte[] CLOSING = closing("");
    private static final byte[] CLOSING_WITH_CLAIM = closing(CLAIM_SCHEMA);

    private Xmp() {}

    private static byte[] closing(String claimSchema) {
        return (SCHEMAS_OPEN + UA_SCHEMA + claimSchema + SCHEMAS_CLOSE + TAIL).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] packet(Metadata metadata, @Nullable Attachment attachment) {
        StringBuilder out = new StringBuilder(1024);
        out.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(metadata.title()));
        out.append("</rdf:li></rdf:Alt></dc:title>\n<dc:creator><rdf:Seq><rdf:li>");
        out.append(escaped(metadata.author())).append("</rdf:li></rdf:Seq></dc:creator>\n");
        out.append("<dc:language><rdf:Bag><rdf:li>").append(metadata.language());
        out.append("</rdf:li></rdf:Bag></dc:language>\n");
        String date = metadata.date() + "T00:00:00Z";
        element(out, "xmp:CreateDate", date);
        element(out, "xmp:ModifyDate", date);
        element(out, "xmp:CreatorTool", "huidnota");
        element(out, "pdf:Producer", escaped(metadata.producer()));
        out.append("</rdf:Description>\n");
        out.append(attachment == null ? "" : claim(attachment));
        return new Bytes(4096)
                .raw(OPENING)
                .raw(out.toString().getBytes(StandardCharsets.UTF_8))
                .raw(attachment == null ? CLOSING : CLOSING_WITH_CLAIM)
                .toByteArray();
    }

    private static String claim(Attachment attachment) {
        StringBuilder out = new StringBuilder("<rdf:Description rdf:about=\"\" xmlns:declaratie=\"");
        out.append(CLAIM_NAMESPACE).append("\">\n");
        element(out, "declaratie:fileName", escaped(attachment.name()));
        element(out, "declaratie:standard", escaped(attachment.standard()));
        return out.append("</rdf:Description>\n").toString();
    }

    private static void element(StringBuilder out, String name, String content) {
        out.append('<')
                .append(name)
                .append('>')
                .append(content)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String schema(String title, String namespace, String prefix) {
        return "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>" + title
                + "</pdfaSchema:schema><pdfaSchema:namespaceURI>" + namespace
                + "</pdfaSchema:namespaceURI><pdfaSchema:prefix>" + prefix
                + "</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>";
    }

    private static String property(String name, String type, String category, String description) {
        return "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>" + name
                + "</pdfaProperty:name><pdfaProperty:valueType>" + type
                + "</pdfaProperty:valueType><pdfaProperty:category>" + category
                + "</pdfaProperty:category><pdfaProperty:description>" + description
                + "</pdfaProperty:description></rdf:li>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
