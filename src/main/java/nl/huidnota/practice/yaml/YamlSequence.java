package nl.huidnota.practice.yaml;

import java.util.List;

/** A list. */
public record YamlSequence(Place place, List<YamlNode> items) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }
}
