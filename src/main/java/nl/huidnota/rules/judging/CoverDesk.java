package nl.huidnota.rules.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.huidnota.domain.care.Session.Policy;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.rules.judging.InsuredWith.Doubt;
import org.jspecify.annotations.Nullable;

/** Looks up the insurer and package of a row, and remembers: a file names few of them, many times. */
final class CoverDesk {
    /** A file of nonsense words must not fill the memory. */
    private static final int REMEMBERED = 4096;

    private final CoverBook cover;
    private final Map<Named, InsuredWith> known = new ConcurrentHashMap<>();

    CoverDesk(CoverBook cover) {
        this.cover = cover;
    }

    /** Equality written out, for speed: a record's own is slow. */
    private record Named(String uzovi, String insurer, String pakket) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named that
                    && uzovi.equals(that.uzovi)
                    && insurer.equals(that.insurer)
                    && pakket.equals(that.pakket);
        }

        @Override
        public int hashCode() {
            return (uzovi.hashCode() * 31 + insurer.hashCode()) * 31 + pakket.hashCode();
        }
    }

    InsuredWith lookUp(Policy policy) {
        Named named = new Named(
                policy.uzovi().text(), policy.insurer().text(), policy.pakket().text());
        InsuredWith found = known.get(named);
        if (found == null) {
            found = find(policy);
            if (known.size() < REMEMBERED) {
                known.put(named, found);
            }
        }
        return found;
    }

    private InsuredWith find(Policy policy) {
        if (policy.isNone()) {
            return InsuredWith.NONE;
        }
        Optional<Insurer> byNumber = policy.uzovi().find().flatMap(cover::insurer);
        Optional<Insurer> byName = cover.insurerNamed(policy.insurer().text());
        boolean numberGiven = !policy.uzovi().isEmpty();
        boolean nameGiven = !policy.insurer().isEmpty();
        if (numberGiven && byNumber.isEmpty()) {
            return InsuredWith.doubtful(Doubt.UZOVI_UNKNOWN);
        }
        if (nameGiven && byName.isEmpty()) {
            return InsuredWith.doubtful(Doubt.NAME_UNKNOWN);
        }
        if (numberGiven && nameGiven && !byNumber.equals(byName)) {
            return InsuredWith.doubtful(Doubt.TWO_INSURERS);
        }
        @Nullable Insurer insurer = byNumber.or(() -> byName).orElse(null);
        return insurer == null
                ? InsuredWith.doubtful(Doubt.NAME_UNKNOWN)
                : with(insurer, policy.insurer().text(), policy.pakket().text());
    }

    private InsuredWith with(Insurer insurer, String name, String pakket) {
        List<CoverTerms> versions = cover.versions(insurer, pakket);
        return new InsuredWith(
                false,
                insurer,
                Doubt.NO,
                versions,
                !name.isEmpty() && !same(name, insurer.name()),
                !versions.isEmpty()
                        && versions.stream()
                                .noneMatch(terms ->
                                        same(pakket, terms.packageCode()) || same(pakket, terms.packageName())));
    }

    private static boolean same(String some, String other) {
        return Words.fold(some).equals(Words.fold(other));
    }
}
