package nl.huidnota.ledger;

import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** A fact's fields by name, out of a payload or out of a projection's row. */
@FunctionalInterface
interface Projected {
    @Nullable String find(String name);

    default String get(String name) {
        String value = find(name);
        if (value == null) {
            throw new IllegalArgumentException("fact without " + name);
        }
        return value;
    }

    /** Empty when a purge took it. */
    default String orEmpty(String name) {
        String value = find(name);
        return value == null ? "" : value;
    }

    default long number(String name) {
        return Long.parseLong(get(name));
    }

    default @Nullable Euro euro(String name) {
        String cents = find(name);
        return cents == null ? null : Euro.ofCents(Long.parseLong(cents));
    }

    static @Nullable Long cents(@Nullable Euro amount) {
        return amount == null ? null : amount.cents();
    }

    /** Writes a projection's values under its columns' names. */
    static void write(Table table, @Nullable Object[] values, Fields.Writer payload) {
        for (int i = 0; i < values.length; i++) {
            payload.put(table.columns().get(i).name(), values[i]);
        }
    }
}
