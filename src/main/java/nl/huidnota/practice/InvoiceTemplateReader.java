package nl.huidnota.practice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.domain.practice.InvoiceTemplate;
import nl.huidnota.domain.practice.InvoiceTemplate.Block;
import nl.huidnota.domain.practice.InvoiceTemplate.Brand;
import nl.huidnota.domain.practice.InvoiceTemplate.Font;
import nl.huidnota.domain.practice.InvoiceTemplate.Tongue;
import nl.huidnota.domain.practice.InvoiceTemplate.Window;
import nl.huidnota.practice.yaml.Form;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;
import nl.huidnota.practice.yaml.Value;
import nl.huidnota.practice.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** One invoice template: brand, order of the blocks, words. */
final class InvoiceTemplateReader {
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");
    private static final int LOGO_LEAST_MM = 8;
    private static final int LOGO_MOST_MM = 25;
    private static final Brand USUAL = new Brand("#1F5F5B", Font.LIBERATION, Window.LINKS, 18, null);
    private static final Form<String> COLOUR_FORM =
            new Form<>(USUAL.colour(), value -> Forms.TEXT.parser().apply(value).flatMap(text -> colour(value, text)));

    private final Section root;
    private final @Nullable InvoiceTemplate shipped;
    private final @Nullable OwnFontReader fonts;

    /** The one that we ship. */
    InvoiceTemplateReader(Section root) {
        this(root, null, null);
    }

    /**
     * @param shipped tells which texts and placeholders there are; null while it is itself being read
     * @param fonts where the template may find them
     */
    InvoiceTemplateReader(Section root, @Nullable InvoiceTemplate shipped, @Nullable OwnFontReader fonts) {
        this.root = root;
        this.shipped = shipped;
        this.fonts = fonts;
    }

    InvoiceTemplate template() {
        try (root) {
            FileVersion.check(root);
            return new InvoiceTemplate(
                    brand(), root.optional("taal", FieldForms.words(Tongue.class)), blocks(), texts());
        }
    }

    private Brand brand() {
        Brand usual = shipped == null ? USUAL : shipped.brand();
        try (Section section = root.section("merk")) {
            return new Brand(
                    section.or("kleur", COLOUR_FORM, usual.colour()),
                    section.or("lettertype", FieldForms.words(Font.class), usual.font()),
                    section.or("venster", FieldForms.words(Window.class), usual.window()),
                    section.or("logo_hoogte_mm", Forms.integer(LOGO_LEAST_MM, LOGO_MOST_MM), usual.logoHeightMm()),
                    fonts == null ? null : fonts.read(section));
        }
    }

    private static Optional<String> colour(Value value, String text) {
        if (!COLOUR.matcher(text).matches()) {
            return value.refused("bad_colour");
        }
        String colour = text.toUpperCase(Locale.ROOT);
        return Contrast.readsOnWhite(colour) ? Optional.of(colour) : value.refused("colour_contrast");
    }

    private List<Block> blocks() {
        if (!root.has("blokken")) {
            return shipped == null ? List.of(Block.values()) : shipped.blocks();
        }
        List<Block> blocks = new ArrayList<>(root.list("blokken", FieldForms.words(Block.class)));
        Set<Block> seen = EnumSet.noneOf(Block.class);
        for (Block block : blocks) {
            if (!seen.add(block)) {
                refuseBlock(block, "block_twice");
            }
        }
        for (Block block : Block.values()) {
            if (block.isRequired() && !seen.contains(block)) {
                refuseBlock(block, "block_missing");
            }
        }
        return blocks;
    }

    private void refuseBlock(Block block, String key) {
        root.refuse(root.placeOf("blokken"), key, Map.of("blok", block.key()));
    }

    private Map<String, Map<String, String>> texts() {
        Map<String, Map<String, String>> texts = new HashMap<>();
        try (Section section = root.section("teksten")) {
            for (String language : LANGUAGES) {
                texts.put(language, words(section.section(language), language));
            }
        }
        return texts;
    }

    private Map<String, String> words(Section section, String language) {
        Map<String, String> known = InvoiceTemplateFile.wordsOf(shipped, language);
        Map<String, String> words = new HashMap<>();
        for (YamlMapping.Entry entry : section.entries()) {
            String text = section.value(entry, Forms.TEXT);
            if (shipped == null) {
                words.put(entry.name(), text);
            } else if (!known.containsKey(entry.name())) {
                section.unknown(entry.key(), new TreeSet<>(known.keySet()));
            } else {
                refuseForeignPlaceholders(section, entry, text, known.getOrDefault(entry.name(), ""));
                words.put(entry.name(), text);
            }
        }
        return words;
    }

    /** Only what the shipped text fills in can be filled in. */
    private static void refuseForeignPlaceholders(
            Section section, YamlMapping.Entry entry, String text, String shippedText) {
        Set<String> allowed = placeholders(shippedText);
        String rest = text;
        for (String name : allowed) {
            rest = rest.replace("{" + name + "}", "");
        }
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            String choices = allowed.isEmpty() ? "-" : "{" + String.join("}, {", allowed) + "}";
            section.refuse(
                    entry.value().place(),
                    "text_placeholder",
                    Map.of("sleutel", section.pathOf(entry.name()), "keuzes", choices));
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return new TreeSet<>(names);
    }
}
