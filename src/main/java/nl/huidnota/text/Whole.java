package nl.huidnota.text;

import com.google.gson.JsonParseException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether all that a record must have is there: text that lacks a part reads as a record with a hole in it. */
final class Whole {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private Whole() {}

    /** A component and whether it may be absent. */
    private record Part(Method accessor, boolean required) {
        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(accessor, !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record's part cannot be asked for", e);
            }
        }
    }

    /** @throws JsonParseException when a part that is always there is not */
    static void require(@Nullable Object value) {
        if (value instanceof Record owner) {
            for (Part part : PARTS.get(owner.getClass())) {
                Object held = part.of(owner);
                if (held == null && part.required()) {
                    throw new JsonParseException("no " + part.accessor().getName());
                }
                require(held);
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(Whole::require);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(Whole::require);
        }
    }
}
