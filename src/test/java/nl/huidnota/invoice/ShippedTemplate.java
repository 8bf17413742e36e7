package nl.huidnota.invoice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.huidnota.domain.practice.InvoiceTemplate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The template that comes with the program. */
public final class ShippedTemplate {
    private ShippedTemplate() {}

    @SuppressWarnings("unchecked") // the file is ours
    public static InvoiceTemplate read() {
        try (InputStream in = ShippedTemplate.class.getResourceAsStream("/nl/huidnota/templates/factuur.yaml")) {
            Map<String, Object> root =
                    (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<String, Object> brand = (Map<String, Object>) root.get("merk");
            return new InvoiceTemplate(
                    new InvoiceTemplate.Brand(
                            (String) brand.get("kleur"),
                            InvoiceTemplate.Font.LIBERATION,
                            InvoiceTemplate.Window.LINKS,
                            (Integer) brand.get("logo_hoogte_mm")),
                    ((List<String>) root.get("blokken"))
                            .stream().map(ShippedTemplate::block).toList(),
                    (Map<String, Map<String, String>>) root.get("teksten"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvoiceTemplate.Block block(String key) {
        return Arrays.stream(InvoiceTemplate.Block.values())
                .filter(block -> block.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
