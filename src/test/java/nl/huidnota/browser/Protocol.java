package nl.huidnota.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks and answers over the browser's own socket, on this machine. */
final class Protocol implements WebSocket.Listener {
    private static final int PATIENCE_SECONDS = 120;

    final List<JsonObject> events = new CopyOnWriteArrayList<>();
    String session = "";

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder partly = new StringBuilder();
    private WebSocket socket;

    static Protocol connect(String address) throws Exception {
        Protocol protocol = new Protocol();
        protocol.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), protocol)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return protocol;
    }

    JsonObject call(String method, Map<String, ?> params) throws Exception {
        int id = last.incrementAndGet();
        Map<String, Object> message = new TreeMap<>(Map.of("id", id, "method", method, "params", params));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(new Gson().toJson(message), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonObject given = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (given.has("error")) {
            throw new IOException(method + ": " + given.get("error"));
        }
        return given.getAsJsonObject("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
        partly.append(data);
        if (end) {
            JsonObject message = JsonParser.parseString(partly.toString()).getAsJsonObject();
            partly.setLength(0);
            if (message.has("id")) {
                waiting.remove(message.get("id").getAsInt()).complete(message);
            } else {
                events.add(message);
            }
        }
        from.request(1);
        return null;
    }

    void close() {
        socket.abort();
    }
}
