package nl.huidnota.rules.judging;

/** A rule that needs to see one session, the practice and the terms of its package. */
public interface SessionRule extends Rule {}
