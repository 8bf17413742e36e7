/** What a user types and reads: {@link nl.huidnota.cli.MessagesTest} walks every message. */
package nl.huidnota.cli;
