package nl.huidnota.claimfile;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects of the classes that JAXB generated from the schema, as their annotations say: names, order, and nothing
 * for what is null. JAXB's own marshaller gives the same bytes; it takes up to half as long again, and 350 classes
 * to load for the first element.
 */
final class SchemaObjects {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return parts(type);
        }
    };

    private final LineXmlWriter xml;

    SchemaObjects(LineXmlWriter xml) {
        this.xml = xml;
    }

    /** An element that a field becomes. */
    private record Part(String name, Field field) {
        @Nullable Object of(Object owner) {
            try {
                return field.get(owner);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("made accessible above", e);
            }
        }
    }

    /** The fields of a generated class in the order of the schema; none when it is no such class, but text. */
    private static List<Part> parts(Class<?> type) {
        XmlType schema = type.getAnnotation(XmlType.class);
        List<Part> parts = new ArrayList<>();
        if (schema == null || type.isEnum()) {
            return parts;
        }
        for (String name : schema.propOrder()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                XmlElement element = field.getAnnotation(XmlElement.class);
                // parts of the standard that we never fill are anything at all, without a name
                parts.add(new Part(element == null ? name : element.name(), field));
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("the generated classes do not fit together", e);
            }
        }
        return parts;
    }

    /** Writes an object with all that it holds. */
    void write(String name, Object value) throws IOException {
        List<Part> parts = PARTS.get(value.getClass());
        if (parts.isEmpty()) {
            // dates, amounts and codes: their adapters and enums do the same
            xml.leaf(name, value.toString());
            return;
        }
        xml.open(name);
        for (Part part : parts) {
            Object held = part.of(value);
            if (held instanceof List<?> list) {
                for (Object one : list) {
                    write(part.name, one);
                }
            } else if (held != null) {
                write(part.name, held);
            }
        }
        xml.close();
    }
}
