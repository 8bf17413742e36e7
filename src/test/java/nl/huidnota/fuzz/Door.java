package nl.huidnota.fuzz;

/** A way in for bytes from outside. */
@FunctionalInterface
interface Door {
    /** Takes any bytes; what it refuses as the program would is no fault, all it throws is. */
    void take(byte[] input) throws Exception;
}
