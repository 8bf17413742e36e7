package nl.huidnota.practice.yaml;

/**
 * Where something stands.
 *
 * @param file as the user named it
 * @param line from 1; 0 when the file as a whole
 * @param column from 1, in characters; 0 when the line as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code polissen.yaml:12:7}, as compilers write it. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
