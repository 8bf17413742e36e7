/** What must never happen, whatever comes in: leaks, wide rights, formulas. Start at {@link nl.huidnota.guard.PrivacyTest}. */
package nl.huidnota.guard;
