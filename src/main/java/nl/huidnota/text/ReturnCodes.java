package nl.huidnota.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.ReturnCode;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.domain.claim.ReturnCode.Rest;

/**
 * The return codes we can explain, in one language. A file holds per code {@code 0613.betekenis}, {@code .oorzaken},
 * {@code .doen}, {@code .actie} (herstellen, bellen, factureren, laten), {@code .restant} (client, praktijk,
 * beoordelen) and {@code .datum}; {@code .groep} names a group whose values hold where the code has none of its own. A
 * practice adds codes or replaces texts with a file of its own in the same form.
 */
public final class ReturnCodes {
    private static final String FILE = "retourcodes";
    private static final Map<String, Action> ACTIONS = Map.of(
            "herstellen", Action.CORRECT, "bellen", Action.PHONE, "factureren", Action.INVOICE, "laten", Action.LEAVE);

    private final Map<String, String> values;

    private ReturnCodes(Map<String, String> values) {
        this.values = values;
    }

    public static ReturnCodes of(Language language) {
        Map<String, String> values = new HashMap<>();
        try {
            load(values, FILE + ".properties");
            if (language != Language.NL) {
                load(values, FILE + "_" + language.key() + ".properties");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReturnCodes(values);
    }

    private static void load(Map<String, String> values, String file) throws IOException {
        try (InputStream in = ReturnCodes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: " + file);
            }
            add(values, new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private static void add(Map<String, String> values, Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    }

    /**
     * These codes and a practice's own; its texts win over ours.
     *
     * @param file as the user named it
     * @throws InputRefused naming every key, action, bearer and date that is none
     */
    public ReturnCodes with(String file, Reader in) throws IOException, InputRefused {
        Map<String, String> own = new HashMap<>();
        try {
            add(own, in);
        } catch (IllegalArgumentException e) {
            throw new InputRefused(Fault.of("codes.unreadable", file, Map.of()));
        }
        List<Fault> faults = new ArrayList<>();
        new TreeSet<>(own.keySet())
                .stream()
                        .filter(key -> !isRight(key, own.getOrDefault(key, "")))
                        .forEach(key -> faults.add(Fault.of("codes.entry", file, Map.of("sleutel", key))));
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        Map<String, String> all = new HashMap<>(values);
        all.putAll(own);
        return new ReturnCodes(all);
    }

    private static boolean isRight(String key, String value) {
        int dot = key.indexOf('.');
        if (dot != 4) {
            return key.startsWith("groep.");
        }
        return switch (key.substring(dot + 1)) {
            case "betekenis", "oorzaken", "doen" -> !value.isBlank();
            case "actie" -> ACTIONS.containsKey(value);
            case "restant" -> List.of("client", "praktijk", "beoordelen").contains(value);
            case "datum" -> isDate(value);
            case "groep" -> true;
            default -> false;
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Every code with an entry, sorted. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        values.keySet().stream()
                .filter(key -> key.endsWith(".betekenis"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .forEach(codes::add);
        return codes;
    }

    /** Nothing when the code is unknown: then show it as it is, and judge the rest line by line. */
    public Optional<ReturnCode> find(String code) {
        if (!values.containsKey(code + ".betekenis")) {
            return Optional.empty();
        }
        return Optional.of(new ReturnCode(
                code,
                LocalDate.parse(value(code, "datum", "1970-01-01")),
                ACTIONS.getOrDefault(value(code, "actie", "bellen"), Action.PHONE),
                Rest.valueOf(value(code, "restant", "beoordelen").toUpperCase(Locale.ROOT)),
                value(code, "betekenis", code),
                value(code, "oorzaken", ""),
                value(code, "doen", "")));
    }

    private String value(String code, String field, String otherwise) {
        String own = values.get(code + "." + field);
        if (own != null) {
            return own;
        }
        String group = values.getOrDefault(code + ".groep", "");
        return values.getOrDefault("groep." + group + "." + field, otherwise);
    }

    /** What to do about a line with these codes; an unknown code, or none at all, asks for a phone call. */
    public Action action(Collection<String> codes) {
        return codes.stream()
                .map(code -> find(code).map(ReturnCode::action).orElse(Action.PHONE))
                .min(Comparator.naturalOrder())
                .orElse(Action.PHONE);
    }

    /** Who bears the rest of a line with these codes; an unknown code, or none at all, is to be judged. */
    public Rest rest(Collection<String> codes) {
        return codes.stream()
                .map(code -> find(code).map(ReturnCode::rest).orElse(Rest.BEOORDELEN))
                .min(Comparator.naturalOrder())
                .orElse(Rest.BEOORDELEN);
    }
}
