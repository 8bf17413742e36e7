package nl.huidnota.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.huidnota.domain.care.Words;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.CoverBook;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.practice.PlacedInsurer.PlacedTerms;
import nl.huidnota.practice.yaml.Faults;
import nl.huidnota.practice.yaml.Place;
import org.jspecify.annotations.Nullable;

/** All cover files together: entries of one insurer merged, and every name and day meaning one thing only. */
final class CoverShelf {
    private final Faults faults;
    private final Map<UzoviCode, List<PlacedInsurer>> byUzovi = new LinkedHashMap<>();

    CoverShelf(Faults faults) {
        this.faults = faults;
    }

    void add(List<PlacedInsurer> insurers) {
        for (PlacedInsurer insurer : insurers) {
            if (!insurer.uzovi().equals(FieldForms.UZOVI.standIn())) {
                byUzovi.computeIfAbsent(insurer.uzovi(), uzovi -> new ArrayList<>())
                        .add(insurer);
            }
        }
    }

    /** The book; whatever contradicts itself lands in the faults. */
    CoverBook book() {
        refuseSharedNames();
        List<Insurer> insurers = new ArrayList<>();
        for (List<PlacedInsurer> parts : byUzovi.values()) {
            List<PlacedTerms> terms =
                    parts.stream().flatMap(part -> part.terms().stream()).toList();
            refuseOverlaps(terms);
            refuseSharedWords(terms);
            insurers.add(merged(parts, terms));
        }
        return new CoverBook(insurers);
    }

    private Insurer merged(List<PlacedInsurer> parts, List<PlacedTerms> terms) {
        PlacedInsurer first = parts.get(0);
        return new Insurer(
                first.uzovi(),
                said(parts, "naam", PlacedInsurer::name, first.name()),
                union(parts, PlacedInsurer::aliases),
                said(parts, "route", PlacedInsurer::route, first.route()),
                saidIfAny(parts, "indientermijn", PlacedInsurer::deadline),
                said(parts, "bij_maximum", PlacedInsurer::selfPayAtMaximum, false),
                said(parts, "cov", PlacedInsurer::checksInsurance, false),
                union(parts, PlacedInsurer::sendAlong),
                terms.stream().map(PlacedTerms::terms).toList());
    }

    private static List<String> union(List<PlacedInsurer> parts, Function<PlacedInsurer, List<String>> question) {
        return parts.stream()
                .flatMap(part -> question.apply(part).stream())
                .distinct()
                .toList();
    }

    private <T> T said(
            List<PlacedInsurer> parts, String key, Function<PlacedInsurer, @Nullable T> question, T otherwise) {
        @Nullable T value = saidIfAny(parts, key, question);
        return value == null ? otherwise : value;
    }

    /** What the parts say; a contradiction between two of them is a fault that names both. */
    private <T> @Nullable T saidIfAny(
            List<PlacedInsurer> parts, String key, Function<PlacedInsurer, @Nullable T> question) {
        @Nullable T value = null;
        Place place = parts.get(0).place();
        for (PlacedInsurer part : parts) {
            @Nullable T answer = question.apply(part);
            if (value == null) {
                value = answer;
                place = part.place();
            } else if (answer != null && !Objects.equals(answer, value)) {
                Map<String, String> args =
                        Map.of("sleutel", key, "uzovi", part.uzovi().digits(), "plaats", place.toString());
                faults.add("insurer_contradicts", part.place(), args);
            }
        }
        return value;
    }

    private void refuseSharedNames() {
        Map<String, PlacedInsurer> byWord = new HashMap<>();
        for (List<PlacedInsurer> parts : byUzovi.values()) {
            for (PlacedInsurer part : parts) {
                Stream.concat(Stream.of(part.name()), part.aliases().stream())
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> claim(byWord, name, part));
            }
        }
    }

    private void claim(Map<String, PlacedInsurer> byWord, String name, PlacedInsurer part) {
        PlacedInsurer owner = byWord.putIfAbsent(Words.fold(name), part);
        if (owner != null && !owner.uzovi().equals(part.uzovi())) {
            Map<String, String> args = Map.of(
                    "naam",
                    name,
                    "uzovi",
                    owner.uzovi().digits(),
                    "plaats",
                    owner.place().toString());
            faults.add("insurer_name_shared", part.place(), args);
        }
    }

    private void refuseOverlaps(List<PlacedTerms> terms) {
        Map<String, List<PlacedTerms>> byCode = new HashMap<>();
        for (PlacedTerms version : terms) {
            List<PlacedTerms> earlier =
                    byCode.computeIfAbsent(version.terms().packageCode(), code -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> overlap(other.terms(), version.terms()))
                    .findFirst()
                    .ifPresent(other -> faults.add(
                            "versions_overlap",
                            version.place(),
                            Map.of(
                                    "pakket",
                                    version.terms().packageCode(),
                                    "plaats",
                                    other.place().toString())));
            earlier.add(version);
        }
    }

    private static boolean overlap(CoverTerms some, CoverTerms other) {
        return !some.packageCode().isEmpty() && some.valid().overlaps(other.valid());
    }

    private void refuseSharedWords(List<PlacedTerms> terms) {
        Map<String, PlacedTerms> byWord = new HashMap<>();
        for (PlacedTerms version : terms) {
            for (String word : words(version.terms())) {
                PlacedTerms owner = byWord.putIfAbsent(word, version);
                if (owner != null
                        && !owner.terms().packageCode().equals(version.terms().packageCode())) {
                    Map<String, String> args = Map.of(
                            "woord", word,
                            "pakket", owner.terms().packageCode(),
                            "plaats", owner.place().toString());
                    faults.add("package_word_shared", version.place(), args);
                }
            }
        }
    }

    private static Set<String> words(CoverTerms terms) {
        Set<String> words = new HashSet<>();
        Stream.concat(Stream.of(terms.packageCode(), terms.packageName()), terms.packageAliases().stream())
                .map(Words::fold)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
