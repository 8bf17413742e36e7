/**
 * The command line: options in, people's text and exit codes out. Nothing else knows a terminal. Start at
 * {@link nl.huidnota.cli.HuidnotaCommand}.
 */
@NullMarked
package nl.huidnota.cli;

import org.jspecify.annotations.NullMarked;
