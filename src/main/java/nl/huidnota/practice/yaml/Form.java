package nl.huidnota.practice.yaml;

import java.util.Optional;
import java.util.function.Function;

/**
 * How one kind of value is written.
 *
 * @param standIn takes a refused value's place, so that reading goes on; it never leaves this package's callers, because
 *     a file with a fault is refused as a whole
 * @param parser the value, or empty after it reported why not
 */
public record Form<T>(T standIn, Function<Value, Optional<T>> parser) {

    Optional<T> read(YamlScalar scalar, String path, Faults faults) {
        Value value = new Value(scalar, path, faults);
        return scalar.type() == YamlScalar.Type.EMPTY ? value.refused("missing_value") : parser.apply(value);
    }
}
