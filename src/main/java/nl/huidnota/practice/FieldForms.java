package nl.huidnota.practice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huidnota.domain.DateRange;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Iban;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.practice.yaml.Form;
import nl.huidnota.practice.yaml.Forms;
import nl.huidnota.practice.yaml.Section;

/** The forms of this field: codes with their checksums, postcodes, periods, and the words of practitioners. */
final class FieldForms {
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3}) ?([A-Za-z]{2})");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

    static final Form<AgbCode> AGB = Forms.code(new AgbCode("00000000"), "bad_agb", AgbCode::parse);
    static final Form<UzoviCode> UZOVI = Forms.code(new UzoviCode("0000"), "bad_uzovi", UzoviCode::parse);
    static final Form<PrestatieCode> PRESTATIE =
            Forms.code(new PrestatieCode("000", "0000"), "bad_prestatie", PrestatieCode::parse);
    static final Form<Iban> IBAN = Forms.code(new Iban("NL02ABNA0123456789"), "bad_iban", Iban::parse);
    static final Form<String> DUTCH_POSTCODE = Forms.code("", "bad_postcode", FieldForms::postcode);
    static final Form<String> BANK_CODE =
            Forms.code("", "bad_bic", text -> Optional.of(text).filter(BIC.asMatchPredicate()));

    static final Form<Practitioner.Kind> PRACTITIONER_KIND = Forms.choice(practitionerKinds());
    static final Form<ReferrerKind> REFERRER_KIND = Forms.choice(referrerKinds());

    private FieldForms() {}

    private static Map<String, Practitioner.Kind> practitionerKinds() {
        Map<String, Practitioner.Kind> words = new LinkedHashMap<>();
        for (Practitioner.Kind kind : Practitioner.Kind.values()) {
            words.put(kind.key(), kind);
        }
        return words;
    }

    private static Map<String, ReferrerKind> referrerKinds() {
        Map<String, ReferrerKind> words = new LinkedHashMap<>();
        for (ReferrerKind kind : ReferrerKind.values()) {
            words.put(kind.key(), kind);
        }
        return words;
    }

    /** The words of an enum whose constants are the files' words in capitals. */
    static <E extends Enum<E>> Form<E> words(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return Forms.choice(words);
    }

    private static Optional<String> postcode(String text) {
        Matcher matcher = POSTCODE.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1) + " " + matcher.group(2).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** {@code van} and {@code tot} of a section, both inclusive, open when absent. */
    static DateRange period(Section section) {
        LocalDate from = section.optional("van", Forms.DATE_ISO);
        LocalDate to = section.optional("tot", Forms.DATE_ISO);
        if (from != null && to != null && from.isAfter(to)) {
            section.refuse(
                    section.placeOf("tot"),
                    "period_reversed",
                    Map.of("sleutel", section.pathOf("tot"), "van", from.toString(), "tot", to.toString()));
            return DateRange.ALWAYS;
        }
        return new DateRange(from, to);
    }
}
