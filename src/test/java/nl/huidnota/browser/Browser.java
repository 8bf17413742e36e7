package nl.huidnota.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, driven by its own protocol: what a person sees, types and is told. */
public final class Browser implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;
    private static final int STEP_MS = 20;
    private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13, " ", 32);

    private final Process process;
    private final Protocol protocol;

    private Browser(Process process, Protocol protocol) {
        this.process = process;
        this.protocol = protocol;
    }

    /** How the page is shown. */
    public record View(int width, int height, boolean dark) {
        public static final View DESKTOP = new View(1200, 900, false);
        public static final View NIGHT = new View(1200, 900, true);
        public static final View PHONE = new View(360, 740, false);
    }

    /** Where a browser is installed; the tests that need one are skipped where none is. */
    public static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with a profile of its own in {@code folder}. */
    public static Browser start(Path folder) throws Exception {
        Path profile = folder.resolve("profile");
        Process process = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--force-device-scale-factor=1",
                        "--font-render-hinting=none",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectError(folder.resolve("browser.log").toFile())
                .redirectOutput(folder.resolve("browser.out").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int waited = 0; !Files.exists(port) || Files.readAllLines(port).size() < 2; waited += STEP_MS) {
            if (waited > PATIENCE_MS || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException("the browser did not start");
            }
            Thread.sleep(STEP_MS);
        }
        List<String> where = Files.readAllLines(port);
        Browser browser = new Browser(process, Protocol.connect("ws://127.0.0.1:" + where.get(0) + where.get(1)));
        browser.attach();
        return browser;
    }

    private void attach() throws Exception {
        String target = protocol.call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .getAsString();
        protocol.session = protocol.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .getAsString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            protocol.call(domain + ".enable", Map.of());
        }
    }

    /** Opens a page from the disk with the network cut off. */
    public void open(Path page, View view) throws Exception {
        protocol.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width(), "height", view.height(), "deviceScaleFactor", 1, "mobile", false));
        protocol.call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", view.dark() ? "dark" : "light"))));
        protocol.call(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
        protocol.events.clear();
        protocol.call("Page.navigate", Map.of("url", page.toUri().toString()));
        for (int waited = 0; !isLoaded(); waited += STEP_MS) {
            if (waited > PATIENCE_MS) {
                throw new IOException("the page did not load");
            }
            Thread.sleep(STEP_MS);
        }
    }

    private boolean isLoaded() {
        return protocol.events.stream().anyMatch(event -> "Page.loadEventFired"
                .equals(event.get("method").getAsString()));
    }

    /** What a script's expression gives; promises are waited for. */
    public JsonElement evaluate(String expression) throws Exception {
        JsonObject answer = protocol.call(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? new JsonArray() : value;
    }

    /** Presses and releases a key: {@code Tab}, {@code Enter} or a space. */
    public void press(String key) throws Exception {
        String text = "Enter".equals(key) ? "\r" : " ".equals(key) ? " " : "";
        Map<String, Object> event = Map.of(
                "type",
                text.isEmpty() ? "rawKeyDown" : "keyDown",
                "key",
                key,
                "code",
                " ".equals(key) ? "Space" : key,
                "windowsVirtualKeyCode",
                KEYS.get(key),
                "text",
                text);
        protocol.call("Input.dispatchKeyEvent", event);
        protocol.call(
                "Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", KEYS.get(key)));
    }

    /** Types where the focus is. */
    public void type(String text) throws Exception {
        protocol.call("Input.insertText", Map.of("text", text));
    }

    /** The page from {@code top}, as far as {@code height}, as PNG. */
    public byte[] picture(int top, int width, int height) throws Exception {
        Map<String, Object> clip = Map.of("x", 0, "y", top, "width", width, "height", height, "scale", 1);
        JsonObject answer = protocol.call(
                "Page.captureScreenshot", Map.of("format", "png", "clip", clip, "captureBeyondViewport", true));
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    /** What stood on the console or went wrong since the page was opened. */
    public List<String> complaints() {
        List<String> all = new ArrayList<>();
        for (JsonObject event : protocol.events) {
            switch (event.get("method").getAsString()) {
                case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" -> all.add(
                        event.get("params").toString());
                default -> {}
            }
        }
        return all;
    }

    /** The addresses asked for since the page was opened, the page itself among them. */
    public List<String> requests() {
        return protocol.events.stream()
                .filter(event ->
                        "Network.requestWillBeSent".equals(event.get("method").getAsString()))
                .map(event -> event.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString())
                .toList();
    }

    @Override
    public void close() throws Exception {
        protocol.close();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
