package nl.huidnota.run;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.claimfile.ReturnReader;
import nl.huidnota.claimfile.XmlRefusedException;
import nl.huidnota.claimfile.XmlSource;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.ReturnMessage;

/** Reads return messages from files that may hold anything. */
final class ReturnFiles {
    private ReturnFiles() {}

    /** A return message, the name of its file without folders, and where that is. */
    record Returned(String file, Path path, ReturnMessage message) {}

    /**
     * Every file, in the order given; the same content twice counts once.
     *
     * @throws InputRefused naming every file that is no readable return message, with where and why
     */
    static List<Returned> read(List<Path> files) throws InputRefused {
        Map<String, Returned> read = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                ReturnMessage message = new ReturnReader().read(XmlSource.of(file));
                read.putIfAbsent(message.sha256(), new Returned(name, file, message));
            } catch (XmlRefusedException e) {
                faults.add(refused(file, e));
            } catch (IOException e) {
                faults.add(unreadable(file, e));
            }
        }
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        return List.copyOf(read.values());
    }

    static Fault refused(Path file, XmlRefusedException e) {
        Map<String, String> args = new TreeMap<>(e.args());
        return new Fault("xml." + e.reason().key(), file.toString(), e.line(), 0, args);
    }

    static Fault unreadable(Path file, IOException e) {
        String key = e instanceof NoSuchFileException ? "xml.missing" : "xml.unreadable";
        return Fault.of(key, file.toString(), Map.of());
    }
}
