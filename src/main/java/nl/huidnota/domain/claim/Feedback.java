package nl.huidnota.domain.claim;

import java.util.List;

/**
 * One remark of a return message.
 *
 * @param code the return code as it came, four characters; unknown ones are kept
 * @param place the class it hangs on, for example {@code Header}, {@code DebetPrestatie}, {@code Verwijzing}
 * @param involved the elements it names
 */
public record Feedback(String code, String place, List<Involved> involved) {
    public Feedback {
        involved = List.copyOf(involved);
    }

    /**
     * An element that a remark names.
     *
     * @param value as received, "" when not told; may be personal data
     */
    public record Involved(String element, String value) {
        /** Without the value: it may be a BSN. */
        @Override
        public String toString() {
            return element;
        }
    }
}
