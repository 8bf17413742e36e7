package nl.huidnota.domain.cover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.code.UzoviCode;

/** All cover files of a practice together: insurers by number, name or alias, packages by code, name or alias. */
public final class CoverBook {
    private final List<Insurer> insurers;
    private final Map<UzoviCode, Insurer> byUzovi = new HashMap<>();
    private final Map<String, Insurer> byName = new HashMap<>();
    private final Map<UzoviCode, Map<String, List<CoverTerms>>> packages = new HashMap<>();

    public CoverBook(List<Insurer> insurers) {
        this.insurers = List.copyOf(insurers);
        for (Insurer insurer : insurers) {
            byUzovi.put(insurer.uzovi(), insurer);
            byName.put(Words.fold(insurer.name()), insurer);
            insurer.aliases().forEach(alias -> byName.put(Words.fold(alias), insurer));
            packages.put(insurer.uzovi(), packagesOf(insurer));
        }
    }

    private static Map<String, List<CoverTerms>> packagesOf(Insurer insurer) {
        Map<String, String> codeOfName = new HashMap<>();
        Map<String, List<CoverTerms>> byCode = new HashMap<>();
        for (CoverTerms terms : insurer.terms()) {
            byCode.merge(terms.packageCode(), List.of(terms), CoverBook::joined);
            codeOfName.put(Words.fold(terms.packageName()), terms.packageCode());
            terms.packageAliases().forEach(alias -> codeOfName.put(Words.fold(alias), terms.packageCode()));
        }
        byCode.keySet().forEach(code -> codeOfName.put(Words.fold(code), code));
        Map<String, List<CoverTerms>> byWord = new HashMap<>();
        codeOfName.forEach((word, code) -> byWord.put(word, byCode.getOrDefault(code, List.of())));
        return byWord;
    }

    private static List<CoverTerms> joined(List<CoverTerms> some, List<CoverTerms> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    public List<Insurer> insurers() {
        return insurers;
    }

    public Optional<Insurer> insurer(UzoviCode uzovi) {
        return Optional.ofNullable(byUzovi.get(uzovi));
    }

    /** By name or alias, in any case. */
    public Optional<Insurer> insurerNamed(String name) {
        return Optional.ofNullable(byName.get(Words.fold(name)));
    }

    /** Every version of the package that {@code word} (code, name or alias, any case) names; empty when unknown. */
    public List<CoverTerms> versions(Insurer insurer, String word) {
        return packages.getOrDefault(insurer.uzovi(), Map.of()).getOrDefault(Words.fold(word), List.of());
    }

    /** The version of that package valid on {@code day}. */
    public Optional<CoverTerms> termsOn(Insurer insurer, String word, LocalDate day) {
        return versions(insurer, word).stream()
                .filter(terms -> terms.valid().contains(day))
                .findFirst();
    }
}
