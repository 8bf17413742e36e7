/** Hostile input in bulk; start at {@link nl.huidnota.fuzz.Target}, the doors that are tried. */
package nl.huidnota.fuzz;
