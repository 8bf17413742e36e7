package nl.huidnota.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest tells it. */
final class Version implements IVersionProvider {
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"huidnota " + number()};
    }
}
