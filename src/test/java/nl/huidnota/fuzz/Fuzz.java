package nl.huidnota.fuzz;

/** What Jazzer calls; the target's name is its one argument. */
public final class Fuzz {
    private static Limits door = new Limits(input -> {});

    private Fuzz() {}

    /** Called once, before the first input. */
    public static void fuzzerInitialize(String[] args) {
        door = new Limits(Target.valueOf(args[0]).open());
    }

    /** Called with every input; whatever this throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        door.take(input);
    }
}
