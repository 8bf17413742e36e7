package nl.huidnota.ledger;

import nl.huidnota.domain.EnvironmentRefused;

/** Takes one of many, as they stream by; may itself ask or write the books or the scratch store. */
@FunctionalInterface
public interface Each<T> {
    void accept(T one) throws EnvironmentRefused;
}
