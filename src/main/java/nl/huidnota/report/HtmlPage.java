package nl.huidnota.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;
import nl.huidnota.text.Texts;

/**
 * The frame of every page: one file, nothing fetched. The content security policy forbids all network and allows just
 * our own style and script, by their hashes.
 */
final class HtmlPage {
    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private HtmlPage() {}

    static void write(Writer out, Texts texts, String title, Consumer<Html> body) throws IOException {
        Streams.unwrap(() -> {
            Html html = new Html(out);
            html.raw("<!DOCTYPE html>\n").open("html", "lang", texts.language().key());
            head(html, title);
            html.open(
                            "body",
                            "data-filter",
                            texts.get("page.filter"),
                            "data-shown",
                            texts.get("page.shown"),
                            "data-copy",
                            texts.get("page.copy"),
                            "data-copied",
                            texts.get("page.copied"),
                            "data-sort",
                            texts.get("page.sort"))
                    .line();
            html.element("a", texts.get("page.skip"), "class", "skip", "href", "#inhoud")
                    .line();
            body.accept(html);
            html.open("script").raw(SCRIPT).close("script").line();
            html.close("body").line().close("html").line();
        });
        out.flush();
    }

    private static void head(Html html, String title) {
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", title).line();
        html.open("style").raw(STYLE).close("style").line();
        html.close("head").line();
    }

    private static String policy() {
        return "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
