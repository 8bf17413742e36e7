package nl.huidnota.run;

/** File names of documents: letters, digits, {@code -}, {@code _} and {@code .} only, and never a name of a person. */
final class FileNames {
    private FileNames() {}

    static String invoice(String folder, String number) {
        return folder + "/facturen/" + safe(number) + ".pdf";
    }

    static String specification(String folder, String reference) {
        return folder + "/specificaties/" + safe(reference) + ".pdf";
    }

    static String claimFile(String folder, String number, String uzovi) {
        return folder + "/declaraties/" + safe(number) + "-" + uzovi + ".xml";
    }

    /** The folder of an audit's reports: the first message answered, and a mark of what was read. */
    static String audit(String message, String sha256) {
        return "audit/" + safe(message) + "-" + sha256.substring(0, 8);
    }

    static String letter(String folder, String reference) {
        return folder + "/brieven/" + safe(reference) + ".pdf";
    }

    private static String safe(String number) {
        return number.replaceAll("[^A-Za-z0-9_.-]", "-");
    }
}
