package nl.huidnota.claimfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.huidnota.domain.money.Euro;
import org.jspecify.annotations.Nullable;

/** An element as read from the bytes. Values that are no date or amount read as null: the schema's fault to tell. */
final class Node {
    /** Elements of which a parent may hold several: a path counts them. */
    private static final Set<String> REPEATED =
            Set.of("Verzekerde", "Prestatie", "AanvullendPrestatieKenmerk", "Verwijzing", "Zorgaanbieder", "Diagnose");

    private final String name;
    private final @Nullable Node parent;
    private final int line;
    /** Place among the parent's children of that name; 0 where the parent keeps them all. */
    private final int ordinal;

    private List<Node> children = List.of();
    private String text = "";

    /** @param ordinal place among the parent's children of that name, from 1; 0 to count them when it is asked for */
    Node(String name, @Nullable Node parent, int line, int ordinal) {
        this.name = name;
        this.parent = parent;
        this.line = line;
        this.ordinal = ordinal;
    }

    Node child(String childName, int childLine, int childOrdinal) {
        Node child = new Node(childName, this, childLine, childOrdinal);
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
        return child;
    }

    /** Forgets the child added last: it has been looked at. */
    void dropLast() {
        children.remove(children.size() - 1);
    }

    void text(String all) {
        text = all.strip();
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    @Nullable Node parent() {
        return parent;
    }

    List<Node> children() {
        return children;
    }

    int count(String childName) {
        int count = 0;
        for (Node child : children) {
            if (child.name.equals(childName)) {
                count++;
            }
        }
        return count;
    }

    @Nullable Node first(String childName) {
        for (Node child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    boolean has(String childName) {
        return first(childName) != null;
    }

    String text() {
        return text;
    }

    /** The text of a child; "" when there is none. */
    String value(String childName) {
        Node child = first(childName);
        return child == null ? "" : child.text();
    }

    boolean is(String childName, String... values) {
        String value = value(childName);
        for (String one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** A schema's boolean may be written as a digit too. */
    boolean isTrue(String childName) {
        return is(childName, "true", "1");
    }

    /** A day of a message is ten characters; a formatter takes ten times as long to see that. */
    @Nullable LocalDate date(String childName) {
        String value = value(childName);
        boolean shaped = value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
        int year = shaped ? number(value, 0, 4) : -1;
        int month = shaped ? number(value, 5, 7) : -1;
        int day = shaped ? number(value, 8, 10) : -1;
        try {
            return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Below zero when it is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    @Nullable Euro amount(String childName) {
        try {
            return Euro.parse(value(childName));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Without prefixes: {@code /Bericht/Verzekerde[2]/UzoviNummer}. */
    String path() {
        String before = parent == null ? "" : parent.path();
        boolean only = name.equals("Zorgaanbieder") && parent != null && parent.name.equals("DeclaratieContext");
        return before + "/" + name + (REPEATED.contains(name) && !only ? "[" + ordinal() + "]" : "");
    }

    private int ordinal() {
        if (ordinal > 0 || parent == null) {
            return ordinal;
        }
        int place = 0;
        for (Node sibling : parent.children) {
            place += sibling.name.equals(name) ? 1 : 0;
            if (sibling == this) {
                break;
            }
        }
        return place;
    }
}
