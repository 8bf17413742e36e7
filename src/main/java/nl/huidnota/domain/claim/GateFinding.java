package nl.huidnota.domain.claim;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the message gate found wrong: an id, a place and named arguments, never prose.
 *
 * @param rule of the message rules, for example {@code VC016} or {@code rc9559}; {@code XSD} for the schema
 * @param retourcode what the gateway would answer; null for the schema
 * @param xpath for example {@code /Bericht/Verzekerde[2]/Prestatie[1]/DebetPrestatie}
 * @param line in the file, from 1; 0 when unknown
 * @param args named arguments of the message, by name; personal data only as a shape
 */
public record GateFinding(String rule, @Nullable String retourcode, String xpath, int line, Map<String, String> args) {
    public GateFinding {
        args = Collections.unmodifiableMap(new TreeMap<>(args));
    }
}
