package nl.huidnota.invoice;

import org.jspecify.annotations.Nullable;

/**
 * The files that a practice brings along for its documents, already tried.
 *
 * @param logo a PNG, JPEG or SVG; null for none
 * @param fonts null for those that come with the program
 */
public record Artwork(@SuppressWarnings("ArrayRecordComponent") byte @Nullable [] logo, @Nullable OwnFonts fonts) {}
