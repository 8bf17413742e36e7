/**
 * A second, differently written answer to the question what a month's run must yield; start at {@link
 * nl.huidnota.oracle.Oracle}, and at {@link nl.huidnota.oracle.Readings} for how the contract was read.
 */
package nl.huidnota.oracle;
