/**
 * YAML files as nodes with places, and typed reading that collects every fault in one pass. Start at
 * {@link nl.huidnota.practice.yaml.YamlFile}, then {@link nl.huidnota.practice.yaml.Section}.
 */
@NullMarked
package nl.huidnota.practice.yaml;

import org.jspecify.annotations.NullMarked;
