package nl.huidnota.practice.yaml;

/** A piece of a YAML file that knows where it stands. */
public sealed interface YamlNode permits YamlScalar, YamlMapping, YamlSequence {
    Place place();
}
