package nl.huidnota.invoice.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.huidnota.invoice.picture.PictureRefused.Reason;

/**
 * Takes an SVG apart into tags and text. It knows no DTD, no entities but the five of XML, and opens nothing: what an
 * XML parser must be told not to do, this can't.
 */
final class SvgTokens {
    private final String text;
    private int at;
    private int line = 1;
    private Tag tag = new Tag(Kind.TEXT, "", Map.of(), "", 1);

    enum Kind {
        START,
        /** A start and end in one. */
        WHOLE,
        END,
        TEXT
    }

    /**
     * @param name without the prefix {@code svg:}
     * @param text between tags; empty for a tag
     */
    record Tag(Kind kind, String name, Map<String, String> attributes, String text, int line) {}

    SvgTokens(String text) {
        this.text = text;
    }

    Tag tag() {
        return tag;
    }

    /** Goes to the next tag or text; false at the end. */
    boolean next() throws PictureRefused {
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) {
                skipPast("-->");
            } else if (text.startsWith("<?xml-stylesheet", at)) {
                throw new PictureRefused(Reason.SVG_VALUE, "xml-stylesheet", line);
            } else if (text.startsWith("<?", at)) {
                skipPast("?>");
            } else if (text.startsWith("<![CDATA[", at)) {
                int start = at + "<![CDATA[".length();
                skipPast("]]>");
                tag = new Tag(Kind.TEXT, "", Map.of(), text.substring(start, at - 3), line);
                return true;
            } else if (text.startsWith("<!", at)) {
                doctype();
            } else {
                tag = text.charAt(at) == '<' ? element() : plain();
                return true;
            }
        }
        return false;
    }

    private PictureRefused refused() {
        return new PictureRefused(Reason.SVG_SYNTAX, "", line);
    }

    private void moveTo(int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        at = end;
    }

    private void skipPast(String end) throws PictureRefused {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw refused();
        }
        moveTo(found + end.length());
    }

    /** Drawing programs name the DTD of SVG 1.1; declarations of one's own are refused. */
    private void doctype() throws PictureRefused {
        int start = at;
        skipPast(">");
        if (text.substring(start, at).indexOf('[') >= 0) {
            throw refused();
        }
    }

    private Tag plain() throws PictureRefused {
        int end = text.indexOf('<', at);
        String found = text.substring(at, end < 0 ? text.length() : end);
        Tag plain = new Tag(Kind.TEXT, "", Map.of(), unescaped(found), line);
        moveTo(at + found.length());
        return plain;
    }

    private Tag element() throws PictureRefused {
        int started = line;
        boolean ends = text.startsWith("</", at);
        at += ends ? 2 : 1;
        String name = name();
        Map<String, String> attributes = new LinkedHashMap<>();
        space();
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '/') {
            attribute(attributes);
            space();
        }
        boolean whole = text.startsWith("/>", at);
        if (!whole && !text.startsWith(">", at)) {
            throw refused();
        }
        at += whole ? 2 : 1;
        return new Tag(ends ? Kind.END : whole ? Kind.WHOLE : Kind.START, local(name), attributes, "", started);
    }

    private static String local(String name) {
        return name.startsWith("svg:") ? name.substring(4) : name;
    }

    private void attribute(Map<String, String> attributes) throws PictureRefused {
        String name = name();
        space();
        if (!text.startsWith("=", at)) {
            throw refused();
        }
        at++;
        space();
        char quote = at < text.length() ? text.charAt(at) : ' ';
        int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            throw refused();
        }
        attributes.put(name, unescaped(text.substring(at + 1, end)));
        moveTo(end + 1);
    }

    private String name() throws PictureRefused {
        int start = at;
        while (at < text.length() && isNameLetter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw refused();
        }
        return text.substring(start, at);
    }

    private static boolean isNameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_:-.".indexOf(c) >= 0;
    }

    private void space() {
        int end = at;
        while (end < text.length() && text.charAt(end) <= ' ') {
            end++;
        }
        moveTo(end);
    }

    private String unescaped(String raw) throws PictureRefused {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        String plain = raw.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replaceAll("&#(x[0-9a-fA-F]+|[0-9]+);", " ");
        if (plain.replace("&amp;", "").indexOf('&') >= 0) {
            throw refused();
        }
        return plain.replace("&amp;", "&");
    }
}
