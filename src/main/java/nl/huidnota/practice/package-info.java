/**
 * praktijk.yaml, polissen.yaml and kolommen.yaml become domain objects; the only room that knows YAML. Start at
 * {@link nl.huidnota.practice.PracticeFiles}.
 */
@NullMarked
package nl.huidnota.practice;

import org.jspecify.annotations.NullMarked;
