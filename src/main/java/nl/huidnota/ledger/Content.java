package nl.huidnota.ledger;

import java.io.IOException;
import java.io.OutputStream;

/** Something too long to hold: writes itself once, from start to end. */
@FunctionalInterface
public interface Content {
    void writeTo(OutputStream out) throws IOException;
}
