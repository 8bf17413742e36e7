package nl.huidnota.practice.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds nodes from the parser's events. Anchors, aliases and tags are refused: no configuration needs them, and they
 * are what YAML bombs are made of.
 */
final class YamlTree {
    /** Our deepest key lies nine levels down. */
    private static final int DEEPEST = 24;

    private final String file;
    private final Faults faults;
    /** How far the reading came. */
    private Place last;

    private Iterator<Event> events = List.<Event>of().iterator();

    YamlTree(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.last = Place.whole(file);
    }

    /** The top mapping; null when the text is not YAML, or something else than one mapping. */
    @Nullable YamlMapping root(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(YamlFile.MOST_BYTES)
                .build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            return document();
        } catch (TooDeep e) {
            faults.add("too_deep", e.place, Map.of("aantal", String.valueOf(DEEPEST)));
        } catch (YamlEngineException e) {
            SyntaxProblem.of(e).addTo(faults, file, text);
        } catch (IllegalArgumentException e) {
            // how the parser fails on an escape that the end of the text cuts off, or that names no letter
            faults.add("yaml_quotes", last, Map.of());
        }
        return null;
    }

    private @Nullable YamlMapping document() {
        @Nullable YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof NodeEvent)) {
                continue;
            }
            YamlNode node = node(event, 0);
            if (root != null) {
                faults.add("second_document", node.place(), Map.of());
                return null;
            }
            root = node;
        }
        if (root instanceof YamlMapping mapping) {
            return mapping;
        }
        boolean empty = root == null || root instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.EMPTY;
        faults.add(empty ? "empty_file" : "no_mapping", root == null ? Place.whole(file) : root.place(), Map.of());
        return null;
    }

    private YamlNode node(Event event, int depth) {
        Place place = place(event.getStartMark());
        last = place;
        if (depth > DEEPEST) {
            throw new TooDeep(place);
        }
        refuseTricks(event, place);
        if (event instanceof ScalarEvent scalar) {
            return new YamlScalar(place, scalar.getValue(), !scalar.isPlain());
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(place, depth);
        }
        return event instanceof MappingStartEvent ? mapping(place, depth) : new YamlScalar(place, "", false);
    }

    private void refuseTricks(Event event, Place place) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (anchored || event instanceof AliasEvent) {
            faults.add("alias", place, Map.of());
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent()) {
            faults.add("tag", place, Map.of("waarde", Value.shortened(tag.get())));
        }
    }

    private YamlSequence sequence(Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlSequence(place, items);
    }

    private YamlMapping mapping(Place place, int depth) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, YamlScalar> seen = new HashMap<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof YamlScalar name)) {
                faults.add("key_not_text", key.place(), Map.of());
                continue;
            }
            YamlScalar first = seen.putIfAbsent(name.text(), name);
            if (first == null) {
                entries.add(new YamlMapping.Entry(name, value));
            } else {
                Map<String, String> args = Map.of(
                        "sleutel",
                        Value.shortened(name.text()),
                        "regel",
                        String.valueOf(first.place().line()));
                faults.add("doubled_key", name.place(), args);
            }
        }
        return new YamlMapping(place, entries);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(found -> new Place(file, found.getLine() + 1, found.getColumn() + 1))
                .orElse(Place.whole(file));
    }

    /** Nested beyond anything we read; leaves the recursion before the stack does. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;

        TooDeep(Place place) {
            super("nested too deeply", null, false, false);
            this.place = place;
        }
    }
}
