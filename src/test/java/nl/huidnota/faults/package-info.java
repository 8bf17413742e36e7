/** The program as a process, and what is done to it: killed, refused, crowded. Start at {@link DisturbedRunTest}. */
package nl.huidnota.faults;
