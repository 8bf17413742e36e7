package nl.huidnota.text;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.huidnota.domain.care.BodyArea;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Bsn;
import nl.huidnota.domain.code.Iban;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.money.Euro;

/**
 * Domain records as JSON text and back: what the books keep of a document, and what machines read. Codes, dates and
 * amounts are strings; nulls are left out.
 */
public final class Json {
    private static final Gson GSON = gson();

    private Json() {}

    private static Gson gson() {
        GsonBuilder builder = new GsonBuilder().disableHtmlEscaping();
        text(builder, LocalDate.class, LocalDate::toString, LocalDate::parse);
        text(builder, YearMonth.class, YearMonth::toString, YearMonth::parse);
        text(builder, Euro.class, Euro::toString, Euro::parse);
        text(builder, Bsn.class, Bsn::digits, Bsn::new);
        text(builder, AgbCode.class, AgbCode::digits, AgbCode::new);
        text(builder, UzoviCode.class, UzoviCode::digits, UzoviCode::new);
        text(builder, Iban.class, Iban::compact, Iban::new);
        text(builder, PrestatieCode.class, PrestatieCode::toString, code -> PrestatieCode.parse(code)
                .orElseThrow(() -> new IllegalArgumentException(code)));
        text(builder, BodyArea.class, BodyArea::toString, BodyArea::parse);
        // in order of key: the order within an unmodifiable map differs from run to run
        builder.registerTypeHierarchyAdapter(
                Map.class, (JsonSerializer<Map<?, ?>>) (map, declared, context) -> object(map, context));
        return builder.create();
    }

    private static JsonObject object(Map<?, ?> map, JsonSerializationContext context) {
        SortedMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        JsonObject object = new JsonObject();
        sorted.forEach((key, value) -> object.add(key, context.serialize(value)));
        return object;
    }

    private static <T> void text(
            GsonBuilder builder, Class<T> type, Function<T, String> write, Function<String, T> read) {
        JsonSerializer<T> serializer = (value, declared, context) -> new JsonPrimitive(write.apply(value));
        JsonDeserializer<T> deserializer = (json, declared, context) -> read.apply(json.getAsString());
        builder.registerTypeAdapter(type, serializer);
        builder.registerTypeAdapter(type, deserializer);
    }

    public static String write(Object value) {
        return GSON.toJson(value);
    }

    /**
     * The value that {@code text} holds.
     *
     * @throws JsonParseException when it holds another shape
     */
    public static <T> T read(String text, Class<T> type) {
        return read(text, (Type) type);
    }

    /**
     * The same of a text that lay in the books: a part that is missing is damage, too.
     *
     * @throws JsonParseException when it holds another shape, or not all of it
     */
    public static <T> T kept(String text, Class<T> type) {
        T value = read(text, type);
        Whole.require(value);
        return value;
    }

    /** Whether a failure says that a text was not what we wrote, as in damaged books. */
    public static boolean isDamage(Throwable failure) {
        return failure instanceof JsonParseException;
    }

    /** The same for a generic type. */
    public static <T> T read(String text, Type type) {
        T value;
        try {
            value = GSON.fromJson(text, type);
        } catch (JsonParseException e) {
            throw e;
        } catch (RuntimeException e) { // a domain value that refuses what it is given
            throw new JsonParseException("no such value", e);
        }
        if (value == null) {
            throw new JsonParseException("nothing");
        }
        return value;
    }

    /** A streaming writer, for results too long to hold. */
    public static JsonWriter writer(Writer out) {
        JsonWriter writer = new JsonWriter(out);
        writer.setHtmlSafe(false);
        writer.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
        return writer;
    }

    /** A streaming reader that takes nothing but proper JSON. */
    public static JsonReader reader(Reader in) {
        JsonReader reader = new JsonReader(in);
        reader.setStrictness(Strictness.STRICT);
        return reader;
    }
}
