package nl.huidnota.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.rules.judging.Course;
import nl.huidnota.rules.judging.Explanation;
import nl.huidnota.text.Texts;
import org.jspecify.annotations.Nullable;

/** The facts that a verdict rests on, one a line. Nothing that names the person. */
final class FactsText {
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    FactsText(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(Explanation explanation) {
        Explanation.Facts facts = explanation.facts();
        if (facts == null) {
            return List.of();
        }
        Session session = explanation.judged().session();
        String kind = "compared.value." + facts.kind().key();
        say(
                "session",
                Map.of(
                        "kind",
                        texts.has(kind) ? texts.get(kind) : facts.kind().key(),
                        "date",
                        text(session.date().value())));
        say(
                "price",
                Map.of(
                        "code", session.treatment().prestatie().text(),
                        "agb", session.treatment().practitioner().text(),
                        "tariff", text(session.treatment().tariff().value())));
        if (!session.treatment().indication().isEmpty()) {
            say(
                    "care",
                    Map.of(
                            "indication", session.treatment().indication().text(),
                            "area", session.area().toString()));
        }
        cover(facts.insurer(), facts.terms());
        if (facts.course() != null) {
            course(facts.course());
        }
        say("vat." + facts.vat().name().toLowerCase(Locale.ROOT), Map.of());
        if (facts.booked() != null) {
            say("booked-on", Map.of("document", facts.booked().document()));
        }
        return List.copyOf(lines);
    }

    private void cover(@Nullable Insurer insurer, @Nullable CoverTerms terms) {
        if (insurer == null) {
            say("no-insurer", Map.of());
            return;
        }
        say(
                "insurer",
                Map.of("insurer", insurer.name(), "route", insurer.route().key()));
        if (terms == null) {
            say("no-terms", Map.of());
            return;
        }
        String title = terms.source().title();
        LocalDate read = terms.source().date();
        say(
                read == null ? "terms" : "terms.dated",
                Map.of("package", terms.packageName(), "source", title == null ? "-" : title, "date", text(read)));
    }

    private void course(Course course) {
        say(
                course.daysSincePrevious() == 0 ? "course.first" : "course",
                Map.of(
                        "number", String.valueOf(course.number()),
                        "first", course.first().toString(),
                        "days", String.valueOf(course.daysSincePrevious())));
    }

    private void say(String key, Map<String, String> args) {
        lines.add(texts.format("explain." + key, args));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
