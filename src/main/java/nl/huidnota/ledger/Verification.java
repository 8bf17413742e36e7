package nl.huidnota.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.EnvironmentRefused;

/**
 * Proves the books: recomputes the chain, makes every projection again from its payload and compares, checks numbers,
 * sums, contents and files. Damage is a finding, not an error; only an environment that is in the way is refused.
 */
public final class Verification {
    private final Store store;
    private final VerifyRequest request;
    private final Findings findings = new Findings();

    private Verification(Store store, VerifyRequest request) {
        this.store = store;
        this.request = request;
    }

    /** All that does not hold; empty when everything does. */
    public static List<VerifyFinding> of(String location, BooksOptions options, VerifyRequest request)
            throws EnvironmentRefused {
        try (Store store = Opening.of(location, options).forReading()) {
            return of(store, request);
        } catch (EnvironmentRefused e) {
            String key = e.fault().key();
            if (key.equals("ledger.damaged") || key.equals("ledger.newer")) {
                return List.of(new VerifyFinding(key, e.fault().args()));
            }
            throw e;
        }
    }

    /** The same, of books that are open. */
    static List<VerifyFinding> of(Store store, VerifyRequest request) throws EnvironmentRefused {
        Verification verification = new Verification(store, request);
        verification.run();
        return verification.findings.all();
    }

    /** One part of the proof. */
    private interface Part {
        void run() throws EnvironmentRefused;
    }

    private void run() throws EnvironmentRefused {
        store.reading(() -> {
            guarded(new SchemaCheck(store, findings)::run);
            if (findings.isEmpty()) {
                guarded(this::contents);
            }
            return 0;
        });
    }

    private void contents() throws EnvironmentRefused {
        ChainCheck chain = new ChainCheck(store, findings, request.head());
        guarded(chain::run);
        guarded(new ContentCheck(store, findings)::run);
        guarded(new NumberCheck(store, findings)::run);
        guarded(new SumCheck(store, findings)::run);
        Path folder = request.folder();
        if (folder != null) {
            guarded(new FileCheck(store, findings, folder)::run);
        }
    }

    /** What cannot even be read is damaged, whatever the failure is called. */
    private void guarded(Part part) throws EnvironmentRefused {
        try {
            part.run();
        } catch (EnvironmentRefused e) {
            if (!e.fault().key().equals("ledger.damaged")) {
                throw e;
            }
            findings.add(
                    "ledger.verify.unreadable", Map.of("code", e.fault().args().getOrDefault("code", "")));
        } catch (RuntimeException e) {
            findings.add(
                    "ledger.verify.unreadable",
                    Map.of("code", e.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        }
    }
}
